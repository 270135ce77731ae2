import { describe, expect, test } from 'vitest';
import { itemsOf, readStructure } from './read-structure.ts';

const notice = (type: string, items: string) =>
  `孝义市人民政府关于印发孝义市医疗改革${type}的通知\n各乡镇人民政府：\n${items}`;
const done = '（市卫健局负责）';
const say = '要加强统筹协调，推动各项工作落到实处。';

describe('structures of other documents', () => {
  test('headings on their own line, prose and clause below', () => {
    const source = notice(
      '方案',
      `一、重点任务\n（一）推进集采\n${say}\n责任单位：市医保局\n（二）推进支付\n${say}\n责任单位：市医保局\n二、保障措施\n（一）加强领导。${say}\n本方案自印发之日起施行。`,
    );
    expect(itemsOf(source, 'task')).toEqual(['一/一 推进集采', '一/二 推进支付']);
    expect(itemsOf(source, 'safeguard')).toEqual(['二/一 加强领导']);
  });
  test('sub-items that only divide a text are kept in it, where the whole carries the clause', () => {
    const task = (n: string) => `（${n}）推进工作${n}。\n1.开展甲。${say}\n2.开展乙。${say}${done}`;
    const source = notice(
      '方案',
      `一、重点任务\n${task('一')}\n${task('二')}\n${task('三')}\n（四）推进工作四。${say}${done}`,
    );
    expect(itemsOf(source, 'task')).toEqual([
      '一/一 推进工作一',
      '一/二 推进工作二',
      '一/三 推进工作三',
      '一/四 推进工作四',
    ]);
  });
  test('what is shared out is work, under whatever heading', () => {
    const source = notice(
      '方案',
      `（一）总体要求。\n1.稳定就业。${say}（各部门分别负责，年内持续推进）\n2.保障民生。${say}${done}`,
    );
    expect(itemsOf(source, 'task')).toEqual(['一/1 稳定就业', '一/2 保障民生']);
  });
  test('the last item keeps all lines of its clause, and nothing behind them', () => {
    const clause = '牵头责任单位：县卫健局\n主要协作单位：县财政局';
    const source = notice(
      '方案',
      `1.创建卫生县城。${say}\n${clause}\n2.推进支付改革。${say}\n${clause}\n监督方式：0557-12345`,
    );
    const { outline, text } = readStructure(source);
    const last = outline.items.at(-1)!;
    expect(text.text.slice(last.start, last.end)).toMatch(/县财政局$/);
  });
  test('sub-items with clauses of their own are the tasks', () => {
    const source = notice(
      '方案',
      `一、重点任务\n（一）能力\n1.开展甲。${say}${done}\n2.开展乙。${say}${done}\n（二）机制\n1.开展丙。${say}${done}`,
    );
    expect(itemsOf(source, 'task')).toEqual(['一/一/1 开展甲', '一/一/2 开展乙', '一/二/1 开展丙']);
  });
  test('articles of measures are tasks, those of rules are none', () => {
    const articles = `第一条 支持企业。${say}\n第二条 支持人才。${say}\n第三条 本措施自印发之日起施行。`;
    expect(itemsOf(notice('若干措施', articles), 'task').slice(0, 2)).toEqual(['一 支持企业', '二 支持人才']);
    expect(itemsOf(notice('管理办法', articles), 'task')).toEqual([]);
  });
  test('chapters hold articles that number on', () => {
    const { outline } = readStructure(
      notice(
        '若干措施',
        `第一章 总则\n第一条 目的。${say}\n第二章 支持\n第二条 支持人才。${say}\n第三条 支持企业。${say}`,
      ),
    );
    expect(outline.items.filter(({ kind }) => kind === 'task').map(({ path }) => path)).toEqual(['二/二', '二/三']);
  });
  test('a plan hung on its notice as 附件 is the document, a further annex is not', () => {
    const source = `孝义市人民政府关于印发孝义市医疗改革方案的通知\n各乡镇人民政府：\n现将方案印发给你们。\n附件：1.孝义市医疗改革方案\n2.任务分工表\n孝义市人民政府\n2024年1月2日\n附件1\n孝义市医疗改革方案\n一、推进集采。${say}\n二、推进支付。${say}\n附件2\n任务分工表\n一、甲\n二、乙`;
    expect(itemsOf(source, 'task')).toEqual(['一 推进集采', '二 推进支付']);
  });
  test('enumerations in a sentence and grades of hospitals are no items', () => {
    const source = notice(
      '方案',
      `一、推进集采。要做到（1）扩大范围；（2）加强监测。一是加强领导，二是落实责任。支持\n二、三级医院开展。\n二、推进支付。${say}`,
    );
    expect(itemsOf(source, 'task')).toEqual(['一 推进集采', '二 推进支付']);
  });
  test('organising the reform is its first work where a document opens with it and says who does it', () => {
    const opens = `深化医药卫生体制改革2024年重点工作任务

一、加强医改组织领导
（一）推动地方各级政府进一步落实全面深化医改责任。（国家卫生健康委牵头，国家医保局等参与）
（二）探索建立医保、医疗、医药统一高效的政策协同机制。（国家卫生健康委、国家医保局、国家药监局负责）
二、深入推广三明医改经验
（三）推进药品和医用耗材集中带量采购提质扩面。（国家医保局牵头）
（四）深化医疗服务价格改革。（国家医保局牵头）
`;
    expect(itemsOf(opens, 'task')).toHaveLength(4);
    const closes = opens
      .replace('一、加强医改组织领导', '一、深化公立医院改革')
      .replace('二、深入推广三明医改经验', '二、加强组织领导');
    expect(itemsOf(closes, 'task')).toHaveLength(2);
    expect(itemsOf(closes, 'safeguard')).toHaveLength(2);
  });

  test('a section of prose is a task of a flat document, a safeguard by its title, else a frame', () => {
    const source = notice(
      '方案',
      `一、总体要求\n${say}\n二、推进集采。${say}\n三、推进支付。${say}\n四、组织实施。${say}`,
    );
    expect(itemsOf(source, 'task')).toEqual(['二 推进集采', '三 推进支付']);
    expect(itemsOf(source, 'safeguard')).toEqual(['四 组织实施']);
  });
  test('a page in one line without spaces', () => {
    const item = (n: string) => `（${n}）推进工作${n}。${say.repeat(60)}${done}`;
    expect(itemsOf(notice('方案', `一、重点任务${''}\n${item('一')}${item('二')}${item('三')}`), 'task')).toEqual([
      '一/一 推进工作一',
      '一/二 推进工作二',
      '一/三 推进工作三',
    ]);
  });
  test('a number left out or printed twice is taken with a finding; a repeated path says so', () => {
    const { outline } = readStructure(notice('方案', `一、甲事。${say}\n三、乙事。${say}\n三、丙事。${say}`));
    expect(outline.items.map(({ path }) => path)).toEqual(['一', '三', '三~2']);
    expect(outline.findings.map(({ rule }) => rule)).toEqual(['numbering-gap', 'numbering-repeated']);
  });
  test('a part of a document keeps its numbers', () => {
    const source = notice('方案', `一、甲部分\n（一）甲事。${say}\n二、乙部分\n（四）乙事。${say}\n（五）丙事。${say}`);
    expect(itemsOf(source, 'task')).toEqual(['一/一 甲事', '二/四 乙事', '二/五 丙事']);
  });
  test('a closing section of prose is no item of a document whose items stand deeper', () => {
    const source = notice(
      '方案',
      `一、重点任务\n（一）推进集采。${say}\n（二）推进支付。${say}\n二、保障措施\n${say}各县要抓好落实。`,
    );
    expect(itemsOf(source, 'task')).toEqual(['一/一 推进集采', '一/二 推进支付']);
    expect(itemsOf(source, 'safeguard')).toEqual([]);
  });
  test('numbered sentences without headings divide the item above them', () => {
    const source = notice(
      '方案',
      `一、重点任务\n（一）推进集采\n1.开展甲。${say}\n2.开展乙。${say}\n二、支持政策\n（一）资金支持\n1.对首次入驻的单位，给予最高5万元补贴。\n2.对续租的单位，按规定减免租金。\n（二）人才支持\n1.符合条件的人才，可申请住房补贴。\n2.落户优先办理。`,
    );
    expect(itemsOf(source, 'task')).toEqual(['一/一/1 开展甲', '一/一/2 开展乙', '二/一 资金支持', '二/二 人才支持']);
  });
  test('numbered sentences that number on through the document are its tasks', () => {
    const source = notice(
      '要点',
      `一、深化改革\n（一）推进集采\n1.扩大集采范围。\n2.落实结余留用政策。\n（二）推进支付\n3.推进按病种付费。\n4.健全协商机制。`,
    );
    expect(itemsOf(source, 'task').map((item) => item.split(' ')[0])).toContain('一/二/3');
  });
  test('items with headings or clauses inside an article are the tasks', () => {
    const clause = '（责任单位：市科技局）';
    const source = notice(
      '若干措施',
      `第一条 场地支持\n${say}${clause}\n第二条 金融支持\n（一）股权投资。${say}${clause}\n（二）贷款贴息。${say}${clause}\n第三条 人才支持\n（一）青年人才给予补贴。\n（二）高层次人才给予奖励。${clause}`,
    );
    expect(itemsOf(source, 'task')).toEqual(['一 场地支持', '二/一 股权投资', '二/二 贷款贴息', '三 人才支持']);
  });
  test('behind 附则 without a number nothing is done', () => {
    const source = notice(
      '若干措施',
      `第一条 场地支持\n${say}（责任单位：市科技局）\n附则\n（一）适用范围\n本措施适用于全市。\n（二）认定管理\n1.企业认定。${say}`,
    );
    expect(itemsOf(source, 'task')).toEqual(['一 场地支持']);
    const { outline, text } = readStructure(source);
    expect(text.text.slice(outline.items[0]!.start, outline.items[0]!.end)).toMatch(/市科技局）$/);
  });
  test('items numbered 1.1.1, 任务一 and 第一项', () => {
    const whole = ['1 深化医改', '1.1 推进集采', `1.1.1 做好落地。${done}`, `1.1.2 做好采购。${done}`, '1.2 推进支付'];
    const decimals = [...whole, `1.2.1 扩大范围。${done}`, '2 加强监管', '2.1 加强基金监管', `2.1.1 开展检查。${done}`];
    expect(itemsOf(notice('方案', decimals.join('\n')), 'task')).toEqual([
      '1.1/1.1.1 做好落地',
      '1.1/1.1.2 做好采购',
      '1.2/1.2.1 扩大范围',
      '2.1/2.1.1 开展检查',
    ]);
    for (const [one, two] of [
      ['任务一：', '任务二：'],
      ['第一项 ', '第二项 '],
    ])
      expect(itemsOf(notice('方案', `${one}推进集采。${say}\n${two}推进支付。${say}`), 'task')).toEqual([
        '一 推进集采',
        '二 推进支付',
      ]);
  });
  test('1.5万人 at the head of a paragraph is no number of an item', () => {
    expect(itemsOf(notice('方案', `一、推进集采。${say}\n1.5万人参加培训。\n二、推进支付。${say}`), 'task')).toEqual([
      '一 推进集采',
      '二 推进支付',
    ]);
  });
  test('how things stand and have been is no work', () => {
    const told = [
      '发展环境和现实基础',
      '职业健康现状和问题',
      '“十三五”时期主要成就和面临形势',
      '发展背景',
      '面临的主要挑战',
    ];
    for (const title of told) {
      const source = notice(
        '规划',
        `一、${title}\n${say}\n二、主要任务\n（一）推进集采。${say}\n（二）优化发展环境。${say}`,
      );
      expect(itemsOf(source, 'task')).toEqual(['二/一 推进集采', '二/二 优化发展环境']);
    }
  });
  test('sections without numbers: what frames, what is done, what safeguards', () => {
    const source = notice(
      '方案',
      `工作目标\n（一）到2027年，体系健全。\n（二）到2030年，体系完善。\n重点任务\n（一）推进集采。${say}\n（二）推进支付。${say}\n保障措施\n（一）加强领导。${say}\n（二）加强宣传。${say}`,
    );
    expect(itemsOf(source, 'task')).toEqual(['一~2 推进集采', '二~2 推进支付']);
    expect(itemsOf(source, 'safeguard')).toEqual(['一~3 加强领导', '二~3 加强宣传']);
  });
  test('a heading without a number inside an item parts nothing', () => {
    const source = notice(
      '方案',
      `一、推进集采\n工作目标\n到2027年全覆盖。\n工作内容\n1.扩大范围。${say}\n2.加强监测。${say}\n二、推进支付\n${say}`,
    );
    expect(readStructure(source).outline.items.map(({ path }) => path)).toEqual(['一', '一/1', '一/2', '二']);
  });
  test('a reply numbers no work', () => {
    expect(
      itemsOf(
        `国务院关于同意设立试验区的批复\n国函〔2022〕1号\n山西省人民政府：\n一、同意设立。${say}\n二、要加强领导。${say}`,
        'task',
      ),
    ).toEqual([]);
  });
});

describe('titles', () => {
  const title = (line: string) =>
    readStructure(notice('方案', `${line}\n二、其他工作。${say}`)).outline.items[0]!.title.value;
  test.each([
    ['一、推进集采。扩大范围。', '推进集采'],
    ['一、**推进集采。**扩大范围。', '推进集采'],
    ['一、推进集采：各地要扩大范围，加强监测。', '推进集采'],
    ['一、推进集采（责任单位：市医保局、市卫健局）', '推进集采'],
    ['一、推进集采（含耗材）', '推进集采（含耗材）'],
    ['一、推进集采；', '推进集采'],
    ['一、优化资源配置，推进能力现代化', '优化资源配置，推进能力现代化'],
    ['一、到2025年，基本建成体系。', '到2025年，基本建成体系'],
    [
      '一、对推进集采成效明显的市，在安排补助资金时给予倾斜，并优先纳入试点范围，支持其先行先试。',
      '对推进集采成效明显的市',
    ],
    [
      '一、对推进集采成效明显的市，在安排补助资金时给予倾斜，并优先纳入试点范围，支持其先行先试（市财政局负责）',
      '对推进集采成效明显的市',
    ],
    [
      '一、强化源头治理，推动绿色低碳转型，促进人与自然和谐共生，建设美丽家园',
      '强化源头治理，推动绿色低碳转型，促进人与自然和谐共生，建设美丽家园',
    ],
  ])('%s', (line, read) => expect(title(line)).toBe(read));
});
