import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Answered, queryString } from '../../../graph/api/client.ts';
import { labels } from '../../../graph/schema/labels.ts';
import { relationshipTypes } from '../../../graph/schema/relationships.ts';
import { ask } from '../../data/client.ts';
import { messageOf } from '../../data/message-of.ts';
import { queries } from '../../data/queries.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { Icon } from '../../marks/Icon.tsx';
import { DocumentsChanged } from '../briefing/Changed.tsx';
import { exportMessages } from './messages.ts';

/** States of the whole graph that can be cited: each a file under its hash, with what changed since the one before. */
export function Snapshots() {
  const t = useMessages(exportMessages);
  const language = useLanguage();
  const client = useQueryClient();
  const { data = [] } = useQuery({ ...queries.snapshots(), staleTime: 0 });
  const [said, setSaid] = useState('');
  const take = async () => {
    setSaid(t.taking);
    try {
      const { sha256 } = await ask('takeSnapshot', {});
      setSaid(data[0]?.sha256 === sha256 ? t.unchanged : t.taken);
      await client.invalidateQueries({ queryKey: queries.snapshots().queryKey });
    } catch (error) {
      setSaid(messageOf(error)[language]);
    }
  };
  return (
    <section>
      <h2>
        {t.snapshots} <span className="t3">{t.snapshotsHow}</span>
      </h2>
      <p className="export-reference-tools">
        <button type="button" className="btn" onClick={() => void take()}>
          {t.take}
        </button>
        <span role="status">{said}</span>
      </p>
      <ul className="snapshots">
        {data.map((snapshot) => (
          <Entry key={snapshot.sha256} snapshot={snapshot} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ snapshot: { sha256, takenAt, bytes, data, since } }: { readonly snapshot: Answered<'takeSnapshot'> }) {
  const t = useMessages(exportMessages);
  const language = useLanguage();
  const counts = [
    ...(since?.nodes ?? []).map(({ label, before, now }) => t.change(labels[label][language], before, now)),
    ...(since?.relationships ?? []).map(({ type, before, now }) =>
      t.change(relationshipTypes[type][language], before, now),
    ),
  ];
  return (
    <li>
      <p>
        <a className="go" href={`/api/snapshot?${queryString({ sha256 })}`} download>
          <Icon name="export" /> graph.json
        </a>{' '}
        <span>
          {t.snapshot(takenAt.slice(0, 16).replace('T', ' '), data.counts.documents, data.counts.tasks, bytes)}
        </span>
      </p>
      <p className="snapshot-hash">
        SHA-256 <code>{sha256}</code>
      </p>
      {since ? (
        <p>
          {t.since(since.sha256.slice(0, 8))}
          <DocumentsChanged changes={since.documents} />
          {counts.join('，')}
        </p>
      ) : (
        <p className="t3">{t.firstSnapshot}</p>
      )}
    </li>
  );
}
