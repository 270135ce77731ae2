import { afterEach, beforeEach } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

/** An empty folder for each test of a file, gone after it. */
export function folderForEachTest(): { readonly path: string } {
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => folder.remove());
  return {
    get path() {
      return folder.path;
    },
  };
}
