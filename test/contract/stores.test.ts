import { countsContract } from './counts.contract.ts';
import { startEmbedded } from './embedded.ts';
import { lineageContract } from './lineage.contract.ts';
import { startMemory } from './memory.ts';
import { seedsContract } from './seeds.contract.ts';
import { storeContract } from './store.contract.ts';

storeContract('memory', startMemory);
storeContract('embedded', startEmbedded);
seedsContract('embedded', startEmbedded);
countsContract('embedded', startEmbedded);
lineageContract('embedded', startEmbedded);
