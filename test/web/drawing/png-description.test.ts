import { crc32, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { withDescription } from '../../../web/drawing/png-description.ts';

/** One black pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

/** Name, content and check of each chunk. */
function chunksOf(png: Buffer): { readonly type: string; readonly data: Buffer; readonly check: number }[] {
  const chunks = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length), check: png.readUInt32BE(at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

it('a picture carries its citation as UTF-8, and its pixels are as they were', async () => {
  const line = '医改图谱，图谱；数据截至 2024-04-29，版本 f400288f；文件：晋政办发〔2022〕83号；http://x';
  const said = Buffer.from(await (await withDescription(new Blob([pixel]), line)).arrayBuffer());
  const [header, text, pixels, end] = chunksOf(said);
  expect([header, text, pixels, end].map((chunk) => chunk?.type)).toEqual(['IHDR', 'iTXt', 'IDAT', 'IEND']);
  expect(text!.data.toString('utf8')).toBe(`Description\0\0\0\0\0${line}`);
  expect(inflateSync(pixels!.data)).toEqual(inflateSync(chunksOf(pixel)[1]!.data));
  expect(crc32(Buffer.concat([Buffer.from('iTXt'), text!.data]))).toBe(text!.check);
});

it('one without a citation stays as it is', async () => {
  const blob = new Blob([pixel]);
  expect(await withDescription(blob, '')).toBe(blob);
});
