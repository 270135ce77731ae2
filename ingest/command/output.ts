import type { Sentence } from '../../graph/errors.ts';
import type { Language } from '../../graph/language.ts';

/** Where a command speaks to the person who runs it. */
export interface Output {
  readonly language: Language;
  /** What was done. */
  say(sentence: Sentence): void;
  /** What was not done, and why. */
  warn(sentence: Sentence): void;
}

/** File names and texts may hold what a terminal obeys (colours, line ends, reversed writing): it is shown, not sent. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

/** What was done goes to the output, what was not to the error output: a script can part them. */
export function consoleOutput(language: Language): Output {
  return {
    language,
    say: (sentence) => process.stdout.write(`${printable(sentence[language])}\n`),
    warn: (sentence) => process.stderr.write(`${printable(sentence[language])}\n`),
  };
}
