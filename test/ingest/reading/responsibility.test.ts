import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDepartmentNames } from '../../../ingest/knowledge/departments.ts';
import { readClause } from '../../../ingest/reading/responsibility/clause.ts';
import { readUnits } from '../../../ingest/reading/responsibility/responsibility.ts';
import type { Header, Home, NormalisedText, Outline, OutlineItem, UnitMention } from '../../../ingest/reading/types.ts';

const names = loadDepartmentNames();

interface Piece {
  readonly text: string;
  readonly kind?: OutlineItem['kind'];
}

/** A document of tasks, one text each, between a preamble and closing words. */
function read(tasks: readonly (string | Piece)[], preamble = '', closing = '', home: Home = {}): UnitMention[][] {
  const pieces = tasks.map((task) => (typeof task === 'string' ? { text: task } : task));
  let at = preamble.length;
  const items = pieces.map(({ text, kind = 'task' }, index): OutlineItem => {
    const start = at;
    at += text.length;
    const found = { start, end: start, value: '', method: '', confidence: 1 };
    return { path: `${index + 1}`, depth: 0, start, end: at, marker: found, title: found, kind, order: index + 1 };
  });
  const text = preamble + pieces.map((piece) => piece.text).join('') + closing;
  const outline: Outline = {
    items,
    preamble: { start: 0, end: preamble.length },
    closing: { start: at, end: text.length },
    findings: [],
  };
  const header: Header = { body: { start: 0, end: text.length }, issuers: [], findings: [] };
  const whole: NormalisedText = { text, source: (span) => span };
  return [...readUnits(whole, header, outline, names, home).values()].map(({ units }) => [...units]);
}

const said = (units: readonly UnitMention[]) => units.map(({ full, role }) => `${full} ${role}`);

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

describe('duties told in prose', () => {
  it.each([
    [
      'a sentence with its own verb is no list of names',
      '县医保局、县公安局要联合开展打击欺诈骗保专项行动，县市场监管局配合。',
      ['县医保局 responsible', '县公安局 responsible', '县市场监管局 participant'],
    ],
    [
      'behind numbers inside the item',
      '1.各镇（街道、管委会）和各部门要梳理政策。2.市卫健委负责汇总。',
      ['各镇（街道、管委会） responsible', '各部门 responsible', '市卫健委 responsible'],
    ],
    ['who carries it out', '各镇和部门是政策的执行者，要结合实际。', ['各镇 responsible']],
    [
      'an office placed in a department',
      '成立县医改工作领导小组，由县长任组长，负责统筹。下设办公室在县卫健局，主任由局长兼任，负责日常工作。',
      ['县医改工作领导小组 responsible', '县医改工作领导小组办公室 responsible'],
    ],
  ])('%s', (_, task, units) => {
    expect(said(read([task])[0]!)).toEqual(units);
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

describe('names of one list', () => {
  it.each([
    ['省发展改革委、工业和信息化厅、能源局', ['省发展改革委', '省工业和信息化厅', '省能源局']],
    ['省发展改革委，财政厅', ['省发展改革委', '财政厅']],
    ['省委宣传部、教育厅', ['省委宣传部', '省教育厅']],
    ['省财政厅、四川银保监局、能源局', ['省财政厅', '四川银保监局', '能源局']],
    ['市财政局、市能源集团、教育局', ['市财政局', '市能源集团', '教育局']],
    ['广州、深圳、东莞市政府', ['广州市政府', '深圳市政府', '东莞市政府']],
    ['各县区、市财政局', ['各县区', '市财政局']],
    ['各区、县级市', ['各区、县级市']],
    ['各市〔州〕、各县〔市、区、特区〕人民政府', ['各市〔州〕、各县〔市、区、特区〕人民政府']],
    ['市场监管局、市市场监管局', ['市场监管局', '市市场监管局']],
    ['省民政厅和各相关部门', ['省民政厅', '各相关部门']],
    ['市级有关部门和单位', ['市级有关部门和单位']],
    ['市医保局 市财政局', ['市医保局', '市财政局']],
  ])('%s', (list, full) => {
    expect(readClause(`（责任单位：${list}）`, names).units.map((unit) => unit.full)).toEqual(full);
  });
});

describe('a name without its level, in a document of', () => {
  const province: Home = { code: '510000', level: 'provincial', name: '四川省' };
  const region: Home = { code: '450000', level: 'provincial', name: '广西壮族自治区' };
  const county: Home = { code: '141181', level: 'county', name: '孝义市' };
  const nation: Home = { code: '100000', level: 'national', name: '全国' };
  it.each([
    ['a province', province, '科技厅、四川金融监管局、省人才集团', ['省科技厅', '四川金融监管局', '省人才集团']],
    ['an autonomous region', region, '财政厅、广西税务局', ['自治区财政厅', '广西税务局']],
    ['a county', county, '卫健局、编办、各乡镇', ['市卫健局', '市委编办', '各乡镇']],
    ['a county, of the province', county, '省医保局、财政局', ['省医保局', '省财政局']],
    ['the State Council', nation, '财政部、海关总署', ['财政部', '海关总署']],
  ])('%s', (_, home, list, full) => {
    const [units] = read([`推进改革。（责任单位：${list}）`], '', '', home);
    expect(units!.map((unit) => unit.full)).toEqual(full);
  });
});

describe('sentences that give a duty', () => {
  it('may be lines of their own, headed by who it is', () => {
    const lines = [
      '部门职责。',
      '省卫健委：牵头推进医改。',
      '省财政厅：负责投入保障。',
      '各州、市人民政府：落实属地责任。',
    ];
    expect(said(read([lines.join('\n')])[0]!)).toEqual([
      '省卫健委 lead',
      '省财政厅 responsible',
      '各州、市人民政府 implementing',
    ]);
    expect(read(['联系方式。\n省卫健委：张三 0931-1234567\n省医保局：李四'])[0]).toEqual([]);
  });

  it.each([
    ['市财政局要加强统筹。', ['市财政局 responsible']],
    ['市应急管理局应当制定预案。', ['市应急管理局 responsible']],
    ['市医保局会同市卫健委组织评估。', ['市医保局 lead']],
    ['各县区要落实属地责任。', ['各县区 implementing']],
    ['各市州、县市区政府要把建立分级诊疗制度作为核心任务。', ['各市州、县市区政府 responsible']],
    ['市、县两级政府要强化领导责任。', ['市、县两级政府 responsible']],
    ['县（市、区）党委政府落实属地责任。', ['县（市、区）党委政府 implementing']],
    ['市人社局负责人事薪酬，市财政局负责人李某参加。', ['市人社局 responsible']],
    [
      '明确分工。市卫健局：负责日常工作。市医保局：负责支付方式改革。',
      ['市卫健局 responsible', '市医保局 responsible'],
    ],
    ['市医保局成立支付方式改革领导小组，各县区要跟进。', ['各县区 responsible']],
    [
      '编办、发改局、人社局等相关部门要认真履行职责。',
      ['编办 responsible', '发改局 responsible', '人社局 responsible'],
    ],
    ['统一由市医保局负责，各镇（街道、园区）配合。', ['市医保局 responsible', '各镇（街道、园区） participant']],
    ['各镇（街道）、各部门要加强领导。', ['各镇（街道） responsible', '各部门 responsible']],
    ['各乡镇设立联络点。', ['各乡镇 responsible']],
    ['各部门在起草政策时，应当开展评价。', ['各部门 responsible']],
    ['市财政局将所需经费纳入预算。', ['市财政局 responsible']],
    ['市教育局、市民政局按照职责做好相关工作。', ['市教育局 responsible', '市民政局 responsible']],
    ['市卫健局作为牵头单位，统筹做好工作。', ['市卫健局 lead']],
    ['充分发挥市爱卫会统筹协调作用。', ['市爱卫会 responsible']],
    ['市政府办公室负责督查。', ['市政府办公室 responsible']],
    ['市教育局：开展健康学校建设。', ['市教育局 responsible']],
    ['市教育局、市体育局。开展健康学校建设。', ['市教育局 responsible', '市体育局 responsible']],
    ['市委组织部要加强培训。', ['市委组织部 responsible']],
    ['市委党校将健康列入培训内容。', ['市委党校 responsible']],
    ['市司法局审查时重点把关，各地要跟进。', ['市司法局 responsible', '各地 responsible']],
    ['市医保局与市卫健委共同评估。', ['市医保局 responsible']],
    ['市医保局开展的试点成效明显。', []],
    ['各部门负责人为成员。', []],
    ['市级医院全部建立病案科。', []],
    ['理由充分，加强宣传。', []],
    [
      '成立健康促进工作领导小组，由分管领导任组长，各部门负责人为成员，统筹推进工作；领导小组办公室设在卫健局，负责日常协调。',
      ['健康促进工作领导小组 responsible', '健康促进工作领导小组办公室 responsible'],
    ],
    ['成立领导小组。', []],
    ['市中医院牵头与社区卫生服务中心建立医共体。', []],
    ['医疗集团要完善考核。', []],
    ['重要性日益凸显，要加强领导。', []],
  ])('%s', (sentence, units) => {
    expect(said(read([sentence])[0]!)).toEqual(units);
  });

  it('are not read beside a clause', () => {
    expect(said(read(['市财政局要加强统筹。（市医保局负责）'])[0]!)).toEqual(['市医保局 responsible']);
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
