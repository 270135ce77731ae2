import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PolicyReference } from '../../graph/contribution.ts';
import { createResolver, type Resolver } from '../../graph/resolve.ts';
import { catalogueOf } from './made.ts';

/** References of a small world in which numbers, titles, issuers and years collide all the time. */
const catalogue = catalogueOf([
  {
    number: '国办发〔2099〕1号',
    titles: ['国务院办公厅关于印发示例任务的通知'],
    issuer: '国务院办公厅',
    level: 'national',
  },
  { number: '国发〔2099〕2号', titles: ['国务院关于示例的意见'], issuer: '国务院', nicknames: ['新国发2号文件'] },
]);

const issuers = [
  '国务院办公厅',
  '山西省人民政府办公厅',
  '晋城市人民政府办公室',
  '国家卫生健康委、财政部',
  '国家卫生健康委',
];
const titles = [
  '示例任务',
  '山西省示例任务',
  '关于示例的意见',
  '晋城市养老服务示例方案',
  '国务院办公厅关于印发示例任务的通知',
];
const numbers = ['国办发〔2099〕1号', '晋政办发〔2099〕3号', '晋政办发〔2099〕4号'];

const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const said = (presence: PolicyReference['presence']): fc.Arbitrary<PolicyReference> =>
  fc.record({
    presence: fc.constant(presence),
    number: maybe(numbers),
    titles: fc.uniqueArray(fc.constantFrom(...titles), { maxLength: 2 }),
    issuer: maybe(issuers),
    year: maybe([2098, 2099]),
    level: maybe(['national', 'provincial'] as const),
    nicknames: maybe([['新国发2号文件']]),
  });
const document = fc
  .tuple(said('held'), fc.array(fc.oneof(said('cited'), said('planned')), { maxLength: 3 }))
  .map(([own, others]) => [own, ...others]);
const world = fc.array(document, { minLength: 1, maxLength: 7 });

type World = readonly (readonly PolicyReference[])[];
const name = (document: number) => `d${document}`;

/** Everything a resolver says of these documents. */
function answers(resolver: Resolver, documents: World, present: readonly number[]) {
  return present.map((d) => ({
    policies: documents[d]!.map((_, n) => {
      const id = resolver.policyId(name(d), n);
      return { id, misprint: resolver.isMisprint(name(d), n), former: resolver.alternateIds(id) };
    }),
    findings: resolver.findings(name(d)),
  }));
}

function fresh(documents: World, order: readonly number[]): Resolver {
  const resolver = createResolver(catalogue);
  for (const d of order) resolver.add(name(d), documents[d]!);
  return resolver;
}

const shuffled = (documents: World) => fc.shuffledSubarray([...documents.keys()], { minLength: documents.length });

describe('resolving', () => {
  it('asks a policy of two titles again when either of them is touched', () => {
    const documents: World = [
      [
        { presence: 'held', titles: ['示例任务'] },
        { presence: 'cited', titles: ['示例任务'], issuer: '国务院办公厅', year: 2098 },
      ],
      [{ presence: 'held', titles: ['晋城市养老服务示例方案'], issuer: '国务院办公厅', year: 2098 }],
      [{ presence: 'held', number: '国办发〔2099〕1号', titles: ['晋城市养老服务示例方案'], year: 2098 }],
    ];
    const all = [0, 1, 2];
    const once = answers(fresh(documents, all), documents, all);
    expect(answers(fresh(documents, [1, 2, 0]), documents, all)).toEqual(once);
  });

  it('says the same in any order of arrival', () => {
    fc.assert(
      fc.property(
        world.chain((documents) => fc.tuple(fc.constant(documents), shuffled(documents))),
        ([documents, order]) => {
          const all = [...documents.keys()];
          expect(answers(fresh(documents, order), documents, all)).toEqual(
            answers(fresh(documents, all), documents, all),
          );
        },
      ),
      { numRuns: 400 },
    );
  });

  it('says after add, remove, add what it says at once, and names every document that a step changes', () => {
    const steps = world.chain((documents) =>
      fc.tuple(fc.constant(documents), fc.array(fc.nat({ max: documents.length - 1 }), { maxLength: 12 })),
    );
    fc.assert(
      fc.property(steps, ([documents, toggles]) => {
        const resolver = createResolver(catalogue);
        const present = new Set<number>();
        for (const d of toggles) {
          const others = [...present].filter((other) => other !== d);
          const before = others.map((other) => JSON.stringify(idsOf(resolver, documents, other)));
          const former = new Map(
            [...speakersOf(resolver, documents, present).keys()].map((id) => [id, resolver.alternateIds(id)]),
          );
          const changed = present.delete(d)
            ? resolver.remove(name(d))
            : resolver.add(name(d), documents[present.add(d) && d]!);
          others.forEach((other, i) => {
            if (before[i] !== JSON.stringify(idsOf(resolver, documents, other))) expect(changed).toContain(name(other));
          });
          for (const [id, speakers] of speakersOf(resolver, documents, present)) {
            if (former.get(id)?.join() !== resolver.alternateIds(id).join()) {
              expect(speakers.some((speaker) => changed.has(speaker))).toBe(true);
            }
          }
        }
        const left = [...present].sort((a, b) => a - b);
        expect(answers(resolver, documents, left)).toEqual(answers(fresh(documents, left), documents, left));
      }),
      { numRuns: 400 },
    );
  });

  it('gives every former id one living successor, and no living id a successor', () => {
    fc.assert(
      fc.property(world, (documents) => {
        const resolver = fresh(documents, [...documents.keys()]);
        const living = new Set([...documents.keys()].flatMap((d) => idsOf(resolver, documents, d).map(({ id }) => id)));
        for (const id of living) {
          expect(resolver.currentId(id)).toBeUndefined();
          for (const former of resolver.alternateIds(id)) expect(resolver.currentId(former)).toBe(id);
        }
      }),
      { numRuns: 400 },
    );
  });
});

function idsOf(resolver: Resolver, documents: World, d: number) {
  return documents[d]!.map((_, n) => ({
    id: resolver.policyId(name(d), n),
    misprint: resolver.isMisprint(name(d), n),
  }));
}

/** The present documents that speak of each policy. */
function speakersOf(resolver: Resolver, documents: World, present: ReadonlySet<number>): Map<string, string[]> {
  const speakers = new Map<string, string[]>();
  for (const d of present) {
    for (const { id } of idsOf(resolver, documents, d)) speakers.set(id, [...(speakers.get(id) ?? []), name(d)]);
  }
  return speakers;
}
