import type { Sentence } from '../../graph/errors.ts';

export type Language = 'zh' | 'en';

/** Where a command speaks to the person who runs it. */
export interface Output {
  readonly language: Language;
  /** What was done. */
  say(sentence: Sentence): void;
  /** What was not done, and why. */
  warn(sentence: Sentence): void;
}

export function consoleOutput(language: Language): Output {
  return {
    language,
    say: (sentence) => process.stdout.write(`${sentence[language]}\n`),
    warn: (sentence) => process.stderr.write(`${sentence[language]}\n`),
  };
}
