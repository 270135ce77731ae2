// `npm start`, `npm run ingest` and their like: makes a fresh clone ready, then runs the command line of ingest/main.ts.
import './setup/engine.mjs';
import { bundle } from './setup/bundle.mjs';
import { buildExplorer } from './setup/explorer.mjs';
import { installPackages } from './setup/install.mjs';
import { requireNode } from './setup/node-version.mjs';

requireNode();
if (!installPackages()) process.exit(2);

const commands = ['ingest', 'documents', 'remove', 'snapshot', 'neo4j'];
if (!commands.includes(process.argv[2])) process.argv.splice(2, 0, 'serve');
const [, , command, ...words] = process.argv;
const asksForHelp = words.includes('--help') || words.includes('-h');
if (command === 'serve' && !asksForHelp && !buildExplorer()) process.exit(2);

// npm runs scripts in the project's folder; paths are meant from where the person stands.
if (['start', ...commands].includes(process.env.npm_lifecycle_event ?? '') && process.env.INIT_CWD) {
  process.chdir(process.env.INIT_CWD);
}

const program = await bundle(new URL('./main.ts', import.meta.url)).catch(({ message }) => {
  console.error(message);
  process.exit(2);
});
await import(program);
