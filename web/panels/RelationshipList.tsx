import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Language } from '../../graph/language.ts';
import type { NodeSummary } from '../../graph/store/answers.ts';
import { queries } from '../data/queries.ts';
import { Loading } from '../frame/Loading.tsx';
import { endsWord } from '../i18n/ends.ts';
import { graphMessages } from '../i18n/graph.ts';
import { useLanguage, useMessages } from '../i18n/messages.ts';
import { basisWords } from '../i18n/words.ts';
import { LabelMark } from '../marks/LabelMark.tsx';
import { fullWidthMarker, nameOf, presenceOf, referenceOf } from '../view-model/caption.ts';
import type { Step } from '../view-model/expansion.ts';
import { chipOf } from '../view-model/sentence.ts';
import { GraphIcon } from '../views/graph/GraphIcon.tsx';
import type { NodeActions } from './actions.ts';
import { PositionBars } from './PositionBars.tsx';
import { RelationshipEvidence } from './RelationshipEvidence.tsx';
import { policyName, type Row, rowGroups } from './rows.ts';
import { isListed } from './use-list-lengths.ts';
import './rows.css';
import './relationship-list.css';

interface RelationshipListProps {
  readonly node: NodeSummary;
  readonly step: Step;
  readonly count: number;
  /** Whether the picture shows them; nothing where it cannot be asked for. */
  readonly expanded: boolean;
  readonly startsOpen: boolean;
  /** The relationship whose evidence is open. */
  readonly relationship: string | undefined;
  readonly actions: NodeActions;
  /** How many units each task lists, where it is known. */
  readonly listed: ReadonlyMap<string, number>;
  nodeOf(id: string): NodeSummary | undefined;
}

const firstRows = 50;
const furtherRows = 500;

/** All relationships of one type: how many, to the picture and back, and each with its evidence. */
export function RelationshipList(props: RelationshipListProps) {
  const { step, count, expanded, startsOpen, relationship, actions } = props;
  const t = useMessages(graphMessages);
  const language = useLanguage();
  const [wanted, setWanted] = useState<boolean>();
  const [limit, setLimit] = useState(firstRows);
  const open = wanted ?? startsOpen;
  const word = endsWord(step.type, step.direction, language);
  const next = Math.min(count, limit + furtherRows);
  const intend = () => !expanded && actions.intend(step);
  return (
    <section className="relationship-list">
      <h3>
        <button type="button" aria-expanded={open} onClick={() => setWanted(!open)}>
          <GraphIcon name="chevron" />
          <span>{word}</span>
          <em>{count}</em>
        </button>
        <button
          type="button"
          className="expand"
          aria-label={`${expanded ? t.collapse : t.expandTo}：${word} ${count}`}
          onPointerEnter={intend}
          onFocus={intend}
          onClick={() => (expanded ? actions.collapse(step, word) : actions.expand(step, word))}
        >
          <GraphIcon name={expanded ? 'collapse' : 'expand'} />
          {expanded ? t.collapse : t.expandTo}
        </button>
      </h3>
      {(open || relationship !== undefined) && <Rows {...props} limit={limit} onlyOpen={!open} />}
      {open && count > limit && (
        <button type="button" className="btn q" onClick={() => setLimit(next)}>
          {t.showMore(next - limit)}
        </button>
      )}
    </section>
  );
}

interface RowsProps extends RelationshipListProps {
  readonly limit: number;
  /** Only the row whose evidence is open. */
  readonly onlyOpen: boolean;
}

function Rows({ node, step, relationship, actions, listed, nodeOf, limit, onlyOpen }: RowsProps) {
  const t = useMessages(graphMessages);
  const question = { id: node.id, types: [step.type], direction: step.direction };
  const { data, isError } = useQuery({ ...queries.neighbours(question, limit), placeholderData: keepPreviousData });
  if (isError && !data) return <p className="panel-note">{t.failed}</p>;
  if (!data) return <Loading rows={4} />;
  const others = new Map(data.nodes.map((other) => [other.id, other]));
  const rows = data.relationships.flatMap((one): Row[] => {
    const other = others.get(one.from === node.id ? one.to : one.from);
    return other && (!onlyOpen || one.id === relationship) ? [{ relationship: one, other }] : [];
  });
  return rowGroups(rows, step.direction, (id) => policyName(id, nodeOf(id))).map(({ heading, rows: own }) => (
    <div key={heading}>
      {heading && <h4>{heading}</h4>}
      <ul>
        {own.map((row) => (
          <RowItem
            key={row.relationship.id}
            row={row}
            open={row.relationship.id === relationship}
            listed={
              isListed(row.relationship) ? listed.get(step.direction === 'in' ? row.other.id : node.id) : undefined
            }
            actions={actions}
          />
        ))}
      </ul>
    </div>
  ));
}

interface RowItemProps {
  readonly row: Row;
  readonly open: boolean;
  readonly listed: number | undefined;
  readonly actions: NodeActions;
}

function RowItem({ row: { relationship, other }, open, listed, actions }: RowItemProps) {
  const t = useMessages(graphMessages);
  const language = useLanguage();
  const { order, basis } = relationship.properties;
  const assigned = relationship.type === 'ASSIGNED_TO' && typeof order === 'number';
  const otherBasis = basis !== undefined && basis !== 'stated' && basisWords[String(basis) as keyof typeof basisWords];
  const ghost = presenceOf(other) !== undefined && presenceOf(other) !== 'held';
  return (
    <li className={open ? 'on' : undefined}>
      <div className="row">
        <button
          type="button"
          className="row-mark"
          aria-label={t.selectNode(nameOf(other))}
          title={t.selectNode(nameOf(other))}
          onClick={() => actions.select(other.id)}
        >
          <LabelMark label={other.label} size={20} ghost={ghost} />
        </button>
        <button
          type="button"
          className="row-name"
          aria-expanded={open}
          onClick={() => actions.openRelationship(relationship.id)}
        >
          {other.label === 'Task' && (
            <span className="row-no">{fullWidthMarker(String(other.properties.marker ?? ''))}</span>
          )}
          <span className="row-title">{other.label === 'Policy' ? referenceOf(other) : nameOf(other)}</span>
          {otherBasis && <span className="tag">{otherBasis[language]}</span>}
          {assigned ? (
            <PositionBars
              order={order}
              total={listed ?? order}
              title={listed ? t.position(order, listed) : t.place(order)}
            />
          ) : (
            <span className="row-word">{wordBeside(relationship, language)}</span>
          )}
        </button>
      </div>
      {open && <RelationshipEvidence id={relationship.id} {...(listed !== undefined && { listed })} />}
    </li>
  );
}

const saysNothing = new Set([
  'HAS_TASK',
  'IN_LINE',
  'IN_REGION',
  'PART_OF',
  'SETS',
  'APPLIES_TO',
  'ISSUED_BY',
  'HAS_INSTITUTION',
  'ORIGINATED_IN',
  'ADDRESSES',
  'SUCCEEDED_BY',
  'PLANS',
]);

const wordBeside = (relationship: Row['relationship'], language: Language) =>
  saysNothing.has(relationship.type) ? '' : chipOf(relationship, language);
