const notWords = /[^\u3400-\u9fffA-Za-z0-9]+/g;
/** The bracket that names the responsible units, wherever it stands; it says who, not what. */
const responsibility =
  /[（(〔[【][^（()）〔〕[\]【】]{0,400}(?:负责|落实|牵头|配合|责任单位)[^（()）]{0,200}[）)〕\]】]/g;

/** The words of a task as they are compared: only letters, digits and Chinese characters, without who is responsible. */
export function comparedText(text: string): string {
  return text
    .replace(/[\r\n]+/g, '')
    .replace(responsibility, '。')
    .replace(notWords, ' ')
    .trim();
}

/** Pairs of neighbouring characters, each once, none across punctuation. */
export function pairsOf(compared: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < compared.length; i++) {
    if (compared[i] !== ' ' && compared[i + 1] !== ' ') pairs.add(compared.slice(i, i + 2));
  }
  return pairs;
}

/** The same pairs as numbers, ascending: the order of the pairs by code point. */
export function pairCodes(compared: string): Uint32Array {
  const codes = new Uint32Array(compared.length);
  let count = 0;
  for (let i = 0; i + 1 < compared.length; i++) {
    if (compared[i] !== ' ' && compared[i + 1] !== ' ') codes[count++] = codeOf(compared, i);
  }
  return codes
    .subarray(0, count)
    .sort()
    .filter((code, i, sorted) => code !== sorted[i - 1]);
}

/** The pair that stands at a place, as one number. */
export function codeOf(text: string, at = 0): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}
