import { labelSize, widthInCharacters, widthInPixels } from './text-width.ts';

/**
 * Breaks a name into the lines of a node label: 6 to 10 characters wide, 8 wanted, three lines at most, then `…`. Never
 * inside digits, Latin words or the 〔2022〕83号 of a document number, never before closing punctuation, never after
 * opening punctuation. The canvas library's own wrapping splits 2022, so the breaks are ours.
 */

const wanted = 8;
const widest = 10;
const mostLines = 3;

const unit =
  /〔\d{4}〕第?\d+号|[（(][一二三四五六七八九十百\d]{1,5}[）)]|[0-9A-Za-zÀ-ÿ][0-9A-Za-zÀ-ÿ.,%+\-–/ ]*[%％‰]?|./gu;
/** A document number in two lines: the issuer's short form, year and serial. */
const documentNumber = /^([^〔]{2,})(〔\d{4}〕\d+号)$/u;
const closing = /^[，。、；：！？）》”’」』】％,.;:!?)\]]+$/u;
const opening = /^[（《“‘「『【([]+$/u;

/** The pieces of a text that must stay whole. Joined they are the text again. */
export function unbreakable(text: string): string[] {
  const pieces: string[] = [];
  let pending = '';
  for (const [piece] of text.matchAll(unit)) {
    if (opening.test(piece)) {
      pending += piece;
    } else if (closing.test(piece) && pieces.length > 0 && pending === '') {
      pieces[pieces.length - 1] += piece;
    } else {
      pieces.push(pending + piece);
      pending = '';
    }
  }
  if (pending !== '') pieces.push(pending);
  return pieces;
}

const remembered = new Map<string, readonly string[]>();

/** The lines of a label. */
export function wrap(text: string): readonly string[] {
  const known = remembered.get(text);
  if (known) return known;
  const lines = linesOf(text.trim());
  if (remembered.size > 5_000) remembered.clear();
  remembered.set(text, lines);
  return lines;
}

function linesOf(text: string): readonly string[] {
  const number = documentNumber.exec(text);
  if (number && widthInCharacters(text) > wanted) return [...linesOf(number[1]!), number[2]!];
  if (widthInCharacters(text) <= widest) return [text];
  const pieces = unbreakable(text);
  const widths = pieces.map(widthInCharacters);
  const costs = breakCosts(pieces);
  return balanced(pieces, widths, costs, 2) ?? balanced(pieces, widths, costs, mostLines) ?? cut(pieces, widths);
}

const insideWord = 7;
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words of health reform that the browser's dictionary takes apart. */
const known = /医保|医改|医防|医共体|医联体|医疗|卫健|耗材|药监|编办|发改|集采|统筹|分级诊疗|中医药|国办发|政办发/gu;

/** What a break before each piece costs: more inside a word, so that 医疗 stays together where it can. */
function breakCosts(pieces: readonly string[]): number[] {
  const text = pieces.join('');
  const starts = new Set([...words.segment(text)].map(({ index }) => index));
  for (const word of text.matchAll(known)) {
    for (let inside = word.index + 1; inside < word.index + word[0].length; inside++) starts.delete(inside);
  }
  let at = 0;
  return pieces.map((piece) => {
    const cost = starts.has(at) ? 0 : insideWord;
    at += piece.length;
    return cost;
  });
}

/** Lines as near to the wanted width as the pieces allow; nothing where they cannot all stay within the widest. */
function balanced(
  pieces: readonly string[],
  widths: readonly number[],
  costs: readonly number[],
  count: number,
): string[] | undefined {
  const best = divide(widths, costs, 0, count);
  if (!best) return undefined;
  const starts = [0, ...best.breaks];
  return starts.map((start, i) =>
    pieces
      .slice(start, starts[i + 1] ?? pieces.length)
      .join('')
      .trim(),
  );
}

interface Division {
  readonly cost: number;
  readonly breaks: readonly number[];
}

function divide(
  widths: readonly number[],
  costs: readonly number[],
  from: number,
  lines: number,
): Division | undefined {
  if (lines === 1) {
    const width = widths.slice(from).reduce((sum, w) => sum + w, 0);
    return width <= widest && from < widths.length ? { cost: distance(width), breaks: [] } : undefined;
  }
  let best: Division | undefined;
  let width = 0;
  for (let end = from + 1; end < widths.length; end++) {
    width += widths[end - 1]!;
    if (width > widest && end > from + 1) break;
    const rest = divide(widths, costs, end, lines - 1);
    const cost = rest && rest.cost + distance(width) + costs[end]!;
    if (rest && cost !== undefined && (!best || cost < best.cost)) best = { cost, breaks: [end, ...rest.breaks] };
  }
  return best;
}

const distance = (width: number) => (width - wanted) ** 2;

/** More than three lines can hold: filled from the start, the last one closed with `…`. */
function cut(pieces: readonly string[], widths: readonly number[]): string[] {
  const lines: string[] = [];
  let at = 0;
  while (lines.length < mostLines && at < pieces.length) {
    const room = lines.length === mostLines - 1 ? widest - 1 : widest;
    let line = pieces[at]!;
    let width = widths[at]!;
    at++;
    while (at < pieces.length && width + widths[at]! <= room) {
      line += pieces[at];
      width += widths[at]!;
      at++;
    }
    lines.push(line.trim());
  }
  if (at < pieces.length) lines[lines.length - 1] += '…';
  return lines;
}

/** A name beside its node: two lines at most, about alike, each at most so many pixels wide, then `…`. */
export function besideNode(text: string, pixels: number): readonly string[] {
  const pieces = unbreakable(text);
  const whole = widthInPixels(text);
  if (whole <= pixels) return [text];
  for (let width = whole / 2; width <= pixels; width += labelSize / 2) {
    const lines = filled(pieces, width);
    if (lines.length <= 2 && lines.every((line) => widthInPixels(line) <= pixels)) return lines;
  }
  const [first = '', ...more] = filled(pieces, pixels);
  const room = pixels - widthInPixels('…');
  let shown = more.join('');
  while (widthInPixels(shown) > room) shown = shown.slice(0, -1);
  return [first, `${shown}…`];
}

/** Pieces in lines that are no wider, unless a piece is. */
function filled(pieces: readonly string[], pixels: number): string[] {
  const lines = [''];
  for (const piece of pieces) {
    const line = lines.at(-1)! + piece;
    if (lines.at(-1) === '' || widthInPixels(line) <= pixels) lines[lines.length - 1] = line;
    else lines.push(piece);
  }
  return lines;
}
