import { useMemo } from 'react';
import { usePreferences } from '../state/preferences.ts';
import { readPalette } from './palette.ts';
import { stylesheetFor } from './stylesheet.ts';

/** The canvas's stylesheet in the theme that shows; made anew when the theme changes. */
export function useStylesheet() {
  const theme = usePreferences((state) => state.shown);
  // The palette is read from the page, where the theme has been written by the time the state says so.
  // The theme decides what readPalette reads
  return useMemo(() => stylesheetFor(readPalette()), [theme]);
}
