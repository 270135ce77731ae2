import { expect, it } from 'vitest';
import { fileName } from '../../../graph/exports/file-name.ts';

it.each([
  ['甲/乙\\丙:丁*?"<>| 戊', 'pptx', '甲_乙_丙_丁_戊.pptx'],
  ['../../etc/passwd', 'svg', 'etc_passwd.svg'],
  ['', 'pdf', 'yigai-atlas.pdf'],
  ['…/..', 'pdf', '….pdf'],
  ['CON', 'csv', 'yigai-atlas-CON.csv'],
  ['行\n尾\u0000.', 'docx', '行_尾.docx'],
])('%j is called %j', (base, ending, name) => {
  expect(fileName(base, ending)).toBe(name);
});

it.each(['字'.repeat(300), '𠮷'.repeat(300), 'a'.repeat(300)])(
  'a name of 300 characters keeps its ending and fits a file system',
  (base) => {
    const name = fileName(base, 'pptx');
    expect(name).toMatch(/\.pptx$/);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(name).not.toContain('\uFFFD');
    expect(base.startsWith(name.slice(0, -5))).toBe(true);
  },
);
