import { expect, it } from 'vitest';
import { citedCsv, toCsv } from '../../../web/frame/csv.ts';

it('writes a table that a spreadsheet opens with its Chinese right', () => {
  expect(toCsv(['条线', '任务'], [['卫生健康', 79]])).toBe('\uFEFF条线,任务\r\n卫生健康,79\r\n');
});

it('keeps commas, quotes and line breaks inside their cell', () => {
  expect(toCsv(['原句'], [['称“"三医"”,\n联动']])).toBe('\uFEFF原句\r\n"称“""三医""”,\n联动"\r\n');
});

it('leaves a cell empty where nothing is known', () => {
  expect(toCsv(['a', 'b'], [[undefined, 1]])).toBe('\uFEFFa,b\r\n,1\r\n');
});

it('lets no text of a document run as a formula', () => {
  expect(toCsv(['a'], [['=HYPERLINK("x")']])).toBe('\uFEFFa\r\n"\'=HYPERLINK(""x"")"\r\n');
});

it('carries the line that cites it once, in a column of its own', () => {
  const rows = [['卫生健康', 79], ['医疗保障']];
  expect(citedCsv(['条线', '任务'], rows, '医改图谱，任务量；http://x')).toBe(
    '\uFEFF条线,任务,citation\r\n卫生健康,79,医改图谱，任务量；http://x\r\n医疗保障,,\r\n',
  );
  expect(citedCsv(['条线'], [], '引用')).toBe('\uFEFF条线,citation\r\n,引用\r\n');
});
