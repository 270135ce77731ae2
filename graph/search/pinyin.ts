import { customPinyin, pinyin } from 'pinyin-pro';
import { fieldReadings, polyphones } from './polyphones.ts';

customPinyin(fieldReadings);

const options = { toneType: 'none', type: 'array', v: true } as const;
const uncertain = new Set(polyphones);
const han = /[\u3400-\u9fff]/;
/** How many characters on each side decide how a polyphone is read. */
const reach = 3;

const single = new Map<string, string>();
const inContext = new Map<string, string>();
const mostContexts = 20_000;

/**
 * The syllables of a text, one for each Chinese character; anything else stands as it is.
 * A dictionary is asked only where the reading is uncertain (asking it for whole titles takes twenty times as long).
 */
export function syllables(text: string): string[] {
  const characters = [...text];
  return characters.map((character, i) => {
    if (!han.test(character)) return character;
    if (!uncertain.has(character)) return readingOf(character);
    const from = Math.max(0, i - reach);
    const window = characters.slice(from, i + reach + 1);
    return readingInside(window, i - from);
  });
}

function readingOf(character: string): string {
  let reading = single.get(character);
  if (reading === undefined) {
    reading = pinyin(character, options)[0] ?? character;
    single.set(character, reading);
  }
  return reading;
}

function readingInside(window: readonly string[], place: number): string {
  const key = `${place}${window.join('')}`;
  let reading = inContext.get(key);
  if (reading === undefined) {
    reading = pinyin(window.join(''), options)[place] ?? window[place]!;
    if (inContext.size >= mostContexts) inContext.clear();
    inContext.set(key, reading);
  }
  return reading;
}
