import { Link } from '@tanstack/react-router';
import type { TargetsAnswer } from '../../../graph/store/answers/targets.ts';
import { SortHead } from '../../frame/SortHead.tsx';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { RelationshipEvidence } from '../../panels/RelationshipEvidence.tsx';
import { inGraph, inReader } from '../../state/links.ts';
import { nameOf, referenceOf, titleOf } from '../../view-model/caption.ts';
import { type Sort, sorted } from '../../view-model/sort.ts';
import { inTaskLineage } from '../lineage/link.ts';
import { compareMessages } from './messages.ts';
import {
  deadlineOf,
  metricOf,
  numberOf,
  placeOf,
  type TargetGroup,
  type ToldTarget,
  targetColumns,
  targetValue,
  writtenValue,
} from './targets.ts';
import './targets.css';
import { punctuation } from '../../i18n/punctuation.ts';

const barWidth = 260;

interface TargetsProps {
  readonly groups: readonly TargetGroup[];
  /** So many more groups come with the button; none where all stand. */
  readonly rest: number;
  /** The target whose sentence is open, by its relationship. */
  readonly chosen: string | undefined;
  readonly sort: Sort | undefined;
  onChoose(relationship: string): void;
  onSort(sort: Sort | undefined): void;
  onMore(): void;
}

/** Groups of several documents: what one document says twice is no comparison. */
export const sharedGroups = ({ groups }: TargetsAnswer): readonly TargetGroup[] =>
  groups.filter(({ policies }) => policies > 1);

/** Targets of one metric side by side: a chart where unit and scope agree, else a table that says why not. */
export function Targets({ groups, rest, onMore, ...table }: TargetsProps) {
  const t = useMessages(compareMessages);
  return (
    <div className="targets">
      <p className="t3">{t.targetsHow}</p>
      {groups.length === 0 && <p className="none">{t.noTargets}</p>}
      {groups.map((group) => (
        <Group key={group.targets[0]!.target.id} group={group} {...table} />
      ))}
      {rest > 0 && (
        <button type="button" className="btn" onClick={onMore}>
          {t.moreGroups(rest)}
        </button>
      )}
    </div>
  );
}

interface GroupProps extends Pick<TargetsProps, 'chosen' | 'sort' | 'onChoose' | 'onSort'> {
  readonly group: TargetGroup;
}

function Group({ group, chosen, sort, onChoose, onSort }: GroupProps) {
  const t = useMessages(compareMessages);
  const { listed } = punctuation[useLanguage()];
  const { targets, differs, policies } = group;
  const most = Math.max(...targets.map(({ target }) => numberOf(target) ?? 0));
  const drawn = differs.length === 0 && most > 0;
  return (
    <section className="target-group">
      <h2>
        {metricOf(group)}
        <small>{t.targetGroup(policies, targets.length)}</small>
      </h2>
      {drawn && targets.every(({ target }) => target.properties.scope === undefined) && (
        <p className="target-differs">{t.scopeUnwritten}</p>
      )}
      {differs.length > 0 && (
        <p className="target-differs">
          {t.differsIn}
          {differs.map((each) => t[`differs-${each}`]).join(listed)}
        </p>
      )}
      <table className={drawn ? 'drawn' : undefined}>
        <thead>
          <tr>
            {targetColumns.map((column) => (
              <SortHead
                key={column}
                column={column}
                name={t[column]}
                className={`target-${column}`}
                downFirst={column === 'value'}
                sort={sort}
                onSort={onSort}
              />
            ))}
            <th scope="col">{t.text}</th>
          </tr>
        </thead>
        <tbody>
          {sorted(targets, sort, targetValue).map((told) => (
            <Row
              key={told.target.id}
              told={told}
              bar={drawn ? (numberOf(told.target) ?? 0) / most : undefined}
              isChosen={told.relationship === chosen}
              onChoose={() => onChoose(told.relationship)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The places that the target's own sentence limits it to; else those that it names, or, where it is not known, its task. */
function Area({ told: { target, places, placesIn } }: { readonly told: ToldTarget }) {
  const t = useMessages(compareMessages);
  const { area } = target.properties;
  if (typeof area !== 'string' && places.length === 0) return null;
  const said =
    typeof area === 'string' ? t.area(area) : t.placesNamed(places.map(nameOf).join('、'), placesIn === 'task');
  return <small>{said}</small>;
}

interface RowProps {
  readonly told: ToldTarget;
  /** Its share of the largest value, where the values may stand in one chart. */
  readonly bar: number | undefined;
  readonly isChosen: boolean;
  onChoose(): void;
}

function Row({ told, bar, isChosen, onChoose }: RowProps) {
  const t = useMessages(compareMessages);
  const { target, task } = told;
  const { scope, strength } = target.properties;
  const value = writtenValue(target);
  return (
    <tr className={isChosen ? 'chosen' : undefined} data-id={target.id}>
      <th scope="row" title={titleOf(task)}>
        {placeOf(told)}
      </th>
      <td className="target-value">
        {bar !== undefined && <Bar share={bar} />}
        {value ? (
          <button type="button" aria-label={t.valueOf(placeOf(told), value)} onClick={onChoose}>
            {value}
          </button>
        ) : (
          <span className="t3">{t.noValue}</span>
        )}
      </td>
      <td data-column={t.scope}>
        {scope === undefined ? <span className="t3">{t.notWritten}</span> : String(scope)}
        <Area told={told} />
      </td>
      <td className="target-word" data-column={t.strength}>
        {strength === undefined ? <span className="t3">{t.notWritten}</span> : String(strength)}
      </td>
      <td className="target-word" data-column={t.deadline}>
        {deadlineOf(told) ?? <span className="t3">{t.notWritten}</span>}
      </td>
      <td lang="zh-CN" className="target-text">
        <button type="button" aria-pressed={isChosen} onClick={onChoose}>
          {nameOf(target)}
        </button>
      </td>
    </tr>
  );
}

function Bar({ share }: { readonly share: number }) {
  return (
    <svg width={barWidth} height="16" aria-hidden="true">
      <rect width={barWidth} height="16" fill="var(--sunken)" />
      <rect width={barWidth * share} height="16" fill="var(--h4)" />
    </svg>
  );
}

/** The sentence that sets a target, and the task it stands in. */
export function TargetPanel({ told }: { readonly told: ToldTarget }) {
  const t = useMessages(compareMessages);
  const { task, policy, relationship } = told;
  return (
    <>
      <section className="sec">
        <h3 className="h3">
          <span>{titleOf(task)}</span>
        </h3>
        <RelationshipEvidence id={relationship} />
        <p className="none">{referenceOf(policy.policy)}</p>
      </section>
      <footer className="sec task-list-foot">
        <Link className="btn" {...inReader(policy.policy.id, undefined, task.id)}>
          {t.toTask}
        </Link>
        <Link className="btn" {...inTaskLineage(task.id)}>
          {t.toLineage}
        </Link>
        <Link className="btn" {...inGraph([task.id])}>
          {t.inGraph}
        </Link>
      </footer>
    </>
  );
}
