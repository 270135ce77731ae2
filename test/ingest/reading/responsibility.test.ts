import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClause } from '../../../ingest/reading/responsibility/clause.ts';
import { names, read, said } from './responsibility/read-units.ts';

describe('where a clause stands', () => {
  it.each([
    ['in brackets with a verb', '推进改革。（省医保局、财政厅负责）'],
    ['in square brackets', '推进改革。〔省医保局、财政厅负责〕'],
    ['in brackets with a label', '推进改革。（责任单位：省医保局、财政厅）'],
    ['as a bare list that closes a paragraph', '推进改革。（省医保局、财政厅）'],
    ['as a line with a label', '推进改革。\n责任单位：省医保局、财政厅\n'],
    ['as the last sentence', '推进改革。省医保局、财政厅按职责分工负责。'],
    ['with its verb misread', '推进改革。（省医保局、财政厅接职责分工负责）'],
    ['with its verb missing', '推进改革。（省医保局、财政厅按职责分工）'],
  ])('%s', (_, task) => {
    expect(said(read([task])[0]!)).toEqual(['省医保局 responsible', '省财政厅 responsible']);
  });

  it.each([
    ['an explanation', '加强县级医院（含中医医院，下同）服务能力。'],
    ['an abbreviation', '推行按疾病诊断相关分组（DRG）付费。'],
    ['levels', '推动县（区）、镇（街道）落实功能定位。'],
    ['a remark', '完善签约服务（5年本科3年规培）。'],
    ['a deadline', '建立工作机制。（2022年底前完成）'],
    ['what explains a body', '报送主管部门（省医保局、省财政厅）。'],
    ['who issued a document', '落实《实施办法》（省医保局、省财政厅）。健全制度。'],
    ['one body at the end of a sentence', '结果报上级（省医保局）。健全制度。'],
    ['institutions', '由县级医院牵头。（县人民医院、县中医医院）健全制度。'],
  ])('%s in brackets is none', (_, task) => {
    expect(read([task])[0]).toEqual([]);
  });

  it('several clauses of one paragraph are all read', () => {
    const [units] = read(['制定办法（省医保局负责）。开展培训（省教育厅牵头，省财政厅配合）。']);
    expect(said(units!)).toEqual(['省医保局 responsible', '省教育厅 lead', '省财政厅 participant']);
  });

  it('bare lists stand behind each sentence, or before its end', () => {
    const [units] = read(['制定办法。（省医保局、财政厅）开展培训（省教育厅、省财政厅）。评估成效。（省审计厅）']);
    expect(units!.map(({ full, basis }) => `${full} ${basis}`)).toEqual([
      '省医保局 stated',
      '省财政厅 stated',
      '省教育厅 stated',
      '省财政厅 stated',
      '省审计厅 stated',
    ]);
  });

  it('labelled lines that follow each other are one clause', () => {
    const [units] = read(['推进改革。\n牵头单位：市卫健委\n配合单位：市财政局、市医保局\n完成时限：2022年底\n']);
    expect(said(units!)).toEqual(['市卫健委 lead', '市财政局 participant', '市医保局 participant']);
    const [others] = read(['推进改革。\n牵头责任单位：市卫健委\n主要协作单位：市财政局、市医保局\n']);
    expect(said(others!)).toEqual(said(units!));
  });
});

describe('what a clause says for others', () => {
  const carry = '甲。（市卫健委，各县区政府负责。以下均需各县区负责，不再列出）';

  it('a carried unit stands on every later task, not on safeguards and not where it is stated', () => {
    const [, second, third, safeguard] = read([
      carry,
      '乙。（市财政局负责）',
      '丙。（市教育局、各县区负责）',
      { text: '加强领导。', kind: 'safeguard' },
    ]);
    expect(second!.map(({ full, basis }) => `${full} ${basis}`)).toEqual(['市财政局 stated', '各县区 carried-forward']);
    expect(third!.map(({ full, basis }) => `${full} ${basis}`)).toEqual(['市教育局 stated', '各县区 stated']);
    expect(safeguard).toEqual([]);
  });

  it('a position rule holds from its clause on', () => {
    const [before, own, after] = read([
      '甲。（省卫健委、省财政厅负责）',
      '乙。（省医保局、省财政厅负责，列第一位者为牵头单位，下同）',
      '丙。（省教育厅、省财政厅负责）',
    ]);
    expect(said(before!)).toEqual(['省卫健委 responsible', '省财政厅 responsible']);
    expect(said(own!)).toEqual(['省医保局 lead', '省财政厅 participant']);
    expect(said(after!)).toEqual(['省教育厅 lead', '省财政厅 participant']);
  });

  it.each([
    ['the preamble', '责任单位中排在第一位的为牵头单位。', ''],
    ['the closing words', '', '\n注：列首位的为牵头单位。'],
  ])('a position rule in %s holds for the whole document', (_, preamble, closing) => {
    expect(said(read(['甲。（省卫健委、省财政厅负责）'], preamble, closing)[0]!)).toEqual([
      '省卫健委 lead',
      '省财政厅 participant',
    ]);
  });

  it('a lead named by a word outweighs the rule of positions', () => {
    const [, second] = read(['甲。（省医保局负责，排第一位的为牵头单位，下同）', '乙。（省财政厅配合，省卫健委牵头）']);
    expect(said(second!)).toEqual(['省财政厅 participant', '省卫健委 lead']);
  });
});

describe('any text', () => {
  const words = [
    '（',
    '）',
    '〔',
    '〕',
    '、',
    '，',
    '。',
    '\n',
    '省',
    '市',
    '各',
    '卫健委',
    '医保局',
    '等',
    '和',
    '及',
    '牵头',
    '负责',
    '按职责分工',
    '落实',
    '会同',
    '责任单位：',
    '配合单位:',
    '以下均需',
    '不再列出',
    '第一个逗号前为牵头单位',
    '*',
    '要',
    '区',
    '县',
    '人民政府',
    '<',
    '>',
    ' ',
  ];
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join('')),
  );

  it('is read without an exception, every unit inside it and printed as it stands', () => {
    fc.assert(
      fc.property(anyText, (clause) => {
        const { units, carried } = readClause(clause, names);
        for (const unit of [...units, ...(carried?.units ?? [])]) {
          expect(unit.start).toBeGreaterThanOrEqual(0);
          expect(unit.end).toBeLessThanOrEqual(clause.length);
          expect(clause.slice(unit.start, unit.end).replace(/\s+/g, '')).toBe(unit.printed);
        }
        for (const unit of read([clause, clause]).flat()) {
          expect(unit.start).toBeLessThan(unit.end);
          expect(unit.end).toBeLessThanOrEqual(2 * clause.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each(words.concat('省医保局、', '（省', '要市', '以下均', '责任单位：省', '各市、'))(
    'of a hundred thousand characters of %j comes to an end',
    (word) => {
      const text = word.repeat(Math.ceil(100_000 / word.length));
      expect(() => read([text])).not.toThrow();
      expect(() => readClause(text, names)).not.toThrow();
    },
    20_000,
  );
});
