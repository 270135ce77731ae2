import { useMessages } from '../i18n/messages.ts';
import { Icon } from '../marks/Icon.tsx';
import { themes, usePreferences } from '../state/preferences.ts';
import { shellMessages } from './messages.ts';

const icons = { system: 'system', light: 'sun', dark: 'moon' } as const;

/** One button that goes round: as the system, light, dark. */
export function ThemeSwitch() {
  const t = useMessages(shellMessages);
  const { theme, setTheme } = usePreferences();
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  const name = t.theme(t[`theme-${theme}`]);
  return (
    <button type="button" className="ib" aria-label={name} title={name} onClick={() => setTheme(next)}>
      <Icon name={icons[theme]} />
    </button>
  );
}
