// Runs on any Node that knows modules, before anything is installed.

/** Says what is missing and ends when this Node is older than the project can run on. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `需要 Node 20.19 或更新的版本，现在是 ${process.versions.node}：请从 https://nodejs.org 安装后再运行。`,
  );
  console.error(
    `Node 20.19 or newer is needed, this is ${process.versions.node}: install it from https://nodejs.org and run again.`,
  );
  process.exit(2);
}
