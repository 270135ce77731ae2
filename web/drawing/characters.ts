/** A character as the browser laid it out, on the screen. */
export interface Character {
  readonly char: string;
  readonly box: DOMRect;
}

/** The characters of a text that take room; what white space collapses to nothing is not among them. */
export function charactersOf(text: Text, vertical = false): Character[] {
  const range = text.ownerDocument.createRange();
  const characters: Character[] = [];
  let offset = 0;
  for (const char of text.data) {
    range.setStart(text, offset);
    offset += char.length;
    range.setEnd(text, offset);
    const box = [...range.getClientRects()].find(({ width, height }) => (vertical ? height : width) > 0);
    if (box) characters.push({ char, box });
  }
  return characters;
}
