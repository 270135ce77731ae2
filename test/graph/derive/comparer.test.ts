import { expect, it } from 'vitest';
import { createComparer } from '../../../graph/derive/comparer.ts';
import { comparedDocument, correspond } from '../../../graph/derive/correspond.ts';
import type { DocumentFeatures } from '../../../graph/derive/features.ts';
import { byCodePoint } from '../../../graph/graph.ts';
import { createNumbering } from '../../../graph/numbering.ts';
import { type Seeded, seeded } from '../../support/seeded.ts';

const words = [...'药价采购医保支付方式改革分级诊疗基层服务能力薪酬绩效中医疾控健康信息监管人才培养区域中心'];

/** A document of tasks whose pairs are drawn from few characters, so that many of them are alike. */
function madeUp(document: string, random: Seeded, themes: number): DocumentFeatures {
  const pairs = (count: number) => {
    const drawn = Array.from({ length: count }, () => random.pick(words) + random.pick(words.slice(0, 6)));
    return [...new Set(drawn)].sort(byCodePoint).join('');
  };
  const tasks = Array.from({ length: 6 }, (_, i) => ({
    task: `task:@0#${i}`,
    ...(random.below(4) ? { theme: `theme:${random.below(themes)}` } : {}),
    otherThemes: random.below(2) ? [`theme:${random.below(themes)}`] : [],
    title: themes > 4 ? '' : pairs(4),
    text: pairs(10 + random.below(30)),
  }));
  return { document, level: random.pick(['national', 'provincial', 'county']), tasks };
}

const corpora = [
  { told: 'many tasks share a theme or a pair of the title', themes: 2, least: 1000 },
  { told: 'few do', themes: 400, least: 50 },
];

it.each(corpora)('finds with its index what comparing every task with every other finds, where $told', (corpus) => {
  const random = seeded(7);
  const comparer = createComparer();
  const { numberOf } = createNumbering();
  const held = new Map<string, DocumentFeatures>();
  let found = 0;
  for (let turn = 0; turn < 150; turn++) {
    const arrival = madeUp(`d${random.below(30)}`, random, corpus.themes);
    const others = [...held.values()].filter(({ document }) => document !== arrival.document);
    const expected = others
      .sort((a, b) => byCodePoint(a.document, b.document))
      .flatMap((other) => correspond(comparedDocument(arrival, numberOf), comparedDocument(other, numberOf)));
    expect(comparer.against(arrival)).toEqual(expected);
    found += expected.length;
    if (random.below(5) === 0) {
      comparer.release(arrival.document);
      held.delete(arrival.document);
    } else {
      comparer.hold(arrival);
      held.set(arrival.document, arrival);
    }
  }
  expect(found).toBeGreaterThan(corpus.least);
});
