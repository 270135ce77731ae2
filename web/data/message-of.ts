import { AtlasError, type Sentence } from '../../graph/errors.ts';

const unknown: Sentence = {
  zh: '没有成功，请再试一次。',
  en: 'This did not work; try again.',
};

/** What an error says to a reader. */
export const messageOf = (error: unknown): Sentence => (error instanceof AtlasError ? error.sentence : unknown);
