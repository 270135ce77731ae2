import { SortHead } from '../../frame/SortHead.tsx';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { type Sort, sorted } from '../../view-model/sort.ts';
import { compareMessages } from './messages.ts';
import { TargetRow } from './TargetRow.tsx';
import { metricOf, numberOf, type TargetGroup, targetColumns, targetValue } from './targets.ts';
import './targets.css';

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
            <TargetRow
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
