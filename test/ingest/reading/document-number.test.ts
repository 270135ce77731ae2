import { describe, expect, test } from 'vitest';
import {
  findDocumentNumbers,
  isCompleteNumber,
  normaliseDocumentNumber,
} from '../../../ingest/reading/document-number.ts';

describe('a document number', () => {
  test.each([
    ['晋政办发〔2022〕83号', '晋政办发〔2022〕83号'],
    ['国办发 〔2015〕 90 号', '国办发〔2015〕90号'],
    ['国办发〔201590号', '国办发〔2015〕90号'],
    ['国发2019〕13号', '国发〔2019〕13号'],
    ['国发【2014】35号', '国发〔2014〕35号'],
    ['沪府规（2021）8号', '沪府规〔2021〕8号'],
    ['衡政發[2020]11號', '衡政发〔2020〕11号'],
    ['环发〔 2015〕 164 号', '环发〔2015〕164号'],
    ['医保发〔2020〕32)号', '医保发〔2020〕32号'],
    ['晋政办发〔2022〕第083号', '晋政办发〔2022〕83号'],
    ['晋政办发〔２０２２〕８３号', '晋政办发〔2022〕83号'],
    ['（国办发〔2022〕14号）', '国办发〔2022〕14号'],
    ['国办发〔2022〕14号文件', '国办发〔2022〕14号'],
    ['国办发〈2022〉14号', '国办发〔2022〕14号'],
    ['国办发「2022」14号', '国办发〔2022〕14号'],
    ['国办发〔2O22〕1 4号', '国办发〔2022〕14号'],
    ['国办发〔2022〕O14号', '国办发〔2022〕14号'],
    ['沪府令12号', '沪府令12号'],
    ['工业和信息化部令第 25 号', '工业和信息化部令第25号'],
  ])('%s has the normal form %s', (printed, normal) => expect(normaliseDocumentNumber(printed)).toBe(normal));

  test.each(['', '2022年', '83号', '第3号令', '晋政办发2022年83号', '国办发〔2022〕14号和国发〔2021〕1号', '卫健委'])(
    '“%s” is not one number',
    (text) => expect(normaliseDocumentNumber(text)).toBeUndefined(),
  );
});

describe('numbers in a sentence', () => {
  const found = (text: string) => findDocumentNumbers(text).map(({ value }) => value);

  test('begin where their prefix begins', () => {
    expect(found('根据国办发〔2022〕14号和晋政发〔2023〕15号文件要求')).toEqual([
      '国办发〔2022〕14号',
      '晋政发〔2023〕15号',
    ]);
    expect(found('贯彻落实国卫办基层发〔2020〕12号')).toEqual(['国卫办基层发〔2020〕12号']);
  });
  test('和 stays where it is the place: 和政县', () =>
    expect(found('和政办发〔2021〕3号')).toEqual(['和政办发〔2021〕3号']));
  test('that lost 号 stand in brackets of their own', () => {
    expect(found('《关于医改的意见》（晋政办发〔2022〕83）和（皖政〔20199）')).toEqual([
      '晋政办发〔2022〕83号',
      '皖政〔2019〕9号',
    ]);
    expect(found('三年行动（2022）28项、服务（2021〕3）')).toEqual([]);
  });
  test('mark the printed form', () => {
    const text = '（国发〔2018〕41 号，2019-01-01 起施行）';
    const [number] = findDocumentNumbers(text);
    expect(text.slice(number!.start, number!.end)).toBe('国发〔2018〕41 号');
  });
  test('without their prefix name no document', () => {
    const [number] = findDocumentNumbers('通知（〔2014〕90号）');
    expect(number!.value).toBe('〔2014〕90号');
    expect(isCompleteNumber(number!.value)).toBe(false);
  });
});
