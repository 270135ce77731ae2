import { useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { messageOf } from '../data/message-of.ts';
import { citationOf } from '../handing-on/citation.ts';
import { useLanguage, useMessages } from '../i18n/messages.ts';
import { Icon } from '../marks/Icon.tsx';
import { stringifySearch } from '../state/search-params.ts';
import { type Cell, citedCsv } from './csv.ts';
import { download } from './download.ts';
import { frameMessages } from './messages.ts';

interface CsvButtonProps {
  /** Without its ending. */
  readonly fileName: string;
  readonly head: readonly string[];
  /** Worked out when the button is pressed; what is shown in parts is asked for whole. */
  rows(): readonly (readonly Cell[])[] | Promise<readonly (readonly Cell[])[]>;
}

/** Hands on the table that is shown, in its order, with the line that cites it. */
export function CsvButton({ fileName, head, rows }: CsvButtonProps) {
  const t = useMessages(frameMessages);
  const language = useLanguage();
  const here = useRouterState({ select: ({ location }) => location });
  const [said, setSaid] = useState('');
  const handOn = async () => {
    try {
      const citation = await citationOf(
        fileName,
        { path: here.pathname, search: stringifySearch(here.search) },
        language,
      );
      download(`${fileName}.csv`, citedCsv(head, await rows(), citation), 'text/csv;charset=utf-8');
      setSaid('');
    } catch (error) {
      setSaid(messageOf(error)[language]);
    }
  };
  return (
    <>
      <button type="button" className="btn" onClick={() => void handOn()}>
        <Icon name="export" /> {t.exportCsv}
      </button>
      {said && <span role="status">{said}</span>}
    </>
  );
}
