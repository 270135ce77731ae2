import { spawnSync } from 'node:child_process';
import { statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

/** A disk of its own that can be filled without harm to the machine. */
export interface SmallDisk {
  readonly path: string;
  /** Leaves so many bytes free. */
  fill(left: number): void;
  remove(): void;
}

/** @returns undefined where no disk may be mounted: that takes Linux, and the rights of an administrator */
export function smallDisk(megabytes: number): SmallDisk | undefined {
  const folder = temporaryFolder();
  const size = `size=${megabytes}m`;
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', folder.path], { stdio: 'ignore' });
  if (mounted.status !== 0) {
    folder.remove();
    return undefined;
  }
  return {
    path: folder.path,
    fill(left) {
      const { bavail, bsize } = statfsSync(folder.path);
      writeFileSync(join(folder.path, 'filling'), Buffer.alloc(Math.max(0, bavail * bsize - left)));
    },
    remove() {
      spawnSync('umount', ['-l', folder.path], { stdio: 'ignore' });
      folder.remove();
    },
  };
}
