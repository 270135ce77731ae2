import { customPinyin, pinyin } from 'pinyin-pro';
import { fieldReadings, polyphones } from './polyphones.ts';

customPinyin(fieldReadings);

const options = { toneType: 'none', type: 'array', v: true } as const;
const uncertain = new Set(polyphones);
/** How many characters on each side decide how a polyphone is read. */
const reach = 3;

const firstHan = 0x3400;
const lastHan = 0x9fff;
const single: (string | undefined)[] = new Array(lastHan - firstHan + 1).fill(undefined);
const inContext = new Map<string, string>();
const mostContexts = 20_000;

/** How a text is said: syllables without tones and spaces, and their initials; what is not Chinese stands as it is. */
export interface Reading {
  readonly pinyin: string;
  readonly initials: string;
}

/**
 * A dictionary is asked only where the reading is uncertain (asking it for whole titles takes twenty times as long), and
 * once for each character and each place of a polyphone among its neighbours.
 */
export function readingOf(text: string): Reading {
  let said = '';
  let initials = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const syllable = unit < firstHan || unit > lastHan ? text[i]! : syllableAt(text, i, unit);
    said += syllable;
    initials += syllable[0];
  }
  return { pinyin: said, initials };
}

function syllableAt(text: string, i: number, unit: number): string {
  const character = text[i]!;
  if (uncertain.has(character))
    return syllableInContext(text.slice(Math.max(0, i - reach), i + reach + 1), Math.min(i, reach));
  single[unit - firstHan] ??= pinyin(character, options)[0] ?? character;
  return single[unit - firstHan]!;
}

function syllableInContext(window: string, place: number): string {
  const key = `${place}${window}`;
  let syllable = inContext.get(key);
  if (syllable === undefined) {
    // Characters outside the basic plane are two units, but one entry: places are counted in characters.
    const before = [...window.slice(0, place)].length;
    syllable = pinyin(window, options)[before] ?? window[place]!;
    if (inContext.size >= mostContexts) inContext.clear();
    inContext.set(key, syllable);
  }
  return syllable;
}
