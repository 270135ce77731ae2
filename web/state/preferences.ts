import { z } from 'zod';
import { create } from 'zustand';
import { type Language, language } from '../../graph/language.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What a reader chose for themselves: kept in this browser, never part of a link. */
const stored = z.object({
  language: language.catch('zh'),
  theme: z.enum(themes).catch('system'),
});
type Preferences = z.infer<typeof stored>;

const key = 'yigai-atlas.preferences';

function read(): Preferences {
  try {
    return stored.parse(JSON.parse(localStorage.getItem(key) ?? '{}'));
  } catch {
    // A browser without storage, or a value that is no JSON: the product works, only nothing is remembered.
    return { language: 'zh', theme: 'system' };
  }
}

function hasChosen(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

function write(preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // As above.
  }
}

const darkSystem = () => window.matchMedia('(prefers-color-scheme: dark)');

interface PreferenceState extends Preferences {
  /** The theme that shows: `system` resolved. */
  readonly shown: 'light' | 'dark';
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
}

const shownFor = (theme: Theme) => (theme === 'system' ? (darkSystem().matches ? 'dark' : 'light') : theme);

export const usePreferences = create<PreferenceState>((set, get) => {
  const first = read();
  const choose = (change: Partial<Preferences>) => {
    const { language, theme } = { ...get(), ...change };
    write({ language, theme });
    set({ language, theme, shown: shownFor(theme) });
  };
  return {
    ...first,
    shown: shownFor(first.theme),
    setLanguage: (language) => choose({ language }),
    setTheme: (theme) => choose({ theme }),
  };
});

/** For readers who have not chosen a language in this browser. */
export function openIn(language: Language): void {
  if (!hasChosen()) usePreferences.setState({ language });
}

/** Writes language and theme onto the page, now and with every change of the reader's or the system's mind. */
export function followPreferences(): void {
  const apply = ({ language, shown }: PreferenceState) => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.documentElement.dataset.theme = shown;
  };
  apply(usePreferences.getState());
  usePreferences.subscribe(apply);
  darkSystem().addEventListener('change', () => usePreferences.setState((s) => ({ shown: shownFor(s.theme) })));
}
