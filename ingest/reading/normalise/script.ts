import { inSimplified } from '../../knowledge/simplified.ts';
import type { SourceText } from '../../readers/reader.ts';
import { charSet, isIn } from '../char-set.ts';
import { isHan } from './characters.ts';

/** Characters that only traditional script has, and that hardly a page of it lacks. */
const traditional = charSet(
  '國務衛醫療為關於發辦動體藥機構實項設應縣區產會門專業與從個來時對進開後現經長東車書見費貫資質醫興學導級總結續計訂記設許識議護證讀負責貢財軍轉輕農進運過達違遠適選還鄉鎮銀錢鐵開間隊階隨險難電須領題風飛養馬驗體點齊齡',
);
const furthest = 20_000;
/** A name or a quotation in traditional script does not make a text one. */
const fewest = 8;
const smallestShare = 0.04;

/** Mirrors write 陜 (narrow) for the 陝 of 陝西. */
const narrow = '陜';

/** 衛(wèi)生: a mirror of a page that prints the reading of a character behind it. */
const reading = /(?<=[\u3400-\u9fff])\([a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,5}\)/g;
const invisible = '\u200b';

/**
 * A text in traditional script as the rules and the data files know it: in simplified script, without the readings that
 * some mirrors print behind characters. What holds afterwards: every offset is that of the source, so that evidence quotes
 * what is printed. A text in simplified script is returned as it is.
 */
export function inSimplifiedScript(source: SourceText): SourceText {
  if (!isTraditional(source.text)) return source;
  const plain = source.text.replace(reading, (printed) => invisible.repeat(printed.length)).replaceAll(narrow, '陝');
  return { ...source, text: simplified(plain) };
}

function isTraditional(text: string): boolean {
  let han = 0;
  let found = 0;
  for (let at = 0; at < Math.min(text.length, furthest); at++) {
    const unit = text.charCodeAt(at);
    if (!isHan(unit)) continue;
    han++;
    if (isIn(traditional, unit)) found++;
  }
  return found >= fewest && found >= han * smallestShare;
}

/** Line by line; a line whose length some word changes is converted by its characters. */
function simplified(text: string): string {
  return text.replace(/[^\n]+/g, (line) => {
    const converted = inSimplified(line);
    return converted.length === line.length ? converted : [...line].map(oneForOne).join('');
  });
}

function oneForOne(character: string): string {
  const converted = inSimplified(character);
  return converted.length === character.length ? converted : character;
}
