import type { Language } from '../../graph/language.ts';
import { usePreferences } from '../state/preferences.ts';

/** A word, or a sentence made of values. */
// biome-ignore lint/suspicious/noExplicitAny: the only type that every parameter list is assignable to
type Message = string | ((...values: any[]) => string);

/** English has to say everything that Chinese says, with the same values. */
type Same<Zh extends Record<string, Message>> = {
  readonly [Key in keyof Zh]: Zh[Key] extends string ? string : Zh[Key];
};

export interface Messages<Zh extends Record<string, Message>> {
  readonly zh: Same<Zh>;
  readonly en: Same<Zh>;
}

/** The words of one part of the interface, in both languages. Each view keeps its own beside it. */
export function defineMessages<const Zh extends Record<string, Message>>(zh: Zh, en: Same<Zh>): Messages<Zh> {
  return { zh: zh as Same<Zh>, en };
}

/** The words in the reader's language. */
export function useMessages<Zh extends Record<string, Message>>(messages: Messages<Zh>): Same<Zh> {
  return messages[usePreferences((s) => s.language)];
}

/** For tables that carry `zh` and `en` themselves, as the schema's labels do. */
export function useLanguage(): Language {
  return usePreferences((s) => s.language);
}
