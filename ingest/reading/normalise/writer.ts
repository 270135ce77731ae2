import { charSet, isIn } from '../char-set.ts';
import { codeUnitsOf } from '../code-units.ts';
import { isCommonHan } from '../han.ts';
import { numeralCharacters } from '../numerals.ts';
import type { NormalisedText, Span } from '../types.ts';
import type { Joint } from './breaks.ts';
import { dropped, formOf, isBlank, isChinese, isHan, space, wideFormOf } from './characters.ts';
import type { Paragraph } from './paragraph.ts';
import { closes, opens, otherMark, roles, sentenceMark, silent } from './roles.ts';

const newline = 0x0a;
const asterisk = 0x2a;
const percent = 0x25;
const hash = 0x23;
const less = 0x3c;
const greater = 0x3e;
const dot = 0x2e;
const stop = '。'.charCodeAt(0);
const [opened, closed] = [...'（）'].map((mark) => mark.charCodeAt(0));
const numerals = charSet(numeralCharacters);

/** A normalised text in the making: output and map, written in step, with the state of the paragraph in hand. */
export class Writer {
  private readonly printed: Uint16Array;
  private readonly units: Uint16Array;
  private readonly map: Uint32Array;
  private length = 0;
  private begun = 0;
  /** Unclosed brackets of the paragraph: pair and source offset. */
  private open: { pair: number; at: number }[] = [];
  private sentence = false;
  private punctuated = false;

  constructor(private readonly text: string) {
    this.printed = codeUnitsOf(text);
    this.units = new Uint16Array(text.length);
    this.map = new Uint32Array(text.length);
  }

  paragraph(): Paragraph {
    const { sentence, punctuated } = this;
    return { start: this.begun, open: this.open[0]?.at ?? -1, sentence, punctuated };
  }

  join(joint: Joint, at: number): void {
    if (this.length === 0 || this.units[this.length - 1] === newline) return;
    if (joint === 'paragraph') {
      this.put(newline, at);
      this.open = [];
      this.sentence = this.punctuated = false;
    } else if (joint === 'space' || isLatin(this.units[this.length - 1]!)) this.put(space, at);
  }

  /** Writes one line; a space is written only once it is known to separate. */
  write(start: number, end: number): void {
    if (this.length === 0 || this.units[this.length - 1] === newline) this.begun = start;
    const spaced = !isLetterSpaced(this.text, start, end);
    let blankAt = -1;
    if (this.units[this.length - 1] === space && this.length > 0) blankAt = this.map[--this.length]!;
    const { text, printed } = this;
    for (let at = behindHashes(text, start, end); at < end; at++) {
      if (blankAt < 0) at = this.copyPlain(at, end);
      if (at === end) break;
      const unit = printed[at]!;
      if (unit === asterisk && printed[at + 1] === asterisk) {
        at++;
        continue;
      }
      const form = formOf(unit);
      if (form === dropped) continue;
      if (form === space) {
        if (blankAt < 0) blankAt = at;
        continue;
      }
      const written = this.widened(unit, form, at, end);
      if (blankAt >= 0 && spaced && this.separates(written)) this.put(space, blankAt);
      blankAt = -1;
      this.put(written, at);
      const role = isCommonHan(written) ? silent : roles[written]!;
      if (role > silent) this.note(role, at);
    }
  }

  /** Copies the plain Chinese that begins here; answers where it ends. Most of a text is copied so. */
  private copyPlain(from: number, end: number): number {
    const { printed, units, map } = this;
    let { length } = this;
    let at = from;
    for (; at < end; at++) {
      const unit = printed[at]!;
      if (!isCommonHan(unit)) break;
      units[length] = unit;
      map[length++] = at;
    }
    this.length = length;
    return at;
  }

  result(): NormalisedText {
    // A last line of nothing but dropped characters leaves its joint behind.
    while (this.length > 0 && isJoint(this.units[this.length - 1]!)) this.length--;
    const { map, length } = this;
    const sourceEnd = this.text.length;
    return {
      text: Buffer.from(this.units.buffer, 0, length * 2).toString('utf16le'),
      source: ({ start, end }: Span): Span => {
        const from = Math.min(Math.max(start, 0), length);
        const to = Math.min(Math.max(end, from), length);
        if (from < to) return { start: map[from]!, end: map[to - 1]! + 1 };
        const at = from < length ? map[from]! : sourceEnd;
        return { start: at, end: at };
      },
    };
  }

  private put(unit: number, at: number): void {
    this.units[this.length] = unit;
    this.map[this.length++] = at;
  }

  private widened(unit: number, form: number, at: number, end: number): number {
    if (form === dot && this.endsSentence(at, end)) return stop;
    const wide = wideFormOf(unit);
    if (wide === 0 || (unit === less && this.text.startsWith('http', at + 1))) return form;
    if (this.length > 0 && isChinese(this.units[this.length - 1]!)) return wide;
    let next = at + 1;
    while (next < end && isBlank(this.text.charCodeAt(next))) next++;
    return next < end && isChinese(this.text.charCodeAt(next)) && unit !== greater ? wide : form;
  }

  /** 县财政局负责.排在首位的为牵头单位: no number (一.总体要求) nor part of one. */
  private endsSentence(at: number, end: number): boolean {
    const before = this.units[this.length - 1] ?? newline;
    let next = at + 1;
    while (next < end && isBlank(this.text.charCodeAt(next))) next++;
    const behind = next < end ? formOf(this.text.charCodeAt(next)) : newline;
    if (before === closed) return behind === newline;
    const ends = before === percent || (isHan(before) && !isIn(numerals, before));
    return ends && (behind === newline || behind === opened || isHan(behind));
  }

  /** A space says something between two Chinese characters and between two ASCII ones. */
  private separates(unit: number): boolean {
    if (this.length === 0) return false;
    const before = this.units[this.length - 1]!;
    if (before === newline || unit === percent) return false;
    return isChinese(before) ? isHan(before) && isHan(unit) : !isChinese(unit);
  }

  private note(role: number, at: number): void {
    if (role === sentenceMark) this.sentence = this.punctuated = true;
    else if (role === otherMark) this.punctuated = true;
    else if (role < closes) this.open.push({ pair: role - opens, at });
    else {
      let found = this.open.length - 1;
      while (found >= 0 && this.open[found]!.pair !== role - closes) found--;
      if (found >= 0) this.open.length = found;
    }
  }
}

/** `## 一、…`: what makes a line a heading in Markdown is no part of it. */
function behindHashes(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && at - start < 6 && text.charCodeAt(at) === hash) at++;
  return at > start && at < end && isBlank(text.charCodeAt(at)) ? at : start;
}

const isJoint = (unit: number) => unit === newline || unit === space;

function isLatin(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

const longestSpacedLine = 16;

/** `附　件`, `通 知`: characters set apart to fill a line; the spaces say nothing. */
function isLetterSpaced(text: string, start: number, end: number): boolean {
  if (end - start > longestSpacedLine) return false;
  let characters = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isBlank(unit)) continue;
    const single = at + 1 >= end || isBlank(text.charCodeAt(at + 1));
    if (!isHan(unit) || !single) return false;
    characters++;
  }
  return characters > 1;
}
