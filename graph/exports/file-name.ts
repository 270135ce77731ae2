/** Bytes of UTF-8: with an ending, and the number that a browser adds, below the 255 that file systems allow. */
const longest = 230;
/** Names that Windows keeps for devices. */
export const reservedNames = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A name that every file system takes: without the signs that one of them refuses, and not too long.
 * @param base what the file is called, without its ending
 */
export function fileName(base: string, ending: string): string {
  const plain = base
    .toWellFormed()
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a file name may not hold
    .replace(/[\\/:*?"<>|\s\u0000-\u001f\u007f]+/g, '_')
    .replace(/^[._]+|[._]+$/g, '');
  const cut = within(longest, plain).replace(/[._]+$/, '');
  return `${cut === '' || reservedNames.test(cut) ? `yigai-atlas${cut && `-${cut}`}` : cut}.${ending}`;
}

function within(bytes: number, text: string): string {
  const encoder = new TextEncoder();
  let [kept, room] = ['', bytes];
  for (const char of text) {
    room -= encoder.encode(char).length;
    if (room < 0) break;
    kept += char;
  }
  return kept;
}
