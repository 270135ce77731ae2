import { inSimplified } from '../../knowledge/simplified.ts';
import type { SourceText } from '../../readers/reader.ts';
import { charSet, isIn } from '../char-set.ts';
import { codeUnitsOf } from '../code-units.ts';
import { allMatches } from '../matches.ts';
import type { NormalisedText } from '../types.ts';
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
const reading = /(?<=[\u3400-\u9fff])\([a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,5} ?\)/g;

/** 職(zhi)業, 各(ge)(ge)省: the same without tones, on a page that is full of them. */
const toneless = /(?<=[\u3400-\u9fff]|[a-zü]\))\([a-zü]{1,6}\)/g;
const fewestToneless = 8;
/** 社會(hui) 投資: the mirror sets a blank behind each of them. */
const tonelessAndBlank = new RegExp(`${toneless.source} ?`, 'g');
const mostly = 0.7;

function tonelessIn(text: string): RegExpExecArray[] {
  const wide = allMatches(text, tonelessAndBlank);
  const blanks = wide.filter(([printed]) => printed.endsWith(' ')).length;
  return blanks > wide.length * mostly ? wide : allMatches(text, toneless);
}

/** A source as it is read, and the way from what is read of it to what is printed. */
export interface Readable {
  readonly source: SourceText;
  /** The normalised text of `source`, leading back to the printed one. */
  printed(text: NormalisedText): NormalisedText;
}

/**
 * A text in traditional script as the rules and the data files know it: in simplified script, without the readings that
 * some mirrors print behind characters, and so is one in simplified script that holds such readings. Evidence quotes what is printed all the same. A text in simplified script is
 * returned as it is.
 */
export function inSimplifiedScript(source: SourceText): Readable {
  if (!isTraditional(source.text) && !hasReadings(source.text)) return { source, printed: (text) => text };
  const { source: plain, printed } = withoutReadings(source);
  return { source: { ...plain, text: simplified(plain.text.replaceAll(narrow, '陝')) }, printed };
}

function without(text: string, left: readonly RegExpExecArray[]): string {
  let shorter = '';
  let from = 0;
  for (const { index, 0: words } of left) {
    shorter += text.slice(from, index);
    from = index + words.length;
  }
  return shorter + text.slice(from);
}

function withoutReadings(source: SourceText): Readable {
  const bare = tonelessIn(source.text);
  const withTones = allMatches(source.text, reading);
  const left =
    bare.length < fewestToneless ? withTones : [...bare, ...withTones].sort((one, other) => one.index - other.index);
  if (left.length === 0) return { source, printed: (text) => text };
  /** Where each reading stands, in offsets of the printed and of the shorter text, and how much is left out with it. */
  const printedAt: number[] = [];
  const shorterAt: number[] = [];
  const sums: number[] = [];
  let sum = 0;
  for (const { index, 0: words } of left) {
    printedAt.push(index);
    shorterAt.push(index - sum);
    sum += words.length;
    sums.push(sum);
  }
  const back = (at: number) => at + (sums[lastUpTo(shorterAt, at)] ?? 0);
  const on = (at: number) => at - (sums[lastUpTo(printedAt, at - 1)] ?? 0);
  return {
    source: {
      ...source,
      text: without(source.text, left),
      blocks: source.blocks.map((block) => ({ ...block, start: on(block.start), end: on(block.end) })),
    },
    printed: ({ text, source: shorter }) => ({
      text,
      source: (span) => {
        const { start, end } = shorter(span);
        return { start: back(start), end: end > start ? back(end - 1) + 1 : back(end) };
      },
    }),
  };
}

/** Index of the last of these ascending numbers that is no greater than `at`, -1 where there is none. */
function lastUpTo(numbers: readonly number[], at: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function isTraditional(text: string): boolean {
  const units = codeUnitsOf(text);
  const end = Math.min(text.length, furthest);
  let found = 0;
  for (let at = 0; at < end; at++) if (isIn(traditional, units[at]!)) found++;
  if (found < fewest) return false;
  let han = 0;
  for (let at = 0; at < end; at++) if (isHan(units[at]!)) han++;
  return found >= han * smallestShare;
}

const toned = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/;

/** 人民(mín)政府: mirrors of pages in simplified script print readings, too. */
const hasReadings = (text: string): boolean =>
  toned.test(text.slice(0, furthest)) && allMatches(text.slice(0, furthest), reading).length >= fewest;

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
