import { byCodePoint } from '../../../graph/graph.ts';
import { groupBy } from '../../../graph/group-by.ts';
import { type DrawMode, drawModes } from '../../../graph/schema/words.ts';
import type { ReformModelAnswer } from '../../../graph/store/answers/reform-model.ts';
import { useMessages } from '../../i18n/messages.ts';
import { nameOf } from '../../view-model/caption.ts';
import { Dots } from './Dots.tsx';
import { type Drawn, drawnIn, yearOf } from './drawn.ts';
import type { SanmingLink } from './link.ts';
import { sanmingMessages } from './messages.ts';
import './draw-square.css';
import './draw-figures.css';

interface DrawFiguresProps {
  readonly answer: ReformModelAnswer;
  readonly link: SanmingLink;
  onOpen(figure: Pick<SanmingLink, 'tasks' | 'region' | 'year'>): void;
}

/** How many tasks draw on it in which way, in which places and years. Each figure opens its tasks. */
export function DrawFigures({ answer, link, onOpen }: DrawFiguresProps) {
  const t = useMessages(sanmingMessages);
  const drawn = drawnIn(answer);
  const grades = [
    { mode: 'title', count: answer.instruments.length, name: t.byTitle },
    { mode: 'named', count: answer.tasks.named ?? 0, name: t.byNamed },
    { mode: 'section', count: answer.tasks.section ?? 0, name: t.bySection },
  ] as const;
  const places = spread(drawn, ({ document }) => document.regions.map((region) => [region.id, nameOf(region)]));
  const years = spread(drawn, ({ document }) => {
    const year = yearOf(document);
    return [[year, year === 'unknown' ? t.dateUnknown : year]];
  });
  return (
    <section className="sec">
      <h3 className="h3">
        <button type="button" aria-pressed={link.tasks === 'all'} onClick={() => onOpen({ tasks: 'all' })}>
          {t.allIn(drawn.length)}
        </button>
      </h3>
      <ul className="draw-figures">
        {grades.map(({ mode, count, name }) => (
          <li key={mode}>
            <button
              type="button"
              aria-pressed={link.tasks === mode}
              disabled={count === 0}
              onClick={() => onOpen({ tasks: mode })}
            >
              <span>
                <Dots mode={mode} /> {name}
              </span>
              <b>{count}</b>
            </button>
          </li>
        ))}
      </ul>
      <Spread title={t.byPlace} rows={places} chosen={link.region} onOpen={(region) => onOpen({ region })} />
      <Spread title={t.byYear} rows={years} chosen={link.year} onOpen={(year) => onOpen({ year })} />
      <p className="none">{t.spreadNote}</p>
    </section>
  );
}

interface SpreadRow {
  readonly key: string;
  readonly name: string;
  readonly modes: readonly DrawMode[];
}

const byStrength = (a: DrawMode, b: DrawMode) => drawModes.indexOf(a) - drawModes.indexOf(b);

/** Tasks by place or year, in the order of the keys. */
function spread(drawn: readonly Drawn[], keysOf: (drawn: Drawn) => (readonly [string, string])[]): SpreadRow[] {
  const placed = drawn.flatMap((each) => keysOf(each).map(([key, name]) => ({ key, name, mode: each.mode })));
  return [...groupBy(placed, ({ key }) => key)]
    .map(([key, group]) => ({ key, name: group[0]!.name, modes: group.map(({ mode }) => mode).sort(byStrength) }))
    .sort((a, b) => byCodePoint(a.key, b.key));
}

/** So many squares stand in a row; the figure says the rest. */
const mostSquares = 10;

interface SpreadProps {
  readonly title: string;
  readonly rows: readonly SpreadRow[];
  readonly chosen: string | undefined;
  onOpen(key: string): void;
}

function Spread({ title, rows, chosen, onOpen }: SpreadProps) {
  const t = useMessages(sanmingMessages);
  if (rows.length === 0) return null;
  return (
    <>
      <h4 className="draw-head">{title}</h4>
      <ul className="draw-places">
        {rows.map(({ key, name, modes }) => (
          <li key={key}>
            <button type="button" aria-pressed={chosen === key} onClick={() => onOpen(key)}>
              <span className="name">{name}</span>
              <span aria-hidden="true">
                {modes.slice(0, mostSquares).map((mode, i) => (
                  // Squares are alike and have no order of their own
                  <i key={i} className={`draw-square ${mode}`} />
                ))}
                {modes.length > mostSquares && '…'}
              </span>
              <em>{t.items(modes.length)}</em>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
