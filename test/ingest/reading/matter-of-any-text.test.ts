import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPlaces } from '../../../ingest/knowledge/places.ts';
import { readInstitutions } from '../../../ingest/reading/institutions/institutions.ts';
import { readPlaces } from '../../../ingest/reading/places/places.ts';
import { readReformModels } from '../../../ingest/reading/reform-models.ts';
import { readTargets } from '../../../ingest/reading/targets/targets.ts';
import { readThemes } from '../../../ingest/reading/themes.ts';
import type { Span } from '../../../ingest/reading/types.ts';
import { oneTask } from './seed-matter.ts';

const places = loadPlaces();
const homes = [
  {},
  { code: '140000', level: 'provincial', name: '山西省' },
  { code: '141181', level: 'county', name: '孝义市' },
  { code: '100000', level: 'national', name: '全国' },
] as const;

/** Pieces that the rules look for, in any order, and any characters between them. */
const pieces = fc.constantFrom(
  ...[
    '三明',
    '福建省',
    '推广',
    '经验',
    '医院',
    '市',
    '中心',
    '大学',
    '贵州',
    '和县',
    '高新区',
    '运城市',
    '、',
    '，',
    '。',
  ],
  ...[
    '至少',
    '新增',
    '达到',
    '不超过',
    '60%',
    '2-5',
    '个',
    '以上',
    '2022年底前',
    '“',
    '”',
    '《',
    '》',
    '（',
    '）',
    '除',
    '外',
    '三州',
  ],
  ...[
    '给予',
    '最高',
    '30万元',
    '百分之六十',
    '不少于三年',
    '的',
    '：',
    '；',
    '等四个',
    '联动',
    '数据中心',
    '华为',
    '学习',
    '提高',
    '比例',
  ],
);
const anyText = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'grapheme' })), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('whatever a text says', () => {
  it('every stage reads it without an exception, and finds only spans inside it', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...homes), (content, home) => {
        const { text, outline, item } = oneTask(content);
        const header = { body: { start: 0, end: content.length }, issuers: [], findings: [] };
        const institutions = readInstitutions(text, outline, home, places, []);
        const models = readReformModels(text, outline, header, [], home, places);
        const spans: Span[] = [
          ...institutions.mentions,
          ...models.uses,
          ...readPlaces(text, outline, home, places, institutions.mentions),
          ...readTargets(text, outline, [], 2022),
          ...readThemes(text, item, []),
        ];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(content.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
