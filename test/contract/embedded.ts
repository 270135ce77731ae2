import { openEmbeddedStore } from '../../graph/embedded/embedded.ts';
import type { Store } from '../../graph/store/port.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { applied } from './applied.ts';
import type { StartStore } from './subject.ts';

export const startEmbedded: StartStore = async (catalogue) => {
  let folder = temporaryFolder();
  let store: Store | undefined;
  const open = async () => {
    store = await openEmbeddedStore({ folder: folder.path, catalogue });
    return store;
  };
  const stop = async () => {
    await store?.close();
    store = undefined;
    folder.remove();
  };
  return {
    stop,
    async holding(readings) {
      await stop();
      folder = temporaryFolder();
      return applied(await open(), readings);
    },
    async reopen() {
      await store?.close();
      return open();
    },
  };
};
