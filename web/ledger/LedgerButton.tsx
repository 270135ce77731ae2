import { useRouterState } from '@tanstack/react-router';
import { useCallback, useRef, useState } from 'react';
import type { Asked } from '../../graph/api/client.ts';
import type { Language } from '../../graph/language.ts';
import { messageOf } from '../data/message-of.ts';
import { offline } from '../data/offline.ts';
import { download } from '../frame/download.ts';
import { citationOf } from '../handing-on/citation.ts';
import { filtersOf } from '../handing-on/filter-words.ts';
import { useLanguage, useMessages } from '../i18n/messages.ts';
import { Icon } from '../marks/Icon.tsx';
import { shellMessages } from '../shell/messages.ts';
import { useDismiss } from '../shell/use-dismiss.ts';
import { stringifySearch } from '../state/search-params.ts';
import { collectTasks } from './collect.ts';
import type { Ledger } from './ledger.ts';
import { ledgerMessages } from './messages.ts';
import { ledgerWords } from './words.ts';
import '../frame/filter-chip.css';
import './ledger.css';
import { punctuation } from '../i18n/punctuation.ts';

const kinds = {
  xlsx: async (ledger: Ledger) => (await import('./ledger-xlsx.ts')).ledgerXlsx(ledger),
  docx: async (ledger: Ledger) => (await import('./ledger-docx.ts')).ledgerDocx(ledger),
} as const;

interface LedgerButtonProps {
  /** Whose tasks: 山西省医疗保障局; by the filters in words where it is not said. */
  readonly name?: string;
  readonly filter: Asked<'tasks'>;
}

/** What a link filters by without saying of what kind it is: 山西省，2022. */
async function filteredBy(search: string, language: Language): Promise<string> {
  const filters = await filtersOf(search, language);
  return filters.map(({ values }) => values).join(punctuation[language].comma) || ledgerWords[language].allDocuments;
}

/** 任务清单: the tasks of a filter as the ledger that offices keep, as a workbook or a document. */
export function LedgerButton({ name, filter }: LedgerButtonProps) {
  const t = useMessages(ledgerMessages);
  const language = useLanguage();
  const here = useRouterState({ select: ({ location }) => location });
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const area = useRef<HTMLFieldSetElement>(null);
  const close = useCallback(() => setOpen(false), []);
  useDismiss(area, open, close);
  const make = async (kind: keyof typeof kinds) => {
    close();
    setSaid(t.working);
    try {
      const link = { path: here.pathname, search: stringifySearch(here.search) };
      const words = ledgerWords[language];
      const { comma, colon } = punctuation[language];
      const whose = name ?? (await filteredBy(link.search, language));
      const tasks = await collectTasks(filter, language);
      const documents = [...new Set(tasks.map(({ document }) => document))];
      const view = name ? words.name + comma + name : words.name;
      const citation = await citationOf(view, link, language, { documents });
      const file = await kinds[kind]({
        words,
        product: shellMessages[language].name,
        title: words.name + colon + whose,
        tasks,
        citation,
      });
      setSaid(t.done(download(`${words.name}-${whose}.${kind}`, file, file.type)));
    } catch (error) {
      setSaid(messageOf(error)[language]);
    }
  };
  // The libraries that write these files are no part of a page from a disk.
  if (offline) return <span className="ledger-said">{t.notOffline}</span>;
  return (
    <fieldset className="filter-chip" ref={area}>
      <legend className="visually-hidden">{t.ledger}</legend>
      <button type="button" className="btn" title={t.how} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="export" /> {t.ledger}
      </button>
      {open && (
        <div className="filter-menu ledger-menu">
          {(['xlsx', 'docx'] as const).map((kind) => (
            <button key={kind} type="button" className="btn" onClick={() => void make(kind)}>
              {t[kind]}
            </button>
          ))}
        </div>
      )}
      <span role="status" className="ledger-said">
        {said}
      </span>
    </fieldset>
  );
}
