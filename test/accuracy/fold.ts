/** Brackets and quotation marks of all kinds, as their plainest form; NFKC has already made wide signs narrow. */
const plain: Readonly<Record<string, string>> = {
  '〔': '(',
  '【': '(',
  '[': '(',
  '〕': ')',
  '】': ')',
  ']': ')',
  '《': '<',
  '〈': '<',
  '》': '>',
  '〉': '>',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '—': '-',
  '–': '-',
};

/** What stays of a text when widths, kinds of bracket and white space do not count. */
export function folded(text: string): string {
  return [...text].map(foldedCharacter).join('');
}

function foldedCharacter(character: string): string {
  const narrow = character.normalize('NFKC').trim();
  return plain[narrow] ?? narrow;
}

/** Where a text stands in a document, widths and layout aside. */
export interface Finder {
  /** Every place of it, in offsets of the document. */
  placesOf(text: string): { start: number; end: number }[];
}

export function createFinder(document: string): Finder {
  let text = '';
  const origin: number[] = [];
  let at = 0;
  for (const character of document) {
    const kept = foldedCharacter(character);
    for (let i = 0; i < kept.length; i++) origin.push(at);
    text += kept;
    at += character.length;
  }
  return {
    placesOf(sought) {
      const needle = folded(sought);
      const places: { start: number; end: number }[] = [];
      if (needle === '') return places;
      for (let i = text.indexOf(needle); i >= 0; i = text.indexOf(needle, i + 1)) {
        places.push({ start: origin[i]!, end: origin[i + needle.length - 1]! + 1 });
      }
      return places;
    },
  };
}
