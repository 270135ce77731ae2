import { InvalidInput } from '../errors.ts';
import { reservedNames } from '../exports/file-name.ts';

/** Sixty characters of four bytes and the ending stay below the 255 bytes that file systems allow. */
const longestName = 60;
const form = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u;

/** Whether a file can be called so on every system. */
export const isStoryName = (name: string): boolean =>
  [...name].length <= longestName && form.test(name) && !reservedNames.test(name);

/** @throws InvalidInput where a file cannot be called so everywhere */
export function checkStoryName(name: string): string {
  if (isStoryName(name)) return name;
  const shown = [...name].slice(0, 40).join('');
  throw new InvalidInput({
    zh: `汇报不能叫“${shown}”：名称用文字、数字、- 和 _，以文字或数字开头，最多 ${longestName} 个字。请换一个名称。`,
    en: `A briefing cannot be called "${shown}": use letters, digits, - and _, beginning with a letter or digit, at most ${longestName} characters. Choose another name.`,
  });
}

/** A name for a story with this title that none of `taken` has. */
export function storyNameFor(title: string, taken: ReadonlySet<string>): string {
  const plain = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const base = [...plain]
    .slice(0, longestName - 4)
    .join('')
    .replace(/-$/, '');
  const first = isStoryName(base) ? base : 'story';
  for (let n = 1; ; n++) {
    const name = n === 1 ? first : `${first}-${n}`;
    if (!taken.has(name)) return name;
  }
}
