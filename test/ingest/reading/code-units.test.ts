import { expect, it } from 'vitest';
import { codeUnitsOf } from '../../../ingest/reading/code-units.ts';

const asPrinted = (text: string) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

it('code units are those of the text in hand, whichever texts are asked for in turn', () => {
  const long = (sign: string) => `推进${sign}改革。𠮷\ud800`.repeat(100);
  const texts = ['', '医改', long('医保'), '医', long('医药'), long('医保')];
  for (const text of [...texts, ...texts]) expect([...codeUnitsOf(text)]).toEqual(asPrinted(text));
});

it('a text asked for again has them after more texts than are held', () => {
  const first = '推进医保支付方式改革。'.repeat(100);
  const before = [...codeUnitsOf(first)];
  for (const sign of '甲乙丙') codeUnitsOf(sign.repeat(400_000));
  expect([...codeUnitsOf(first)]).toEqual(before);
});
