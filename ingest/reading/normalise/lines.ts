import { charSet, isIn } from '../char-set.ts';
import { codeUnitsOf } from '../code-units.ts';
import { isBlank, isChinese, isHan } from './characters.ts';

/** One printed line of the source, blanks at both ends taken off. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Width in Chinese characters, indent included: ASCII counts half. */
  readonly width: number;
  readonly indented: boolean;
  /** How it is parted from the line before: a line end, a space inside an over-long line, or a block of the format. */
  readonly parted: 'line' | 'space' | 'block';
}

/** How the document's lines were made. */
export interface Layout {
  /** Width at which lines were broken by hand or by a converter; undefined where a line is a paragraph. */
  readonly wrap?: number;
  /** Paragraphs begin with an indent. */
  readonly indents: boolean;
}

const pageNumber =
  /^[-—–－_\s]{1,6}[0-9]{1,4}[-—–－_\s]{1,6}$|^第\s?[0-9]{1,4}\s?页(?:\s?[/共，,]?\s?共?\s?[0-9]{1,4}\s?页)?$|^共\s?[0-9]{1,4}\s?页[，,]?\s?第\s?[0-9]{1,4}\s?页$|^[0-9]{1,3}\s?\/\s?[0-9]{1,3}$|^[·•]\s?[0-9]{1,4}\s?[·•]$|^-{3,}$/;

const isLineEnd = (unit: number): boolean =>
  unit <= 0x2029 && ((unit >= 0x0a && unit <= 0x0d) || unit === 0x85 || unit >= 0x2028);

/** The lines that hold text, page numbers and the rules of Markdown left out. `blocks` are offsets at which the format begins a new block. */
export function linesOf(text: string, blocks: ReadonlySet<number>): Line[] {
  const units = codeUnitsOf(text);
  const lines: Line[] = [];
  let parted: Line['parted'] = 'line';
  for (let at = 0; at <= text.length; ) {
    let end = at;
    while (end < text.length && !isLineEnd(units[end]!)) end++;
    if (blocks.has(at)) parted = 'block';
    const line = end > at ? trimmed(text, at, end, parted) : undefined;
    if (line && !(line.width < 16 && pageNumber.test(text.slice(line.start, line.end)))) {
      lines.push(line);
      parted = 'line';
    }
    at = end + 1;
  }
  return withoutBareNumbers(text, pageMark.test(text) ? withoutPageMarks(text, lines) : lines);
}

/** Of a shared file whose pages came as one line: 第1页共8页一、加快推进…, …收入的6第2页. */
const pageMark = /第[0-9]{1,3}页[ /，,]?共[0-9]{1,3}页/;
const anyPageMark = /第[0-9]{1,3}页[ /，,]?共[0-9]{1,3}页|第[0-9]{1,3}页$/g;

function withoutPageMarks(text: string, lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    const between: Line[] = [];
    let from = line.start;
    const keep = (to: number) => {
      const part = to > from ? trimmed(text, from, to, between.length > 0 ? 'line' : line.parted) : undefined;
      if (part) between.push(part);
    };
    for (const mark of text.slice(line.start, line.end).matchAll(anyPageMark)) {
      keep(line.start + mark.index);
      from = line.start + mark.index + mark[0].length;
    }
    if (from === line.start) return [line];
    keep(line.end);
    return between;
  });
}

const longestNumber = 3;
const shortestBroken = 20;
const unfinished = /[\u4e00-\u9fff0-9a-zA-Z，、“（]$/;
const goesOn = /^[\u4e00-\u9fff，、。；）”%]/;

/**
 * 占比⏎5⏎达到70%: a number alone on its line is that of a page where it stands inside a sentence. Where a table counts its
 * rows it stays.
 */
function withoutBareNumbers(text: string, lines: Line[]): Line[] {
  const isPage = ({ start, end }: Line, index: number): boolean => {
    const [before, next] = [lines[index - 1], lines[index + 1]];
    if (end - start > longestNumber || !before || !next || before.width < shortestBroken) return false;
    return (
      /^[0-9]+$/.test(text.slice(start, end)) &&
      unfinished.test(text.slice(before.start, before.end)) &&
      goesOn.test(text.slice(next.start, next.end))
    );
  };
  if (!lines.some(isPage) || /序\s?号/.test(text)) return lines;
  return lines.filter((line, index) => !isPage(line, index));
}

/** Longer lines are not measured: no page is that wide. */
const widestMeasured = 150;

function widthOf(text: string, start: number, end: number): number {
  if (end - start > widestMeasured) return end - start;
  const units = codeUnitsOf(text);
  let width = 0;
  for (let at = start; at < end; at++) width += units[at]! < 0x80 ? 0.5 : 1;
  return width;
}

function trimmed(text: string, from: number, to: number, parted: Line['parted']): Line | undefined {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  start = behindLostSigns(text, start, end);
  if (start === end) return undefined;
  const first = text.charCodeAt(from);
  return {
    start,
    end,
    width: widthOf(text, from, end),
    indented: start - from >= 2 || (start > from && first === 0x3000),
    parted,
  };
}

const questionMark = 0x3f;
const unknownSign = 0xfffd;

/** ??为贯彻落实…: the indent of a copy that lost its wide spaces. */
function behindLostSigns(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (text.charCodeAt(at) === questionMark || text.charCodeAt(at) === unknownSign)) at++;
  while (at < end && at > start && isBlank(text.charCodeAt(at))) at++;
  return at < end && (isHan(text.charCodeAt(at)) || isIn(begins, text.charCodeAt(at))) ? at : start;
}

const begins = charSet('（(〔[《“0123456789');

const longestLine = 400;
const fewestMarkers = 2;
const innerMarker = /[ \u3000](?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])/g;

/**
 * A web page's text often comes as one line with spaces where paragraphs were: such a line is cut at its spaces, and so
 * are the rests of it that a page break parted from it.
 */
export function cutLongLines(text: string, lines: readonly Line[]): Line[] {
  if (!lines.some((line) => isRunTogether(text, line))) return [...lines];
  return lines.flatMap((line) => (line.width > widest ? segmentsOf(text, line) : [line]));
}

function isRunTogether(text: string, line: Line): boolean {
  if (line.end - line.start < longestLine) return false;
  innerMarker.lastIndex = line.start;
  for (let count = 0; count < fewestMarkers; count++) {
    const match = innerMarker.exec(text);
    if (!match || match.index >= line.end) return false;
  }
  return true;
}

function segmentsOf(text: string, line: Line): Line[] {
  const units = codeUnitsOf(text);
  const segments: Line[] = [];
  let start = line.start;
  for (let at = line.start; at <= line.end; at++) {
    if (at < line.end && !isBlank(units[at]!)) continue;
    if (at > start) {
      const parted = segments.length ? 'space' : line.parted;
      segments.push({ start, end: at, width: at - start, indented: false, parted });
    }
    start = at + 1;
  }
  return segments;
}

const narrowest = 16;
const widest = 70;

/** Finds out whether lines were broken at a width: then many of the lines, or most of the long ones, are equally wide. */
export function layoutOf(text: string, lines: readonly Line[]): Layout {
  const indented = lines.reduce((count, line) => count + (line.indented ? 1 : 0), 0);
  const indents = indented >= 3 && indented <= lines.length * 0.9;
  if (lines.length < 8) return { indents };
  const widths = lines.map((line) => line.width).sort((a, b) => a - b);
  const wrap = widths[Math.floor(widths.length * 0.95)]!;
  if (wrap < narrowest || wrap > widest) return { indents };
  const full = lines.filter((line) => line.width >= wrap - 3 && isChinese(text.charCodeAt(line.end - 1))).length;
  const long = widths.filter((width) => width > wrap * 0.8).length;
  const isWrapped = full >= lines.length * 0.4 || (full >= fewestFull && full >= long * 0.7);
  return isWrapped ? { wrap, indents } : { indents };
}

/** Among many short lines (those of task sheets) as many full ones speak for a width. */
const fewestFull = 10;
