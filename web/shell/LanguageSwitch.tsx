import { useMessages } from '../i18n/messages.ts';
import { usePreferences } from '../state/preferences.ts';
import { shellMessages } from './messages.ts';

/** Each language in its own words. */
const ownNames = { zh: '中文', en: 'English' } as const;

/** 中 / EN: one button, named in the language that it leads to. */
export function LanguageSwitch() {
  const t = useMessages(shellMessages);
  const { language, setLanguage } = usePreferences();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <button
      type="button"
      className="lang"
      aria-label={`中 / EN ${t.language}: ${ownNames[other]}`}
      onClick={() => setLanguage(other)}
    >
      <span className={language === 'zh' ? 'on' : undefined}>中</span> /{' '}
      <span className={language === 'en' ? 'on' : undefined}>EN</span>
    </button>
  );
}
