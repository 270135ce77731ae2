import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { LineageAnswer } from '../../../graph/store/answers.ts';
import { useWidth } from '../../frame/use-width.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { levelWords } from '../../i18n/words.ts';
import { inReader } from '../../state/links.ts';
import { earlier, type Sketch, type SketchPolicy, sketchLineage, unknownYear } from './lineage-sketch.ts';
import { overviewMessages } from './messages.ts';
import { QuestionCard, type QuestionCardProps } from './QuestionCard.tsx';

interface LineageCardProps {
  readonly lineage: Pick<LineageAnswer, 'policies' | 'lines'>;
  /** How many held policies were asked for, of how many. */
  readonly shown: number;
  readonly all: number;
  readonly ready: boolean;
  readonly failure: QuestionCardProps['failure'];
}

/** Room for the words of the levels. */
const marginLefts = { zh: 62, en: 92 } as const;

/** Levels from top to bottom, time to the right, arcs from the citing to the cited; what is not held is hollow. */
export function LineageCard({ lineage, shown, all, ready, failure }: LineageCardProps) {
  const t = useMessages(overviewMessages);
  const language = useLanguage();
  const { ref, width } = useWidth<HTMLDivElement>(398);
  const marginLeft = marginLefts[language];
  const sketch = useMemo(() => sketchLineage(lineage, width, marginLeft), [lineage, width, marginLeft]);
  const { mostCited } = sketch;
  const yearWord = (year: string) => (year === unknownYear ? t.noDate : year === earlier ? t.earlier : year);
  const finding = () => {
    if (!ready) return undefined;
    if (!mostCited) return t.lineageNone;
    return mostCited.held ? t.lineageHeld(mostCited.name) : t.lineageGhost(mostCited.name);
  };
  return (
    <QuestionCard
      title={t.lineageTitle}
      finding={finding()}
      failure={failure}
      go={
        <span>
          <Link className="go" to="/sanming">
            {t.toSanming}
          </Link>
          <Link className="go" to="/lineage" search={mostCited ? { sel: mostCited.id } : {}}>
            {t.toLineage}
          </Link>
        </span>
      }
    >
      <div ref={ref} className="sketch">
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing whose parts are links */}
        <svg width={width} height="232" role="group" aria-label={t.lineageAria}>
          <defs>
            <marker
              id="sketch-arrow"
              viewBox="0 0 10 10"
              refX="8"
              refY="5"
              markerWidth="8"
              markerHeight="8"
              markerUnits="userSpaceOnUse"
              orient="auto"
            >
              <path d="M0 1 9 5 0 9Z" fill="var(--r-base)" />
            </marker>
          </defs>
          {sketch.lanes.map(({ level, y }, i) => (
            <g key={level}>
              {[4, 6.3, 8.6, 11].map((height, bar) => (
                <rect
                  key={height}
                  x={bar * 4.5}
                  y={y + 5 - height}
                  width="3"
                  height={height}
                  rx=".5"
                  fill={bar < 4 - i ? 'var(--text)' : 'var(--lineStrong)'}
                />
              ))}
              <text x="26" y={y + 4.5} fontSize="12" fill="var(--text2)">
                {levelWords[level][language]}
              </text>
              <path d={`M${marginLeft} ${y}H${width}`} stroke="var(--line)" />
            </g>
          ))}
          {sketch.columns.map(({ year, x }) => (
            <text key={year} x={x} y="228" fontSize="12" fill="var(--text3)" textAnchor="middle">
              {yearWord(year)}
            </text>
          ))}
          {sketch.arcs.map(({ id, path }) => (
            <path
              key={id}
              d={path}
              fill="none"
              stroke="var(--r-base)"
              strokeWidth="1.3"
              markerEnd="url(#sketch-arrow)"
            />
          ))}
          {sketch.policies.map((policy) => (
            <SketchCard key={policy.id} policy={policy} large={policy.id === mostCited?.id} />
          ))}
          {ready && mostCited && (
            <MostCited policy={mostCited} width={width} said={t.cited(mostCited.name, mostCited.citedBy)} />
          )}
        </svg>
        {shown < all && <p className="sketch-note">{t.lineagePart(shown, all)}</p>}
      </div>
    </QuestionCard>
  );
}

/** A document that is not held has no text to open, but a place among those that cite it. */
const onBoard = (id: string) => ({ to: '/lineage' as const, search: { sel: id } });

function SketchCard({ policy, large }: { readonly policy: SketchPolicy; readonly large: boolean }) {
  const t = useMessages(overviewMessages);
  const [w, h] = large ? [20.6, 25.9] : [15.5, 19.4];
  const said = policy.citedBy > 0 ? t.cited(policy.name, policy.citedBy) : policy.name;
  return (
    <Link {...(policy.held ? inReader(policy.id) : onBoard(policy.id))} aria-label={said}>
      <title>{said}</title>
      <rect
        x={policy.x - w / 2}
        y={policy.y - h / 2}
        width={w}
        height={h}
        fill={policy.held ? 'var(--n-Policy)' : 'var(--surface)'}
        stroke="var(--n-Policy)"
        strokeWidth={policy.held ? 0 : 1.7}
        strokeDasharray={policy.held ? undefined : '4 3'}
      />
    </Link>
  );
}

interface MostCitedProps {
  readonly policy: NonNullable<Sketch['mostCited']>;
  readonly width: number;
  readonly said: string;
}

/** The one name in the picture, kept inside it. */
function MostCited({ policy, width, said }: MostCitedProps) {
  const half = said.length * 4.6;
  return (
    <text
      x={Math.min(Math.max(policy.x, half), width - half)}
      y={policy.nameY}
      fontSize="12"
      fontWeight="600"
      fill="var(--text)"
      textAnchor="middle"
      stroke="var(--surface)"
      strokeWidth="3.4"
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {said}
    </text>
  );
}
