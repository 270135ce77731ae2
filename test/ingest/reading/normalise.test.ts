import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../../ingest/reading/normalise/normalise.ts';
import { type Seed, seeds, seedText } from './read-structure.ts';

const plain = (text: string) => normalise({ text, blocks: [], metadata: {} });
const long = '加强基层医疗卫生机构和家庭医生健康管理服务';

describe('layout', () => {
  test('a page break inside a name goes', () => {
    expect(plain(`${long}，(省医保局、省财政厅、省\n\n卫健委等按职责分工负责)`).text).toContain('省卫健委等');
    expect(plain(`${long}。贯彻落实《孝义市级医\n\n疗机构综合能力提升三年行动方案》，加快建设`).text).toContain(
      '孝义市级医疗机构',
    );
  });
  test('a title set on several lines is one', () => {
    expect(
      plain('四川省人民政府办公厅\n关于推进医药卫生体制改革 2022 年重点\n工作的通知\n各市（州）人民政府：').text,
    ).toBe('四川省人民政府办公厅关于推进医药卫生体制改革2022年重点工作的通知\n各市（州）人民政府：');
  });
  test('numbered items, dates, salutations and attachments begin paragraphs', () => {
    const text = `各市人民政府：\n${long}${long}\n（一）${long}\n1. ${long}\n附件：清单\n2022年9月30日`;
    expect(plain(text).text.split('\n')).toHaveLength(6);
  });
  test('a labelled clause ends its paragraph, whatever stands below', () => {
    const source = `第十条 支持出海。为企业提供一站式服务。（责任单位：区企业服务中心、各县（区））\n附则\n本措施自印发之日起施行。`;
    expect(normalise({ text: source, blocks: [], metadata: {} }).text.split('\n')).toHaveLength(3);
  });
  test('a number that a scan broke is one', () => {
    expect(plain('到2025年，技术劳务收入占比达到3\n5%以上。').text).toBe('到2025年，技术劳务收入占比达到35%以上。');
    expect(plain('孝义市医改方案的通知\n孝政办发〔2025〕1\n2号').text).toContain('孝政办发〔2025〕12号');
  });
  test('二、三级医院 begins none', () => {
    expect(plain(`${long}，支持\n二、三级医院开展`).text).toBe(`${long}，支持二、三级医院开展`);
  });
  test('among the short lines of a task sheet those wrapped at a width are joined', () => {
    const item = '推进改革完善机制健全服务体系提升保障能力加强统筹协调落实各项责任';
    const sheet = `一、${item.slice(2)}\n${item.slice(0, 20)}\n牵头部门：市卫健委\n配合部门：市医保局\n`;
    const said = plain(sheet.replaceAll('一、', '1.').repeat(12)).text.split('\n');
    expect(said).toHaveLength(36);
    expect(said[0]).toBe(`1.${item.slice(2)}${item.slice(0, 20)}`);
  });

  test('lines wrapped at a width are joined, short ones end a paragraph', () => {
    const line = '为深入贯彻落实党中央国务院决策部署切实加强全市医疗卫生';
    const wrapped = `${line}\n`.repeat(10);
    expect(plain(`${wrapped}服务体系\n${wrapped}建设工作`).text.split('\n')).toHaveLength(2);
  });
  test('a page number between two halves of a sentence goes', () => {
    expect(plain(`${long}${long}的医\n— 12 —\n疗机构`).text).toBe(`${long}${long}的医疗机构`);
  });
  test('a page run together gets its paragraphs back', () => {
    const item = (numeral: string) =>
      `(${numeral})${long}。${'继续推进相关工作。'.repeat(30)}(省卫健委等按职责分工负责) `;
    const { text } = plain(`2022年7月1日 一、推广经验 ${['一', '二', '三', '四'].map(item).join('')}各地要抓好落实。`);
    expect(text.split('\n').map((paragraph) => paragraph.slice(0, 3))).toEqual([
      '202',
      '一、推',
      '（一）',
      '（二）',
      '（三）',
      '（四）',
      '各地要',
    ]);
  });
  test.each([
    '当前位置：首页 > 政务公开',
    '您现在的位置：首页>>政务公开>>省政府文件',
    '您的位置: 首页',
    '首页>>政务公开>>文件',
  ])('the trail of a page is no part of the line below it: %s', (trail) => {
    const source = `${trail}\n无锡市人民政府关于加强健康促进工作的意见\n一、总体要求`;
    expect(plain(source).text.split('\n')[1]).toBe('无锡市人民政府关于加强健康促进工作的意见');
  });
  test('the headings and rules of Markdown are lines without their marks', () => {
    expect(plain(`# 健康无锡行动\n\n---\n\n## 一、总体要求\n\n${long}。`).text).toBe(
      `健康无锡行动\n一、总体要求\n${long}。`,
    );
    expect(plain('#1 楼').text).toBe('#1楼');
  });
  test('blocks of a format are paragraphs whatever they end with', () => {
    const text = `${long}${long}\n${long}${long}`;
    const half = long.length * 2;
    const blocks = [
      { kind: 'cell' as const, start: 0, end: half },
      { kind: 'cell' as const, start: half + 1, end: text.length },
    ];
    expect(normalise({ text, blocks, metadata: {} }).text).toContain('\n');
  });
});

describe('widths and spaces', () => {
  test.each([
    ['(一) 门急诊人次 (参保人员口径, 分科室)', '（一）门急诊人次（参保人员口径，分科室）'],
    ['2022 年 DRG 付费，达到 30 %', '2022年DRG付费，达到30%'],
    ['50％、１２个', '50%、12个'],
    ['抄送:省委', '抄送：省委'],
    ['国发【2014】35号 [试行]', '国发〔2014〕35号〔试行〕'],
    ['⼈⺠政府', '人民政府'],
    ['1. **优化布局。**适应', '1.优化布局。适应'],
    ['附　件', '附件'],
    ['共1,000人，见http://a.cn:80', '共1,000人，见http://a.cn:80'],
    ['①（二）', '①（二）'],
  ])('%s reads %s', (printed, read) => expect(plain(printed).text).toBe(read));

  test('a space between two Chinese words stays: it separates issuers and halves of a title', () => {
    expect(plain('国家医保局 财政部关于三明医改经验 开展监测').text).toBe('国家医保局 财政部关于三明医改经验 开展监测');
  });
});

describe('the way back', () => {
  test('a joined word leads to the smallest span that holds both halves', () => {
    const source = `${long}、${long}，(省财政厅、省\n\n卫健委负责)`;
    const { text, source: back } = plain(source);
    const at = text.indexOf('省卫健委');
    const span = back({ start: at, end: at + 4 });
    expect(source.slice(span.start, span.end)).toBe('省\n\n卫健委');
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          '省',
          '卫',
          '一、',
          '（一）',
          '《',
          '》',
          '(',
          ')',
          ' ',
          '\n',
          '\n\n',
          '2022',
          '年',
          '。',
          '，',
          ',',
          '**',
          '⼈',
          '　',
          '\r\n',
          'a',
          '号',
        ),
        { maxLength: 200 },
      )
      .map((parts) => parts.join('')),
  );

  test('a last line of dropped characters leaves no line break behind', () => {
    expect(plain('省\r\n**').text).toBe('省');
    expect(plain('省\n\n**\n\n市').text).toBe('省\n市');
  });

  test('any text gives a result whose offsets only rise and stay inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = plain(text);
        let last = 0;
        for (let at = 0; at < result.text.length; at++) {
          const span = result.source({ start: at, end: at + 1 });
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBe(span.start + 1);
          last = span.end;
          const character = result.text[at]!;
          if (/[\u4e00-\u9fff0-9a-z]/.test(text[span.start]!)) expect(character).toBe(text[span.start]);
        }
        expect(last).toBeLessThanOrEqual(text.length);
        expect(result.text).not.toMatch(/^\n|\n$|\n\n| \n|\n /);
      }),
    );
  });

  test.each(Object.keys(seeds) as Seed[])('%s: every Chinese character of the source is there, in order', (seed) => {
    const source = seedText(seed);
    const han = /[\u4e00-\u9fff]/g;
    expect(plain(source).text.match(han)!.join('')).toBe(source.match(han)!.join(''));
  });
});
