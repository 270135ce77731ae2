let held = '';
let units = new Uint16Array(0);
/** Words and names asked for in between do not take the place of the text in hand. */
const shortestHeld = 500;

/**
 * The code units of a text as numbers in a row: going through a text by these takes half of the time of `charCodeAt`, which
 * looks each time how the string is stored. Those of one text are kept, for all the stages that go through it in turn.
 */
export function codeUnitsOf(text: string): Uint16Array {
  if (text === held) {
    // What is equal but another string would be compared sign by sign each time.
    held = text;
    return units;
  }
  const bytes = Buffer.from(text, 'utf16le');
  const made = new Uint16Array(bytes.buffer, bytes.byteOffset, text.length);
  if (text.length >= shortestHeld) {
    held = text;
    units = made;
  }
  return made;
}
