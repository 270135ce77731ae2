import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../ingest/knowledge/knowledge.ts';
import { readText } from '../../../ingest/read-document.ts';
import { ownerOf, readStructure, type Seed, seedText } from './read-structure.ts';

/** Every document the seeds cite or promise, by reading them: owner, kind, relation, number or title, issuer. */
const expected: Record<Seed, readonly (readonly [string, string, string, string, string?])[]> = {
  shanxi: [
    ['-', 'cites', 'based-on', '国办发〔2022〕14号', '国务院办公厅'],
    ['一/三', 'cites', 'implements', '关于进一步深化改革促进乡村医疗卫生体系健康发展的意见'],
    ['二/五', 'cites', 'implements', '深入推广福建省三明市经验持续深化医药卫生体制改革工作方案'],
    ['二/十', 'cites', 'implements', '医疗保障基金智能审核和监控知识库、规则库管理办法（试行）', '国家医保局'],
    ['四/十五', 'cites', 'implements', '山西省推动公立医院高质量发展实施方案'],
  ],
  guizhou: [
    ['-', 'cites', 'mentions', '新国发2号文件'],
    ['-', 'cites', 'implements', '贵州省整体提升卫生健康水平攻坚行动计划（2021-2030年）'],
    [
      '一/一',
      'cites',
      'based-on',
      '省医改领导小组关于进一步深入推广三明医改经验 开展监测评价工作的实施方案',
      '贵州省医改领导小组',
    ],
    ['三/八', 'cites', 'based-on', '贵州省深化公立医院薪酬制度改革实施方案'],
    ['六/十八', 'plans own', 'mentions', '关于医保支持中医药传承创新发展的实施意见'],
    ['六/二十', 'plans own', 'mentions', '“十四五”贵州省老龄事业发展和养老服务体系规划'],
  ],
  sichuan: [['-', 'cites', 'implements', '深化医药卫生体制改革2022年重点工作任务', '国务院办公厅']],
  hanzhong: [
    ['-', 'cites', 'based-on', '陕政办函〔2021〕99号', '陕西省人民政府办公厅'],
    ['八', 'cites', 'mentions', '关于加强基层医疗卫生机构人才队伍建设的意见', '汉中市委组织部'],
    ['十二', 'cites', 'implements', '汉中市基本医疗保障统筹基金总额控制实施方案（试行）'],
  ],
  xiaoyi: [
    ['-', 'cites', 'implements', '国卫基层发〔2023〕41号', '国家卫生健康委'],
    ['-', 'cites', 'based-on', '晋政发〔2023〕15号', '山西省人民政府'],
    ['-', 'cites', 'based-on', '晋政办发〔2023〕51号', '山西省人民政府办公厅'],
    ['三/一/2', 'cites', 'implements', '孝义市级医疗机构综合能力提升三年行动方案'],
    ['三/二/1', 'cites', 'implements', '晋办发〔2020〕24号', '中共山西省委办公厅、山西省人民政府办公厅'],
  ],
};

test.each(Object.keys(expected) as Seed[])('%s cites and promises what its text says, and nothing else', (seed) => {
  const { outline, citations } = readStructure(seedText(seed));
  const read = citations.map(({ kind, owner, relation, number, title, nickname, issuer, ...span }) => {
    const row = [
      ownerOf(outline.items, span),
      owner ? `${kind} ${owner}` : kind,
      relation,
      number ?? title ?? nickname,
    ];
    return issuer ? [...row, issuer] : row;
  });
  expect(read).toEqual(expected[seed]);
});

describe('real citations', () => {
  interface Row {
    readonly citation: string;
    readonly title: string;
    readonly number: string;
    readonly numberNormalized?: string;
  }
  const rows: Row[] = readFileSync(new URL('../../fixtures/citations.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  /** Widths and layout are the normalised text's; everything else has to be as labelled. */
  const alike = (text: string) =>
    text
      .replace(/\s/g, '')
      .replace(/[<(]/g, (c) => (c === '<' ? '〈' : '（'))
      .replace(/[>)]/g, (c) => (c === '>' ? '〉' : '）'));
  const places = [
    ['另有', '。', []],
    ['为贯彻落实', '要求，制定本方案。', []],
    [
      '根据《中华人民共和国药品管理法》和',
      '、《甲方案》（国发〔2001〕1号）等文件，',
      ['《中华人民共和国药品管理法》', '国发〔2001〕1号'],
    ],
  ] as const;

  test.each(places)('in a sentence: “%s…%s”', (before, after, others) => {
    const read = rows.map(({ citation }) => {
      const { citations } = readStructure(before + citation + after);
      return citations
        .map(({ title, number }) => ({ title: alike(title ?? ''), number }))
        .filter(({ title, number }) => !others.some((other) => other === `《${title}》` || other === number));
    });
    const labelled = rows.map(({ title, number, numberNormalized }) => [
      { title: alike(title), number: numberNormalized ?? number },
    ]);
    expect(read).toEqual(labelled);
  });
});

const task = (text: string) =>
  readStructure(
    `孝义市人民政府关于加强医改工作的通知\n孝政发〔2024〕3号\n各乡镇人民政府：\n一、推进工作。${text}\n二、其他工作。要抓好落实。`,
  ).citations;
const named = (text: string) => task(text).map(({ number, title, nickname }) => number ?? title ?? nickname);

describe('how a document is named', () => {
  test('by a short name, later: the same document', () => {
    const citations = task(
      '落实《医疗联合体管理办法（试行）》（国卫医发〔2020〕13号，以下简称《办法》）。按照《办法》要求推进。',
    );
    expect(citations.map(({ number, relation, method }) => [number, relation, method])).toEqual([
      ['国卫医发〔2020〕13号', 'implements', 'title-with-number'],
      ['国卫医发〔2020〕13号', 'based-on', 'short-name'],
    ]);
  });
  test('by a title whose end stands outside 《》', () => {
    const [citation] = task('落实国务院办公厅关于印发《深化医改重点工作任务》的通知（国办发〔2022〕14号）精神。');
    expect(citation).toMatchObject({
      number: '国办发〔2022〕14号',
      title: '关于印发《深化医改重点工作任务》的通知',
      relation: 'implements',
      issuer: '国务院办公厅',
    });
  });
  test('by a number that lost both its brackets', () =>
    expect(named('根据《应急保障三年行动计划》（鲁政办字2020167号）要求。')).toEqual(['鲁政办字〔2020〕167号']));
  test('by its number alone', () => expect(named('落实国办发〔2022〕14号文件精神。')).toEqual(['国办发〔2022〕14号']));
  test('a nested title is part of the outer one', () => {
    expect(named('按照《国务院关于公布〈通用规范汉字表〉的通知》（国发〔2013〕23号）执行。')).toEqual([
      '国发〔2013〕23号',
    ]);
  });
  test('a law by its title', () =>
    expect(named('依据《中华人民共和国药品管理法》和《民法典》。')).toEqual(['中华人民共和国药品管理法', '民法典']));
  test.each([
    '落实《政府办医责任清单》《县级医疗集团运行管理清单》《行业监管清单》“三个清单”。',
    '就《健康孝义行动实施方案（代拟稿）》征求意见。',
    '在《人民日报》宣传。取得《医疗机构执业许可证》。按照《通知》要求。',
    '《孝义市人民政府关于加强医改工作的通知》（孝政发〔2024〕3号）同时印发。详见《任务分工表》（附件1）。',
  ])('no document: %s', (text) => expect(named(text)).toEqual([]));
});

test('the document under a title that says 关于…的 is the document', () => {
  const source =
    '孝义市人民政府关于印发贯彻《垃圾管理条例》推进分类实施方案的通知\n《关于贯彻〈垃圾管理条例〉推进分类的实施方案》已经市政府同意，现印发给你们。\n一、推进分类。';
  const { citations } = readStructure(source);
  expect(citations.map(({ title }) => title)).not.toContain('关于贯彻〈垃圾管理条例〉推进分类的实施方案');
});

test('what a notice hands out is no document that it cites', () => {
  const notice =
    '宣城市人民政府关于印发若干政策措施的通知\n各县：\n现将《关于保障供应的若干措施》《关于加强监管的若干措施》印发给你们。\n一、保障供应。';
  expect(readStructure(notice).citations).toEqual([]);
});

describe('how the text stands to it', () => {
  test.each([
    ['贯彻执行《医保办法》。', 'implements'],
    ['推动《医保办法》政策落实。', 'implements'],
    ['依照《医保办法》办理。', 'based-on'],
    ['落实国务院印发的《医保规划》。', 'implements'],
    ['转发《医保意见》。', 'forwards'],
    ['市卫健委《医保意见》已经市政府同意，现转发给你们。', 'forwards'],
    ['对《医保办法》作如下修改。', 'amends'],
    ['《医保办法》同时废止。', 'repeals'],
    ['《医保办法》自新办法施行之日起废止。', 'repeals'],
    ['用好《医保办法》。', 'mentions'],
    ['根据《文件清理结果的决定》（国发〔2018〕14号）规定，继续有效，需要废止的由实施部门自行处理。', 'mentions'],
    ['2024年，国务院办公厅印发《医保意见》（国办发〔2024〕9号）。', 'mentions'],
    ['市医保局、市卫健委去年联合印发了《医保意见》。', 'mentions'],
  ])('%s %s', (text, relation) => expect(task(text).map((citation) => citation.relation)).toEqual([relation]));

  test('what comes into force is not what ends', () => {
    expect(task('《医保办法》自印发之日起施行，原《医保试行办法》废止。').map(({ relation }) => relation)).toEqual([
      'mentions',
      'repeals',
    ]);
  });

  test('a list shares its words', () => {
    expect(
      task('根据《医保办法》《支付方案》（国发〔2021〕3号）和《集采意见》等要求，落实《行动计划》。').map(
        ({ relation }) => relation,
      ),
    ).toEqual(['based-on', 'based-on', 'based-on', 'implements']);
    expect(
      task('《医保办法》（国发〔2001〕3号）、《救助办法》（国发〔2002〕4号）同时废止。').map(
        ({ relation }) => relation,
      ),
    ).toEqual(['repeals', 'repeals']);
  });
  test('what all of a list are taken for is said behind it', () => {
    const relations = (text: string) => task(text).map(({ relation }) => relation);
    expect(relations('以国务院办公厅《医改意见》、《支付方案》以及省政府《集采意见》等为重要依据，确定目标。')).toEqual(
      ['based-on', 'based-on', 'based-on'],
    );
    expect(relations('各地以《医改意见》为指导开展工作。')).toEqual(['based-on']);
    expect(relations('各地学习《医改意见》，作为工作依据。')).toEqual(['mentions']);
    expect(relations('《医改意见》和以往文件为主要依据。')).toEqual(['mentions']);
  });
  test('承接 carries out', () => {
    expect(task('有效承接《山西省医改行动计划》。').map(({ relation }) => relation)).toEqual(['implements']);
  });
});

test('what is not said a second time holds: a document cited and then only named is cited once', () => {
  const text =
    '各县人民政府：\n孝义市人民政府关于推进医改的意见\n为落实《国家医改规划纲要》，结合《国家医改规划纲要》确定的任务，提出意见。\n一、推进工作。要抓好落实。';
  const { contribution } = readText(
    { text, blocks: [], metadata: {} },
    { id: '0', file: 'a.txt', format: 'txt' },
    loadKnowledge(),
  );
  const cites = contribution.relationships.filter(({ type }) => type === 'CITES');
  expect(cites.map(({ properties, evidence }) => [properties.relation, evidence.length])).toEqual([['implements', 2]]);
});

describe('promised documents', () => {
  const promised = (text: string) => task(text).map(({ kind, owner }) => (owner ? `${kind} ${owner}` : kind));
  test.each([
    ['制定出台《孝义市医保支付方案》。', 'plans own'],
    ['研究制定《孝义市医保支付方案》。', 'plans own'],
    ['各乡镇制定《乡镇实施方案》。', 'plans lower-level'],
    ['指导各县区出台《实施方案》。', 'plans lower-level'],
    ['落实已制定的《孝义市医保支付方案》。', 'cites'],
    ['落实2021年印发的《孝义市医保支付方案》。', 'cites'],
    ['制定出台《孝义市医保支付方案》（孝政发〔2023〕9号）。', 'cites'],
  ])('%s %s', (text, kind) => expect(promised(text)).toEqual([kind]));

  test('the words before a list promise all of it', () => {
    expect(promised('制定出台《孝义市医保支付方案》《孝义市集采方案》和《孝义市薪酬方案》。')).toEqual([
      'plans own',
      'plans own',
      'plans own',
    ]);
    expect(promised('制定出台《孝义市医保支付方案》，落实《孝义市集采方案》。')).toEqual(['plans own', 'cites']);
  });
  test('in closing prose too: what does not exist yet is not cited', () => {
    const { citations } = readStructure(
      '孝义市人民政府关于加强医改工作的通知\n各乡镇人民政府：\n一、推进集采。要加强监测。\n二、推进支付。要加强监测。\n特此通知，市医保局制定《孝义市医保支付方案》。',
    );
    expect(citations.map(({ kind }) => kind)).toEqual(['plans']);
  });
  test('the preamble promises nothing', () => {
    const { citations } = readStructure(
      '孝义市人民政府关于加强医改工作的通知\n各乡镇人民政府：\n市政府制定《孝义市医保支付方案》。',
    );
    expect(citations.map(({ kind }) => kind)).toEqual(['cites']);
  });
});

test('a notice that forwards the document which follows it does not cite it', () => {
  const notice = [
    '山西省人民政府办公厅转发省卫生健康委《关于推进基层卫生的实施意见》的通知',
    '各市人民政府：',
    '省卫生健康委《关于推进基层卫生的实施意见》已经省政府同意，现转发给你们。',
    '关于推进基层卫生的实施意见',
    '一、推进改革。要抓好落实。',
  ];
  const { header, citations } = readStructure(notice.join('\n'));
  expect([header.issuedTitle?.value, citations]).toEqual(['关于推进基层卫生的实施意见', []]);
});

test('a notice that forwards a document cites it in its title', () => {
  const { citations } = readStructure(
    '孝义市人民政府关于转发《山西省医改实施方案》的通知\n各乡镇人民政府：\n现将《山西省医改实施方案》转发给你们。',
  );
  expect(citations.map(({ title, relation }) => [title, relation])).toEqual([
    ['山西省医改实施方案', 'forwards'],
    ['山西省医改实施方案', 'forwards'],
  ]);
});
