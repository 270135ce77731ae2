import { openEmbeddedStore } from '../../graph/embedded/embedded.ts';
import { createMemoryStore } from '../../graph/memory/memory-store.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { storeContract } from './store.contract.ts';

storeContract('memory', async (catalogue) => {
  const store = createMemoryStore(catalogue);
  return { store, dispose: () => store.close() };
});

storeContract('embedded', async (catalogue) => {
  const folder = temporaryFolder();
  let store = await openEmbeddedStore({ folder: folder.path, catalogue });
  return {
    store,
    async reopen() {
      await store.close();
      store = await openEmbeddedStore({ folder: folder.path, catalogue });
      return store;
    },
    async dispose() {
      await store.close();
      folder.remove();
    },
  };
});
