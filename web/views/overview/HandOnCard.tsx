import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { SampleButton } from '../../briefing/SampleButton.tsx';
import type { DocumentRow } from '../../data/document-rows.ts';
import { queries } from '../../data/queries.ts';
import { byLink, Opening } from '../../frame/Opening.tsx';
import { useWidth } from '../../frame/use-width.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { inGraph, inReader } from '../../state/links.ts';
import { overviewMessages } from './messages.ts';
import { percentRows } from './percent-targets.ts';
import { placeWords } from './place-word.ts';
import { failureOfCard, QuestionCard } from './QuestionCard.tsx';

const most = 5;
/** So many targets are opened in the graph together. */
const mostInGraph = 100;
const rowHeight = 33;
const ticks = [0, 25, 50, 75, 100];

/**
 * What may be passed on today: percentages that documents promise, one click from their sentence and their link. Where
 * more match than a search gives, a count is a lower bound, and of a document without any nothing can be said.
 */
export function HandOnCard({ rows }: { readonly rows: readonly DocumentRow[] }) {
  const t = useMessages(overviewMessages);
  const language = useLanguage();
  const { ref, width } = useWidth<HTMLDivElement>(398);
  const asked = useQuery(queries.search({ query: '%', labels: ['Target'], limit: 100 }));
  const { data } = asked;
  const percents = useMemo(() => percentRows(data?.matches.map((m) => m.node) ?? [], rows), [data, rows]);
  const atLeast = data !== undefined && data.total > data.matches.length;
  const sayable = atLeast ? percents.filter((row) => row.targets.length > 0) : percents;
  const shown = sayable.toSorted((a, b) => Number(b.targets.length > 0) - Number(a.targets.length > 0)).slice(0, most);
  const count = percents.reduce((all, row) => all + row.targets.length, 0);
  const words = placeWords(
    shown.map(({ row }) => row),
    language,
  );
  const [left, right] = [76, width - 52];
  const x = (percent: number) => left + ((right - left) * percent) / 100;
  const bottom = 20 + shown.length * rowHeight;
  const finding = () => {
    if (!data) return undefined;
    if (count === 0) return t.handOnNone;
    const targets = percents.flatMap((row) => row.targets.map(({ id }) => id));
    return <Opening said={t.handOnFinding(count, atLeast)} opens={[byLink(inGraph(targets.slice(0, mostInGraph)))]} />;
  };
  return (
    <QuestionCard
      title={t.handOnTitle}
      go={
        <span>
          {count > 0 && (
            <Link className="go" to="/compare" search={{ show: 'targets' }}>
              {t.toCompare}
            </Link>
          )}
          <Link className="go" to="/briefing">
            {t.toBriefing}
          </Link>
        </span>
      }
      finding={finding()}
      failure={failureOfCard([asked])}
    >
      <div ref={ref}>
        {count > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a drawing whose parts are links
          <svg width={width} height={bottom + 30} role="group" aria-label={t.handOnAria}>
            {ticks.map((tick) => (
              <g key={tick}>
                <path d={`M${x(tick)} 14V${bottom}`} stroke="var(--grid)" />
                <text x={x(tick)} y={bottom + 20} fontSize="12" fill="var(--text3)" textAnchor="middle">
                  {`${tick}%`}
                </text>
              </g>
            ))}
            {shown.map(({ row, targets }, i) => {
              const y = 20 + (i + 0.5) * rowHeight;
              return (
                <g key={row.id}>
                  <text x="0" y={y + 4.5} fontSize="13" fill="var(--text)">
                    <title>{row.title}</title>
                    {words[i]}
                  </text>
                  <path
                    d={`M${x(0)} ${y}H${x(100)}`}
                    stroke="var(--lineStrong)"
                    strokeWidth="1.4"
                    strokeDasharray={targets.length > 0 ? undefined : '2 4'}
                  />
                  {targets.map((target) => (
                    <Link key={target.id} {...inReader(row.link, undefined, target.task)} aria-label={target.text}>
                      <title>{target.text}</title>
                      <path
                        className="percent"
                        d={`M${x(target.value)} ${y - 9}l8.6 15.4h-17.2Z`}
                        fill="var(--n-Target)"
                        stroke="var(--surface)"
                        strokeWidth="1"
                        strokeLinejoin="round"
                      />
                    </Link>
                  ))}
                  {targets.length > 0 ? (
                    <Link
                      {...inGraph(targets.map(({ id }) => id))}
                      aria-label={t.targetsOf(words[i] ?? '', targets.length)}
                    >
                      <text x={width} y={y + 4.5} fontSize="13" fill="var(--text2)" textAnchor="end">
                        {t.targetCount(targets.length, atLeast)}
                      </text>
                    </Link>
                  ) : (
                    <text x={width} y={y + 4.5} fontSize="13" fill="var(--text3)" textAnchor="end">
                      {t.notWritten}
                    </text>
                  )}
                </g>
              );
            })}
          </svg>
        )}
      </div>
      <SampleButton className="go" />
    </QuestionCard>
  );
}
