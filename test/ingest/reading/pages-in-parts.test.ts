import { describe, expect, it } from 'vitest';
import { parse } from '../../../ingest/parse.ts';
import { readText } from '../../../ingest/read-document.ts';
import { headerOf } from './read-structure.ts';
import { knowledge, plain, tasksOf } from './read-tasks.ts';

const read = (...lines: readonly string[]) => tasksOf(plain(...lines));
const built = (...lines: readonly string[]) =>
  readText(plain(...lines), { id: 'a', file: 'a.txt', format: 'txt' }, knowledge).contribution;

describe('a text without title, number and issuer', () => {
  const lines = [
    '（一）推行按病种付费。（市医保局牵头，市卫生健康委、鹤壁银保监分局配合）',
    '（二）建设医共体。（市卫生健康委负责，鹤壁经济技术开发区管委会配合）',
  ];

  it('is read for the work that it shares out, and the report says so', () => {
    const { findings, nodes } = built(...lines);
    expect(findings.map(({ rule }) => rule)).toContain('document-unnamed');
    expect(nodes.filter(({ label }) => label === 'Task')).toHaveLength(2);
    expect(nodes.find(({ id }) => id === 'policy:@0')?.properties).not.toHaveProperty('title');
  });

  it('is another document than the next one of its kind', () => {
    const [first, second] = [lines, [...lines].reverse()].map((own) => built(...own).references[0]?.titles);
    expect(first).not.toEqual(second);
  });

  it('has the place that its zones and branches are called by', () => {
    expect(headerOf(...lines).region).toBe('410600');
  });

  it('is refused where it shares nothing out', () => {
    expect(() => built('（一）推行按病种付费。', '（二）建设医共体。')).toThrow();
  });
});

describe('a notice that numbers its own requests', () => {
  const notice = ['鹤壁市人民政府办公室关于印发2023年医改任务分工方案的通知', '各县区人民政府：'];
  const plan = [
    '2023年医改任务分工方案',
    '一、支付方式',
    '1.推行按病种付费。（责任单位：市医保局）',
    '2.规范基金监管。（责任单位：市医保局）',
  ];

  it('has the tasks of the plan below it alone', () => {
    expect(
      read(
        ...notice,
        '一、各牵头单位要切实履行责任。',
        '二、请于3月9日前报送落实措施。',
        '鹤壁市人民政府办公室',
        '2023年2月1日',
        ...plan,
      ),
    ).toEqual(['一/1 推行按病种付费: 市医保局 responsible', '一/2 规范基金监管: 市医保局 responsible']);
  });

  it('has them in the annex, though it lists its annexes by number', () => {
    const annexes = ['附件：1.2023年医改任务分工', '2.2023年医改指标', '鹤壁市人民政府办公室', '2023年2月1日', '附件1'];
    expect(
      read(
        '鹤壁市人民政府办公室关于2023年医改任务分工的通知',
        '各县区人民政府：',
        '现将任务分工给你们。',
        ...annexes,
        ...plan,
      ),
    ).toHaveLength(2);
  });
});

describe('a page that came as one line', () => {
  const line =
    '鹤壁市医改行动计划（2021-2022年）为提高医疗水平，制定本计划。一、重点任务（一）改革支付方式1.推行按病种付费，（责任单位：市医保局等）2.规范基金监管，（责任单位：市医保局、市公安局）（二）提升服务能力5.建设医共体，（责任单位：市卫健委）二、组织实施各部门要抓好落实。';

  it('has its title before its first sentence, and items behind clauses and headings', () => {
    expect(headerOf(`${line}${'各级各部门要提高认识。'.repeat(40)}`).title).toBe('鹤壁市医改行动计划（2021-2022年）');
    expect(read(`${line}${'各级各部门要提高认识。'.repeat(40)}`)).toEqual([
      '一/一/1 推行按病种付费: 市医保局 responsible',
      '一/一/2 规范基金监管: 市医保局 responsible, 市公安局 responsible',
      '一/二/5 建设医共体: 市卫健委 responsible',
    ]);
  });
});

describe('a heading that ends as if it went on', () => {
  it('is one all the same: 动员各方广泛参与', () => {
    const items = ['（一）加强宣传', '各地要宣传。', '（二）动员各方广泛参与', '凝聚全社会力量，形成合力。'];
    expect(read('鹤壁市健康行动方案', ...items)).toContain('二 动员各方广泛参与: ');
  });

  it('and the field of a site that leaves its bracket open takes nothing with it', () => {
    const text = [
      '鹤壁市健康行动方案',
      '来源：市政府',
      '【字体:',
      '根据《河南省健康行动方案》（豫政办〔2023〕2号），制定本方案。',
    ];
    expect(parse(plain(...text), knowledge).citations.map(({ number }) => number)).toEqual(['豫政办〔2023〕2号']);
  });
});

describe('the place of a document', () => {
  it('is a division that only changed its code', () => {
    expect(headerOf('济南市钢城区人民政府办公室关于印发医改方案的通知').region).toBe('370117');
  });

  it('is the one whose zone stands among the addressees, where nothing else names it', () => {
    const lines = ['县人民政府办公室关于印发医改任务的通知', '各镇人民政府，县政府各部门，嘉鱼经济开发区：'];
    expect(headerOf(...lines)).toMatchObject({ region: '421221', issuers: ['嘉鱼县人民政府办公室'] });
  });
});

describe('a responsibility clause', () => {
  const clause = (said: string) => read('鹤壁市医改方案', `（一）推行按病种付费。${said}`, '（二）建设医共体。')[0];

  it.each([
    [
      'whose bracket was never closed',
      '（责任单位：市医保局、各街道办事处',
      '市医保局 responsible, 各街道办事处 responsible',
    ],
    [
      'that names who leads the unit first',
      '（责任领导：王某；责任股室：医改股；配合股室：财务股）',
      '医改股 responsible, 财务股 participant',
    ],
    [
      'whose label says the level',
      '（市级责任单位：市医保局；县区责任单位：各县区政府）',
      '市医保局 responsible, 各县区政府 responsible',
    ],
    [
      'with a number inside a name',
      '（市120急救中心、市中心血站负责）',
      '市120急救中心 responsible, 市中心血站 responsible',
    ],
    ['in which all share a duty', '（市医保局牵头，各县区政府分工负责）', '市医保局 lead, 各县区政府 participant'],
    [
      'of the offices of one authority',
      '（市医保局医政科牵头，财务科配合）',
      '市医保局医政科 lead, 财务科 participant',
    ],
    [
      'with a name that holds a verb',
      '（市健康行动推进办、市政协办负责）',
      '市健康行动推进办 responsible, 市政协办 responsible',
    ],
    [
      'with all offices of an authority',
      '（厅机关各处室、厅直属各单位负责）',
      '厅机关各处室 responsible, 厅直属各单位 responsible',
    ],
    [
      'with a branch that bears its place',
      '（市医保局、市卫健委、鹤壁银保监分局负责）',
      '市医保局 responsible, 市卫健委 responsible, 鹤壁银保监分局 responsible',
    ],
  ])('%s', (_, said, units) => {
    expect(clause(said)).toBe(`一 推行按病种付费: ${units}`);
  });
});

describe('a file with two documents', () => {
  const document = (place: string, number: string, work: string) => [
    `${place}人民政府办公室关于印发${place}2025年医改任务的通知`,
    number,
    '各县区人民政府：',
    `${place}2025年医改任务`,
    '一、重点任务',
    `（一）${work}。做好落地。（市医保局负责）`,
  ];
  const first = document('定西市', '定政办发〔2025〕1号', '推进集采');

  it('is read as the first of them, and the report says where the other begins', () => {
    const { findings, nodes } = built(...first, ...document('兰州市', '兰政办发〔2025〕2号', '推进支付'));
    expect(findings.map(({ rule }) => rule)).toContain('second-document');
    expect(nodes.filter(({ label }) => label === 'Task').map(({ properties }) => properties.title)).toEqual([
      '推进集采',
    ]);
  });

  it('is none where a notice hands on another, or a page names its own number again', () => {
    const second = document('甘肃省', '甘政办发〔2025〕2号', '推进支付');
    const notice = '定西市人民政府办公室转发甘肃省人民政府办公室关于印发甘肃省2025年医改任务的通知';
    const handed = [notice, '定政办发〔2025〕1号', '各县区人民政府：', '一、各县区要抓好落实。', ...second];
    for (const lines of [handed, [...first, ...first]])
      expect(built(...lines).findings.map(({ rule }) => rule)).not.toContain('second-document');
  });
});
