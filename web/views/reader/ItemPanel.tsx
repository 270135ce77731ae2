import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { DocumentAnswer } from '../../../graph/store/answers.ts';
import { queries } from '../../data/queries.ts';
import { EvidenceCards } from '../../evidence/EvidenceCards.tsx';
import { Loading } from '../../frame/Loading.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { IconButton } from '../../marks/IconButton.tsx';
import { Trouble } from '../../shell/Trouble.tsx';
import { inGraph } from '../../state/links.ts';
import { titleOf } from '../../view-model/caption.ts';
import { inTaskLineage } from '../lineage/link.ts';
import { ItemPicture } from './ItemPicture.tsx';
import { type ItemRow, itemRows, similarRows } from './item.ts';
import { composePicture } from './item-picture.ts';
import { readerMessages } from './messages.ts';
import type { Pointing } from './pointed.ts';
import { RowList } from './RowList.tsx';
import { useRowWords } from './row-words.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

interface ItemPanelProps {
  readonly answer: DocumentAnswer;
  /** The node of the item: a task, or the policy itself. */
  readonly item: string;
  readonly at: Place | undefined;
  readonly pointing: Pointing;
  readonly onChoose: (item: string, at: Place | undefined) => void;
  readonly onClose: () => void;
}

/** What was read from one item: a small picture, the list, and the sentence of the chosen relationship. */
export function ItemPanel({ answer, item, at, pointing, onChoose, onClose }: ItemPanelProps) {
  const t = useMessages(readerMessages);
  const words = useRowWords();
  const { data, error, refetch } = useQuery(queries.neighbourhood({ id: item, limit: 500 }));
  if (error && !data) return <Trouble error={error} reset={() => void refetch()} />;
  if (!data) return <Loading rows={5} />;

  const rows = itemRows(data, answer.mentions);
  const similar = similarRows(data);
  const chosen = rows.find((row) => at && row.printedAt?.start === at.start && row.printedAt.end === at.end);
  const entry = answer.outline.find((e) => e.node === item);
  return (
    <>
      <div className="sec item-head">
        <h2 lang="zh-CN">{titleOf(data.centre)}</h2>
        <Link className="btn" {...inGraph([item])}>
          {t.inGraph}
        </Link>
        {item.startsWith('task:') && (
          <Link className="btn" {...inTaskLineage(item)}>
            {t.inTaskLineage}
          </Link>
        )}
        <IconButton word={t.close} icon="close" className="panel-close" onClick={onClose} />
      </div>
      <ItemPicture
        picture={composePicture(data.centre, answer.policy, rows)}
        chosen={chosen?.relationship.id}
        pointing={pointing}
        said={chosen ? chipOf(words(chosen.relationship)) : ''}
        onChoose={(relationship) => {
          const row = rows.find((each) => each.relationship.id === relationship);
          if (row?.printedAt) onChoose(item, row.printedAt);
        }}
      />
      <div className="sec">
        <div className="h3">
          <h3>{rows.length > 0 ? t.readFrom(rows.length) : t.readNothing}</h3>
          {entry && <span>{t.range(entry.start, entry.end)}</span>}
        </div>
        <RowList
          rows={rows}
          chosen={chosen?.relationship.id}
          pointing={pointing}
          onChoose={(row) => onChoose(item, row.printedAt)}
        />
      </div>
      <div className="sec">
        <div className="h3">
          <h3>{t.evidence}</h3>
        </div>
        {chosen ? <ChosenEvidence row={chosen} /> : <p className="t2">{t.chooseOne}</p>}
      </div>
      {similar.length > 0 && (
        <div className="sec">
          <div className="h3">
            <h3>{t.similarElsewhere(similar.length)}</h3>
          </div>
          <RowList rows={similar} chosen={undefined} pointing={pointing} onChoose={() => undefined} />
        </div>
      )}
    </>
  );
}

/** 负责 第1位 */
const chipOf = ([role = '', place = '']: readonly string[]) => `${role} ${place.replace(/\s/g, '')}`.trim();

function ChosenEvidence({ row }: { readonly row: ItemRow }) {
  const words = useRowWords();
  const { data } = useQuery(queries.relationship(row.relationship.id));
  const [summary = '', ...tags] = words(row.relationship);
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // The sentence is what matters; what stands above it in the panel stays where there is room.
    if (data) place.current?.querySelector('blockquote')?.scrollIntoView({ block: 'nearest' });
  }, [data]);

  return (
    <div ref={place} className="chosen-evidence">
      {data && <EvidenceCards evidence={data.evidence} summary={summary} tags={tags} />}
    </div>
  );
}
