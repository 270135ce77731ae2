import { useQuery } from '@tanstack/react-query';
import { relationshipTypes } from '../../graph/schema/relationships.ts';
import type { NodeSummary, RelationshipAnswer } from '../../graph/store/answers.ts';
import { queries } from '../data/queries.ts';
import { Loading } from '../frame/Loading.tsx';
import { graphMessages } from '../i18n/graph.ts';
import { useLanguage, useMessages } from '../i18n/messages.ts';
import { basisWords, roleWords } from '../i18n/words.ts';
import { IconButton } from '../marks/IconButton.tsx';
import { LabelMark } from '../marks/LabelMark.tsx';
import { presenceOf, referenceOf } from '../view-model/caption.ts';
import { chipOf, sentenceOf } from '../view-model/sentence.ts';
import { GraphIcon } from '../views/graph/GraphIcon.tsx';
import type { NodeActions } from './actions.ts';
import { NotThere } from './NotThere.tsx';
import { Cards } from './RelationshipEvidence.tsx';
import { isListed, listLength, unitsOfTask } from './use-list-lengths.ts';
import './relationship-panel.css';

interface RelationshipPanelProps {
  readonly id: string;
  readonly actions: Pick<NodeActions, 'select' | 'close'>;
}

/** One relationship as a sentence, how it is written, and the sentences it was read from. */
export function RelationshipPanel({ id, actions }: RelationshipPanelProps) {
  const { data, error, refetch } = useQuery(queries.relationship(id));
  const listed = useListLength(data);
  if (!data && error) return <NotThere id={id} error={error} retry={refetch} onClose={actions.close} />;
  if (!data) {
    return (
      <div className="sec">
        <Close onClose={actions.close} word="" />
        <Loading rows={5} />
      </div>
    );
  }
  return <Told answer={data} listed={listed} actions={actions} />;
}

/** The length of the list that the unit of an assignment stands in. */
function useListLength(answer: RelationshipAnswer | undefined): number | undefined {
  const listed = answer?.type === 'ASSIGNED_TO' && isListed(answer);
  const { data } = useQuery({ ...unitsOfTask(answer?.from ?? ''), enabled: listed });
  return listed && data ? listLength(data) : undefined;
}

interface ToldProps {
  readonly answer: RelationshipAnswer;
  readonly listed: number | undefined;
  readonly actions: Pick<NodeActions, 'select' | 'close'>;
}

function Told({ answer, listed, actions }: ToldProps) {
  const t = useMessages(graphMessages);
  const language = useLanguage();
  const { fromNode, toNode, evidence } = answer;
  return (
    <>
      <div className="sec panel-head">
        <Close
          onClose={actions.close}
          word={`${relationshipTypes[answer.type][language]}${evidence.length > 0 ? '' : ` · ${t[`source_${answer.source}`]}`}`}
        />
        <h2 tabIndex={-1} className="told">
          {sentenceOf({ relationship: answer, from: fromNode, to: toNode }, language)}
        </h2>
        <Ends from={fromNode} to={toNode} word={chipOf(answer, language)} select={actions.select} />
        <Properties answer={answer} listed={listed} />
      </div>
      <div className="sec">
        <h3 className="h3">
          <span>{t.evidence}</span>
          {evidence.length > 0 && <span>{t.evidenceCount(evidence.length)}</span>}
        </h3>
        <div className="cards">
          <Cards answer={answer} {...(listed !== undefined && { listed })} />
        </div>
      </div>
    </>
  );
}

function Close({ word, onClose }: { readonly word: string; onClose(): void }) {
  const t = useMessages(graphMessages);
  return (
    <p>
      <GraphIcon name="arrow" />
      <span>{word}</span>
      <span className="panel-actions">
        <IconButton word={t.close} icon="close" keys="Esc" onClick={onClose} />
      </span>
    </p>
  );
}

interface EndsProps {
  readonly from: NodeSummary;
  readonly to: NodeSummary;
  readonly word: string;
  select(id: string): void;
}

function Ends({ from, to, word, select }: EndsProps) {
  const t = useMessages(graphMessages);
  const end = (node: NodeSummary) => (
    <button type="button" className="end" title={t.selectNode(referenceOf(node))} onClick={() => select(node.id)}>
      <LabelMark label={node.label} size={22} ghost={!['held', undefined].includes(presenceOf(node))} />
      <span>{referenceOf(node)}</span>
    </button>
  );
  return (
    <div className="ends">
      {end(from)}
      <span className="ends-word">
        <GraphIcon name="arrow" />
        {word}
      </span>
      {end(to)}
    </div>
  );
}

function Properties({ answer, listed }: { readonly answer: RelationshipAnswer; readonly listed: number | undefined }) {
  const t = useMessages(graphMessages);
  const language = useLanguage();
  const declared: Readonly<Record<string, { zh: string; en: string }>> = relationshipTypes[answer.type].properties;
  const { role, roleWord, order, basis, openEnded, printed, full, printedTitle, score } = answer.properties;
  const name = (property: string) => declared[property]?.[language] ?? property;
  const rows: { name: string; value: string; printed?: boolean }[] = [];
  const say = (property: string, value: unknown, isPrinted = false) => {
    if (typeof value === 'string' && value !== '') rows.push({ name: name(property), value, printed: isPrinted });
  };
  say('role', roleWords[String(role) as keyof typeof roleWords]?.[language]);
  say('roleWord', roleWord, true);
  say('basis', basisWords[String(basis) as keyof typeof basisWords]?.[language]);
  if (answer.type === 'ASSIGNED_TO' && typeof order === 'number')
    say('order', listed ? t.position(order, listed) : t.place(order));
  if (openEnded === true) say('openEnded', t.openEnded);
  say('printed', printed, true);
  if (typeof full === 'string' && full !== printed) say('full', full);
  say('printedTitle', printedTitle, true);
  if (typeof score === 'number') rows.push({ name: name('score'), value: score.toFixed(2) });
  if (rows.length === 0) return null;
  return (
    <dl className="facts">
      {rows.map((row) => (
        <div key={row.name}>
          <dt>{row.name}</dt>
          <dd className={row.printed ? 'printed' : undefined}>{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}
