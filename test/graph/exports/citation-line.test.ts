import { expect, it } from 'vitest';
import { citationLine } from '../../../graph/exports/citation-line.ts';

it('a citation names each policy once, however many texts of it are held', () => {
  const documents = ['晋政办发〔2022〕83号', '晋政办发〔2022〕83号', '孝政办发〔2024〕8号'];
  const line = citationLine({ view: '图谱', date: '2024-04-29', version: 'v', documents, link: 'http://x/' });
  expect(line).toContain('文件：晋政办发〔2022〕83号、孝政办发〔2024〕8号；');
});
