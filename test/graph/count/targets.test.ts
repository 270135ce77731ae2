import { expect, it } from 'vitest';
import { TooMuch } from '../../../graph/errors.ts';
import { createMemoryStore } from '../../../graph/memory/memory-store.ts';
import { targetsQuestion } from '../../../graph/store/questions.ts';
import { catalogue } from '../../support/contributions.ts';
import { syntheticReading } from '../../support/synthetic.ts';

it('refuses to compare more targets than it can in time, and says how to narrow the question', async () => {
  const store = createMemoryStore(catalogue);
  for (let number = 0; number < 46; number++) await store.applyDocument(syntheticReading(number));
  const asked = store.targets(targetsQuestion.parse({}));
  await expect(asked).rejects.toThrow(TooMuch);
  await expect(asked).rejects.toThrow('3036');
  const [first] = await store.documents();
  expect((await store.targets(targetsQuestion.parse({ policies: [first!.policy!.id] }))).total).toBe(66);
}, 60_000);
