/** Which part of a name a query found, for marking it: [start, end) in UTF-16 units. */
export type Part = readonly [start: number, end: number];

/**
 * The first character of each pinyin initial in dictionary order. Comparing with these gives a character's initial
 * without a dictionary in the page: the browser's own collation knows the order.
 */
const firstOfInitial = '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他穵夕丫匝';
const initials = 'abcdefghjklmnopqrstwxyz';
const byPinyin = new Intl.Collator('zh-Hans-u-co-pinyin');

/** `卫` → `w`; a letter or digit stands for itself; a character without a known reading gives an empty string. */
export function initialOf(character: string): string {
  if (/[a-z0-9]/i.test(character)) return character.toLowerCase();
  if (!/\p{Script=Han}/u.test(character)) return '';
  for (let i = initials.length - 1; i >= 0; i--) {
    if (byPinyin.compare(character, firstOfInitial.charAt(i)) >= 0) return initials.charAt(i);
  }
  return '';
}

/** `weishengj` → `['wei', 'sheng', 'j']`: one piece for each character that was meant. */
function syllables(query: string): string[] {
  return query.match(/[bcdfghjklmnpqrstwxyz]?h?[aeiouv]+(?:ng|n(?![aeiouv])|r(?![aeiouv]))?|[a-z0-9]/g) ?? [];
}

function runOfInitials(name: string, wanted: readonly string[]): Part | undefined {
  const own = Array.from(name, initialOf);
  for (let i = 0; i + wanted.length <= own.length; i++) {
    if (wanted.every((initial, k) => own[i + k] === initial)) return [i, i + wanted.length];
  }
  return undefined;
}

/**
 * The part of a name that a query found. Where the reading of a character is not the usual one (重 as chóng), pinyin
 * may find a name whose part is not known: then nothing is marked.
 */
export function matchedPart(name: string, query: string): Part | undefined {
  const wanted = query.trim().toLowerCase();
  if (!wanted) return undefined;
  const at = name.toLowerCase().indexOf(wanted);
  if (at >= 0) return [at, at + wanted.length];
  if (!/^[a-z0-9]+$/.test(wanted)) return undefined;
  return (
    runOfInitials(name, Array.from(wanted)) ??
    runOfInitials(
      name,
      syllables(wanted).map((syllable) => syllable.charAt(0)),
    )
  );
}
