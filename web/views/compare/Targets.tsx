import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Asked } from '../../../graph/api/client.ts';
import type { NodeSummary } from '../../../graph/store/answers.ts';
import type { TargetsAnswer } from '../../../graph/store/count-answers.ts';
import { queries } from '../../data/queries.ts';
import { Loading } from '../../frame/Loading.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { Trouble } from '../../shell/Trouble.tsx';
import { inReader } from '../../state/links.ts';
import { nameOf, referenceOf, titleOf } from '../../view-model/caption.ts';
import { compareMessages } from './messages.ts';

type Group = TargetsAnswer['groups'][number];
type Told = Group['targets'][number];
const page = 12;
const barWidth = 260;

/** Targets of one metric side by side: a chart where unit and scope agree, else a table that says why not. */
export function Targets({ filter }: { readonly filter: Asked<'targets'> }) {
  const t = useMessages(compareMessages);
  const [limit, setLimit] = useState(page);
  const { data, error, refetch } = useQuery({
    ...queries.targets({ ...filter, limit }),
    placeholderData: keepPreviousData,
  });
  if (error) return <Trouble error={error} reset={() => void refetch()} />;
  if (!data) return <Loading rows={5} />;
  const shared = data.groups.filter(({ policies }) => policies > 1);
  const rest = Math.min(page, data.groupsTotal - data.groups.length);
  return (
    <div className="targets">
      <p className="t3">{t.targetsHow}</p>
      {shared.length === 0 && <p className="none">{t.noTargets}</p>}
      {shared.map((group) => (
        <TargetGroup key={group.targets[0]!.target.id} group={group} />
      ))}
      {rest > 0 && shared.length === data.groups.length && (
        <button type="button" className="btn" onClick={() => setLimit(limit + page)}>
          {t.moreGroups(rest)}
        </button>
      )}
    </div>
  );
}

function TargetGroup({ group }: { readonly group: Group }) {
  const t = useMessages(compareMessages);
  const { targets, differs, policies } = group;
  const metric = targets.map(({ target }) => target.properties.metric).find((each) => typeof each === 'string');
  const most = Math.max(...targets.map(({ target }) => numberOf(target) ?? 0));
  const drawn = differs.length === 0 && most > 0;
  return (
    <section className="target-group">
      <h2>
        {String(metric ?? nameOf(targets[0]!.target))}
        <small>{t.targetGroup(policies, targets.length)}</small>
      </h2>
      {differs.length > 0 && (
        <p className="target-differs">
          {t.differsIn}
          {differs.map((each) => t[`differs-${each}`]).join('、')}
        </p>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{t.place}</th>
            <th scope="col">{t.value}</th>
            <th scope="col">{t.scope}</th>
            <th scope="col">{t.strength}</th>
            <th scope="col">{t.deadline}</th>
            <th scope="col">{t.text}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {targets.map(({ target, task, policy, places }) => (
            <tr key={target.id}>
              <th scope="row" title={titleOf(task)}>
                {policy.regions.map(nameOf).join('、') || referenceOf(policy.policy)}
              </th>
              <td className="target-value">
                {drawn && <Bar share={(numberOf(target) ?? 0) / most} />}
                {writtenValue(target)}
              </td>
              <td>
                {String(target.properties.scope ?? t.scopeNone)}
                <Area target={target} places={places} />
              </td>
              <td className="target-word">{String(target.properties.strength ?? '')}</td>
              <td className="target-word">
                {String(target.properties.deadlineText ?? target.properties.deadline ?? '')}
              </td>
              <td lang="zh-CN" className="target-text">
                {nameOf(target)}
              </td>
              <td className="target-word">
                <Link
                  className="go"
                  {...inReader(policy.policy.id, undefined, task.id)}
                  aria-label={t.sourceAt(titleOf(task))}
                >
                  {t.source}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The places that the target's own sentence limits it to; else those its task names, which it may hold for. */
function Area({ target, places }: Pick<Told, 'target' | 'places'>) {
  const t = useMessages(compareMessages);
  const area = target.properties.area;
  if (typeof area !== 'string' && places.length === 0) return null;
  const said = typeof area === 'string' ? t.area(area) : t.placesNamed(places.map(nameOf).join('、'));
  return <small className="target-places">{said}</small>;
}

function Bar({ share }: { readonly share: number }) {
  return (
    <svg width={barWidth} height="16" aria-hidden="true">
      <rect width={barWidth} height="16" fill="var(--sunken)" />
      <rect width={barWidth * share} height="16" fill="var(--h4)" />
    </svg>
  );
}

function numberOf({ properties }: NodeSummary): number | undefined {
  const { value } = properties;
  return typeof value === 'number' ? value : Array.isArray(value) ? Number(value[0]) : undefined;
}

/** `≥ 30%`; a range as `60–70%`. */
function writtenValue({ properties }: NodeSummary): string {
  const { value, unit, comparator } = properties;
  if (value === undefined) return '';
  const number = Array.isArray(value) ? value.join('–') : String(value);
  const sign = comparator === '≥' || comparator === '≤' ? `${comparator} ` : '';
  return `${sign}${number}${unit === undefined ? '' : String(unit)}`;
}
