import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { heldPolicies } from '../../data/document-rows.ts';
import { queries } from '../../data/queries.ts';
import { Loading } from '../../frame/Loading.tsx';
import { graphMessages } from '../../i18n/graph.ts';
import { toolMessages } from '../../i18n/graph-tools.ts';
import { useMessages } from '../../i18n/messages.ts';
import { LabelMark } from '../../marks/LabelMark.tsx';
import { Notice } from '../../shell/Notice.tsx';
import { inGraph } from '../../state/links.ts';
import { readViewFile } from '../../state/saved-views.ts';
import type { SearchParams } from '../../state/search-params.ts';
import { referenceOf } from '../../view-model/caption.ts';

interface StartProps {
  /** A view file was chosen, and read. */
  onView(search: SearchParams): void;
  /** What was asked for and is not there. */
  readonly gone?: string;
  /** The link names a view that this browser does not keep. */
  readonly viewGone: boolean;
}

/** So many stand at first, and so many more each time: of thousands one is sought, not read for. */
const listed = 60;

/** Where to begin when nothing is asked for, or what was asked for is gone: the held documents. */
export function Start({ gone, viewGone, onView }: StartProps) {
  const t = useMessages(graphMessages);
  const { data } = useQuery(queries.documents());
  const [shown, setShown] = useState(listed);
  if (!data) return <Loading rows={4} />;
  const held = heldPolicies(data);
  if (held.length === 0) return <Notice icon={<LabelMark label="Policy" ghost />} title={t.empty} text={t.emptyText} />;
  return (
    <section className="graph-start">
      <h1>{viewGone ? t.viewGone : gone === undefined ? t.start : t.gone}</h1>
      <p>{viewGone ? t.viewGoneText : gone === undefined ? t.startText : t.goneText(beginning(gone))}</p>
      <OpenFile onView={onView} />
      <ul>
        {held.slice(0, shown).map(({ row, policy }) => (
          <li key={policy.id}>
            <Link {...inGraph([policy.id])}>
              <LabelMark label="Policy" />
              <span>
                <b>{row.title}</b>
                <small>
                  {[referenceOf(policy), t.tasksIn(row.tasks)].filter((text) => text !== row.title).join(' · ')}
                </small>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {held.length > shown && (
        <button type="button" className="btn" onClick={() => setShown(shown + listed)}>
          {t.showMore(Math.min(listed, held.length - shown))}
        </button>
      )}
    </section>
  );
}

/** A damaged link can name anything; its beginning tells which one it was. */
const beginning = (id: string) => (id.length > 80 ? `${id.slice(0, 80)}…` : id);

/** A view that somebody handed on as a file. */
function OpenFile({ onView }: Pick<StartProps, 'onView'>) {
  const t = useMessages(toolMessages);
  const id = useId();
  const [refused, setRefused] = useState(false);
  const read = async (file: File | undefined) => {
    const search = file && readViewFile(await file.text());
    setRefused(file !== undefined && search === undefined);
    if (search) onView(search);
  };
  return (
    <p className="open-file">
      <input
        id={id}
        type="file"
        accept=".json"
        className="visually-hidden"
        onChange={(event) => void read(event.target.files?.[0])}
      />
      <label htmlFor={id} className="btn">
        {t.openFile}
      </label>
      <span role="alert">{refused && t.notAView}</span>
    </p>
  );
}
