import { expect, it } from 'vitest';
import { sourceWords } from '../../../web/i18n/source-words.ts';
import { seedGraph } from '../../support/seed-graph.ts';

it.each([
  ['ingest/knowledge/documents.yaml#国办发〔2022〕14号', '国家医改文件目录：国办发〔2022〕14号'],
  ['ingest/knowledge/places.json#140000', '行政区划代码表：140000'],
  ['lines.yaml:医疗保障', '职能条线表：医疗保障'],
  ['region-of-unit: 山西省医疗保障局', '单位名称里的地名：山西省医疗保障局'],
  ['rare-pairs-1', '两段文字里相同的少见字词'],
  ['王某更正', '王某更正'],
])('%s is %s', (detail, words) => {
  expect(sourceWords(detail, 'zh')).toBe(words);
});

it('says it in English, the entry as it is', () => {
  expect(sourceWords('lines.yaml:医疗保障', 'en')).toBe('Table of functional lines: 医疗保障');
});

it('knows the words for everything that the graph rests on beside its texts', async () => {
  const { relationships } = await seedGraph();
  const details = new Set(relationships.flatMap(({ sourceDetail }) => sourceDetail ?? []));
  expect(details.size).toBeGreaterThan(20);
  expect([...details].filter((detail) => sourceWords(detail, 'zh') === detail)).toEqual([]);
});
