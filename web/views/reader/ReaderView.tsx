import { useQuery } from '@tanstack/react-query';
import { Navigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { isNotFound } from '../../data/client.ts';
import { documentRows } from '../../data/document-rows.ts';
import { queries } from '../../data/queries.ts';
import { Loading } from '../../frame/Loading.tsx';
import { NothingHeld } from '../../frame/NothingFound.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { Icon } from '../../marks/Icon.tsx';
import { Notice } from '../../shell/Notice.tsx';
import { Trouble } from '../../shell/Trouble.tsx';
import { inReader } from '../../state/links.ts';
import { DocumentReader } from './DocumentReader.tsx';
import { DocumentSwitch } from './DocumentSwitch.tsx';
import { readerMessages } from './messages.ts';
import '../../frame/frame.css';
import './reader.css';

/** The source text with what was read from it, both ways linked with the graph. Without a document in the link: the first. */
export function ReaderView() {
  const t = useMessages(readerMessages);
  const link = useSearch({ from: '/reader' });
  const list = useQuery(queries.documents());
  const rows = useMemo(() => documentRows(list.data ?? []), [list.data]);
  const document = useQuery({ ...queries.document(link.doc ?? ''), enabled: link.doc !== undefined });

  if (link.doc === undefined) {
    const first = rows[0];
    if (first) return <Navigate {...inReader(first.link)} replace />;
    if (list.data) return <NothingHeld />;
    if (list.error) return <Trouble error={list.error} reset={() => void list.refetch()} />;
    return null;
  }
  if (document.data) return <DocumentReader answer={document.data} link={link} rows={rows} />;
  if (document.error) {
    const lost = isNotFound(document.error);
    if (!lost) return <Trouble error={document.error} reset={() => void document.refetch()} />;
    return (
      <Notice icon={<Icon name="link" size={18} />} title={t.lostTitle} text={t.lostText}>
        <DocumentSwitch rows={rows} current="" />
      </Notice>
    );
  }
  return <Loading rows={5} />;
}
