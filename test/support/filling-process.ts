import { openEmbeddedStore } from '../../graph/embedded/embedded.ts';
import { AtlasError } from '../../graph/errors.ts';
import { catalogue } from './contributions.ts';
import { syntheticReading } from './synthetic.ts';

/**
 * Applies made-up documents until the store refuses one, closes it, and prints how many it acknowledged, the refusal's
 * code and sentence, and how closing went. To be run where the disk has an end.
 */
export interface Filled {
  readonly acknowledged: number;
  readonly code: string;
  readonly sentence: string;
  readonly closed: boolean;
}

const most = 200;
const store = await openEmbeddedStore({ folder: process.argv[2]!, catalogue });
let acknowledged = 0;
let refusal: unknown;
while (refusal === undefined && acknowledged < most) {
  await store.applyDocument(syntheticReading(acknowledged)).then(
    () => acknowledged++,
    (error: unknown) => {
      refusal = error;
    },
  );
}
const closed = await store.close().then(
  () => true,
  () => false,
);
const { code, sentence } = refusal instanceof AtlasError ? refusal : { code: String(refusal), sentence: { zh: '' } };
const filled: Filled = { acknowledged, code, sentence: sentence.zh, closed };
console.log(JSON.stringify(filled));
