import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { labels } from '../../graph/schema/labels.ts';
import type { NodeAnswer, NodeSummary } from '../../graph/store/answers.ts';
import { queries } from '../data/queries.ts';
import { Loading } from '../frame/Loading.tsx';
import { graphMessages } from '../i18n/graph.ts';
import { toolMessages } from '../i18n/graph-tools.ts';
import { useLanguage, useMessages } from '../i18n/messages.ts';
import { presenceWords } from '../i18n/words.ts';
import { inDepartment, inReader } from '../state/links.ts';
import { fullWidthMarker, nameOf, presenceOf, titleOf } from '../view-model/caption.ts';
import type { Step } from '../view-model/expansion.ts';
import { policyOfTask } from '../view-model/part-ids.ts';
import { GraphIcon } from '../views/graph/GraphIcon.tsx';
import { inTaskLineage, onBoard } from '../views/lineage/link.ts';
import type { NodeActions } from './actions.ts';
import { DepartmentFigures } from './DepartmentFigures.tsx';
import { DepartmentTabs } from './DepartmentTabs.tsx';
import { factsOfNode } from './facts.ts';
import { NotThere } from './NotThere.tsx';
import { PanelHead } from './PanelHead.tsx';
import { printedForms, tasksNaming } from './printed-forms.ts';
import { RelationshipList } from './RelationshipList.tsx';
import { type Count, orderedCounts } from './rows.ts';
import { useListLengths } from './use-list-lengths.ts';

interface NodePanelProps {
  readonly id: string;
  /** As the picture has it, until the whole node arrives. */
  readonly known: NodeSummary | undefined;
  readonly relationship: string | undefined;
  readonly actions: NodeActions;
  isExpanded(step: Step): boolean;
  nodeOf(id: string): NodeSummary | undefined;
}

/** A node: its properties in words, its key figures, and everything it is related to, each with its evidence. */
export function NodePanel({ id, known, relationship, actions, isExpanded, nodeOf }: NodePanelProps) {
  const { data, error, refetch } = useQuery(queries.node(id));
  const t = useMessages(graphMessages);
  const language = useLanguage();
  const node = data ?? known;
  if (!node && error) return <NotThere id={id} error={error} retry={refetch} onClose={actions.close} />;
  if (!node) return <Loading rows={5} />;
  const presence = presenceOf(node);
  const ghost = presence !== undefined && presence !== 'held';
  return (
    <>
      <div className="sec">
        <PanelHead
          label={node.label}
          kind={labels[node.label][language]}
          ghost={ghost}
          title={node.label === 'Task' ? titleOf(node) : nameOf(node)}
          {...(ghost && presence && { tag: presenceWords[presence][language] })}
          tools={<NodeTools actions={actions} />}
          onClose={actions.close}
        />
        <Facts node={node} select={actions.select} />
        {data && <ReaderLink node={data} />}
        {node.label === 'Department' && <DepartmentFigures id={node.id} />}
        {node.label === 'Department' && (
          <Link className="to-text" {...inDepartment(node.id)}>
            {t.unitPage} →
          </Link>
        )}
      </div>
      {data ? (
        <Lists node={data} relationship={relationship} actions={actions} isExpanded={isExpanded} nodeOf={nodeOf} />
      ) : (
        <Loading rows={5} />
      )}
    </>
  );
}

/** Paths from here, keeping its place, hiding it. */
function NodeTools({ actions }: { readonly actions: NodeActions }) {
  const t = useMessages(graphMessages);
  const tools = useMessages(toolMessages);
  const add = actions.add && { icon: 'plus' as const, word: tools.add, act: actions.add, on: undefined };
  const onPicture = [
    { icon: 'path', word: tools.pathFrom, act: actions.path, on: undefined },
    { icon: 'pin', word: actions.pinned ? tools.unpin : tools.pin, act: actions.pin, on: actions.pinned },
    { icon: 'hide', word: t.hide, act: actions.hide, on: undefined },
  ] as const;
  const shown = add ? [add, onPicture[0]] : onPicture;
  return shown.map(({ icon, word, act, on }) => (
    <button key={icon} type="button" className="ib" aria-label={word} title={word} aria-pressed={on} onClick={act}>
      <GraphIcon name={icon} />
    </button>
  ));
}

function Facts({ node, select }: { readonly node: NodeSummary; select(id: string): void }) {
  const t = useMessages(graphMessages);
  const language = useLanguage();
  const facts = factsOfNode(node, language);
  const composed = node.label === 'Department' && node.properties.nameBasis === 'composed';
  if (facts.length === 0 && !composed && node.label !== 'Department') return null;
  return (
    <>
      <dl className="facts">
        {facts.map(({ name, value, printed, absent }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={printed ? 'printed' : absent ? 't3' : undefined}>{value}</dd>
          </div>
        ))}
        {node.label === 'Department' && <PrintedForms id={node.id} />}
        {node.label === 'Department' && <Belongs id={node.id} select={select} />}
      </dl>
      {composed && <p className="panel-note">{t.composed}</p>}
    </>
  );
}

/** How the texts write a department's name: only what is really printed. */
function PrintedForms({ id }: { readonly id: string }) {
  const t = useMessages(graphMessages);
  const { data } = useQuery(tasksNaming(id));
  const forms = printedForms(data?.relationships ?? []);
  if (forms.length === 0) return null;
  return (
    <div>
      <dt>{t.asPrinted}</dt>
      <dd className="printed" lang="zh-CN">
        {forms.join('、')}
      </dd>
    </div>
  );
}

/** The line and the region of a department: two words that lead on. */
function Belongs({ id, select }: { readonly id: string; select(id: string): void }) {
  const t = useMessages(graphMessages);
  const [line, region] = useQueries({
    queries: [
      queries.neighbourhood({ id, types: ['IN_LINE'], direction: 'out' }),
      queries.neighbourhood({ id, types: ['IN_REGION'], direction: 'out' }),
    ],
  });
  const other = (answer: typeof line.data) => answer?.nodes.find((node) => node.id !== id);
  const rows = [
    { word: t.line, node: other(line.data) },
    { word: t.region, node: other(region.data) },
  ];
  return rows.map(
    ({ word, node }) =>
      node && (
        <div key={word}>
          <dt>{word}</dt>
          <dd>
            <button type="button" className="to-node" onClick={() => select(node.id)}>
              {nameOf(node)}
            </button>
          </dd>
        </div>
      ),
  );
}

/** Into the source text, for what has one of its own. */
function ReaderLink({ node }: { readonly node: NodeAnswer }) {
  const t = useMessages(graphMessages);
  if (node.label === 'Policy' && presenceOf(node) === 'held') {
    return (
      <>
        <Link className="to-text" {...inReader(node.id)}>
          {t.openText} →
        </Link>
        <LineageLinks id={node.id} />
      </>
    );
  }
  if (node.label !== 'Task') return null;
  return (
    <>
      {typeof node.properties.text === 'string' && <TaskText text={node.properties.text} />}
      <Link className="to-text" {...inReader(policyOfTask(node.id), undefined, node.id)}>
        {t.openText} →
      </Link>
      <LineageLinks id={node.id} />
    </>
  );
}

/** Where a document stands among others, and what its tasks, or a task, correspond to. */
function LineageLinks({ id }: { readonly id: string }) {
  const t = useMessages(graphMessages);
  return (
    <>
      {id.startsWith('policy:') && (
        <Link className="to-text" {...onBoard(id)}>
          {t.onBoard} →
        </Link>
      )}
      <Link className="to-text" {...inTaskLineage(id)}>
        {t.inTaskLineage} →
      </Link>
    </>
  );
}

function TaskText({ text }: { readonly text: string }) {
  const t = useMessages(graphMessages);
  return (
    <details className="task-text">
      <summary>{t.textOfTask}</summary>
      <p lang="zh-CN">{fullWidthMarker(text.slice(0, 6)) + text.slice(6)}</p>
    </details>
  );
}

type ListsProps = Pick<NodePanelProps, 'relationship' | 'actions' | 'isExpanded' | 'nodeOf'> & {
  readonly node: NodeAnswer;
};

function Lists({ node, relationship, actions, isExpanded, nodeOf }: ListsProps) {
  const counts = orderedCounts(node.counts);
  const listed = useListLengths(node);
  const typeOpen = relationship?.split('|')[0];
  const list = ({ type, direction, count }: Count, i: number) => (
    <RelationshipList
      key={`${type}${direction}`}
      node={node}
      step={{ type, direction }}
      count={count}
      expanded={isExpanded({ type, direction })}
      startsOpen={i === 0 || (node.label === 'Task' && type === 'SETS')}
      relationship={typeOpen === type ? relationship : undefined}
      actions={actions}
      listed={listed}
      nodeOf={nodeOf}
    />
  );
  const [first, ...others] = counts;
  if (node.label !== 'Department' || first?.type !== 'ASSIGNED_TO') return counts.map(list);
  return (
    <>
      <DepartmentTabs id={node.id} tasks={first.count} select={actions.select}>
        {list(first, 0)}
      </DepartmentTabs>
      {others.map((one) => list(one, 1))}
    </>
  );
}
