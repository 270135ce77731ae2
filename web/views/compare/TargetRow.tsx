import { useMessages } from '../../i18n/messages.ts';
import { nameOf, titleOf } from '../../view-model/caption.ts';
import { compareMessages } from './messages.ts';
import { deadlineOf, placeOf, type ToldTarget, writtenValue } from './targets.ts';

const barWidth = 260;

interface TargetRowProps {
  readonly told: ToldTarget;
  /** Its share of the largest value, where the values may stand in one chart. */
  readonly bar: number | undefined;
  readonly isChosen: boolean;
  onChoose(): void;
}

/** A target of its group's table: where, how much, of what, by when, and its words. */
export function TargetRow({ told, bar, isChosen, onChoose }: TargetRowProps) {
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

/** The places that the target's own sentence limits it to; else those that it names, or, where it is not known, its task. */
function Area({ told: { target, places, placesIn } }: { readonly told: ToldTarget }) {
  const t = useMessages(compareMessages);
  const { area } = target.properties;
  if (typeof area !== 'string' && places.length === 0) return null;
  const said =
    typeof area === 'string' ? t.area(area) : t.placesNamed(places.map(nameOf).join('、'), placesIn === 'task');
  return <small>{said}</small>;
}

function Bar({ share }: { readonly share: number }) {
  return (
    <svg width={barWidth} height="16" aria-hidden="true">
      <rect width={barWidth} height="16" fill="var(--sunken)" />
      <rect width={barWidth * share} height="16" fill="var(--h4)" />
    </svg>
  );
}
