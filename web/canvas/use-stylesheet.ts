import { useMemo } from 'react';
import { usePreferences } from '../state/preferences.ts';
import { type Palette, readPalette } from './palette.ts';
import { stylesheetFor } from './stylesheet.ts';

/** The colours of the theme that shows; read anew when the theme changes. */
export function usePalette(): Palette {
  const theme = usePreferences((state) => state.shown);
  // The palette is read from the page, where the theme has been written by the time the state says so.
  // The theme decides what readPalette reads
  return useMemo(() => readPalette(), [theme]);
}

/** The canvas's stylesheet in these colours. */
export const useStylesheet = (palette: Palette) => useMemo(() => stylesheetFor(palette), [palette]);
