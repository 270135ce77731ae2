import { describe, expect, test } from 'vitest';
import { InvalidInput } from '../../../graph/errors.ts';
import { knownExtensions, readSource } from '../../../ingest/readers/formats.ts';
import { seedText } from '../reading/read-structure.ts';
import { paragraph, table, wordFile } from './word-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, mark: readonly number[], swap: boolean) => {
  const data = Buffer.from(text, 'utf16le');
  return new Uint8Array([...mark, ...(swap ? data.swap16() : data)]);
};
/** 医改办，两个〔〕 in GB18030. */
const gb = new Uint8Array([0xd2, 0xbd, 0xb8, 0xc4, 0xb0, 0xec]);

describe('plain text', () => {
  test('is the decoded file, nothing touched', async () => {
    const text = seedText('xiaoyi');
    expect((await readSource(bytes(text), 'a.txt')).text).toBe(text);
    expect((await readSource(bytes('a\r\n\r\n 医改\t'), 'a.txt')).text).toBe('a\r\n\r\n 医改\t');
  });
  test.each([
    ['UTF-8 with a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('医改办')])],
    ['UTF-16, little end first', utf16('医改办', [0xff, 0xfe], false)],
    ['UTF-16, big end first', utf16('医改办', [0xfe, 0xff], true)],
    ['GB18030', gb],
  ])('in %s', async (_, file) => expect((await readSource(file, 'a.txt')).text).toBe('医改办'));
  test.each([
    ['little', false],
    ['big', true],
  ])('in UTF-16, %s end first, without a byte order mark', async (_, swap) => {
    const text = '各市人民政府：\r\n　　一、医改工作\r\n';
    expect((await readSource(utf16(text, [], swap), 'a.txt')).text).toBe(text);
  });
  test('in Big5', async () => {
    const big5 = new Uint8Array([
      0xa6, 0x55, 0xa5, 0xab, 0xa4, 0x48, 0xa5, 0xc1, 0xac, 0x46, 0xa9, 0xb2, 0xa1, 0x47, 0xc2, 0xe5, 0xa7, 0xef, 0xbf,
      0xec,
    ]);
    expect((await readSource(big5, 'a.txt')).text).toBe('各市人民政府：醫改辦');
  });
});

const page = `<!DOCTYPE html><html><head><title>通知</title><style>p{}</style></head><body><script>var a='<p>x</p>';</script>
<h1>关于<b>医改</b>的
通知</h1><div>各市：<p>一、推进<br>工作</p>尾</div><table><tr><th>序号</th><th>单位</th></tr><tr><td>1</td><td><p>市卫健局</p><p>市医保局</p></td></tr></table></body></html>`;

describe('a web page', () => {
  test('is its blocks, each a line, with cells', async () => {
    const { text, blocks, metadata } = await readSource(bytes(page), 'a.html');
    expect(blocks.map(({ kind, row, column, start, end }) => [kind, row, column, text.slice(start, end)])).toEqual([
      ['heading', undefined, undefined, '关于医改的 通知'],
      ['paragraph', undefined, undefined, '各市：'],
      ['paragraph', undefined, undefined, '一、推进\n工作'],
      ['paragraph', undefined, undefined, '尾'],
      ['cell', 1, 1, '序号'],
      ['cell', 1, 2, '单位'],
      ['cell', 2, 1, '1'],
      ['cell', 2, 2, '市卫健局'],
      ['cell', 2, 2, '市医保局'],
    ]);
    expect(metadata).toEqual({ title: '通知' });
    expect(text).not.toContain('var a');
  });
  test('saved under a text name is still a page', async () => {
    const { blocks, format } = await readSource(bytes(page), 'a.txt');
    expect(blocks).toHaveLength(9);
    expect(format).toBe('html');
  });
  test('keeps what stands above a table’s rows', async () => {
    const table = '<table><caption>任务<b>分工表</b></caption><thead><tr><th>单位</th></tr></thead></table>';
    const { text, blocks } = await readSource(bytes(table), 'a.html');
    expect(text).toBe('任务分工表\n单位');
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'cell']);
  });
  test('whose table’s caption is nested thousands deep is read', async () => {
    const deep = `<table><caption>${'<div>'.repeat(1500)}</caption><tr><td>医改</td></tr></table>`;
    expect((await readSource(bytes(deep), 'a.html')).text).toContain('医改');
  });
  test('with elements nested thousands deep is read', async () => {
    const deep = `${'<div>'.repeat(1500)}医改${'</div>'.repeat(1500)}`;
    expect((await readSource(bytes(deep), 'a.html')).text).toBe('医改');
  });
});

describe('a Word document', () => {
  test('is read as a page is', async () => {
    const { text, blocks } = await readSource(
      wordFile(
        paragraph('关于医改的通知') +
          table([
            ['序号', '单位'],
            ['1', '市卫健局'],
          ]),
      ),
      'a.docx',
    );
    expect(text.split('\n')).toEqual(['关于医改的通知', '序号', '单位', '1', '市卫健局']);
    expect(blocks[4]).toMatchObject({ kind: 'cell', row: 2, column: 2 });
  });
});

describe('what cannot be read is refused with a sentence that names the file and helps', () => {
  test.each([
    ['an empty file', new Uint8Array(), '空.txt', /没有文字/],
    ['a file of spaces', bytes(' \n '), '空.txt', /没有文字/],
    ['a page without text', bytes('<html><body><script>1</script></body></html>'), '空.html', /没有文字/],
    ['a binary file', new Uint8Array([1, 0, 2, 0, 255]), '图.txt', /二进制/],
    ['a text with zero bytes', bytes('各市人民政府：\0医改工作'), '零.txt', /二进制/],
    ['a list of small numbers', new Uint8Array(new Uint16Array(500).map((_, i) => i).buffer), '数.txt', /二进制/],
    ['undecodable bytes', new Uint8Array([0xff, 0xff, 0xff, 0x80]), '乱.txt', /编码/],
    ['an unknown format', bytes('医改'), '表.xlsx', /不支持.*\.docx/],
    ['a PDF named as text', bytes('%PDF-1.7 医改'), '扫描.txt', /不是可读的文字/],
    ['a damaged Word file', bytes('PK\x03\x04 damaged'), '坏.docx', /已损坏/],
    ['a page of elements nested without end', bytes(`${'<div>'.repeat(50_000)}医改`), '深.html', /嵌套过深/],
    [
      'a Word file that holds more than a thousand pages',
      wordFile(paragraph('医改'.repeat(12_000_000))),
      '大.docx',
      /解压后超过/,
    ],
    ['a text named as Word file', bytes('医改'), '假.docx', /已损坏/],
  ])('%s', async (_, file, name, words) => {
    const refused = await readSource(file, name).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(InvalidInput);
    const { zh, en } = (refused as InvalidInput).sentence;
    expect(zh).toMatch(words);
    for (const sentence of [zh, en]) expect(sentence).toContain(name);
  });
});

test('endings that a walk through a folder picks up', () => {
  expect(knownExtensions).toEqual(expect.arrayContaining(['.txt', '.html', '.htm', '.docx']));
});
