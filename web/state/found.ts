import { create } from 'zustand';

/** What was chosen in a search, until the focus of the keyboard is where it appeared. */
export const useFound = create<{ readonly id?: string | undefined }>(() => ({}));

/** Takes the focus out of what was searched in: to the view, or further to what was found in it (see `useFocusFound`). */
export const focusView = (): void => document.getElementById('main')?.focus({ preventScroll: true });

/** Nobody has moved the focus since. */
export const isInView = (): boolean =>
  document.activeElement?.id === 'main' || document.activeElement === document.body;
