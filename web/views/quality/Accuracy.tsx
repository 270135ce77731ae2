import type { Language } from '../../../graph/language.ts';
import { accuracy, type Measurement, thingsOf } from '../../../graph/schema/accuracy.ts';
import { CsvButton } from '../../frame/CsvButton.tsx';
import { byPressing, Opening } from '../../frame/Opening.tsx';
import { SortHead } from '../../frame/SortHead.tsx';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { type Sort, type Sortable, sorted } from '../../view-model/sort.ts';
import { accuracyWords } from './accuracy-words.ts';
import type { MeasuredOf } from './link.ts';
import { qualityMessages } from './messages.ts';
import './accuracy.css';

/** Below this rate a dot would stand left of the scale; it stands at its end then, and the figure says the rest. */
const scaleFrom = 0.85;
const width = 76;

interface AccuracyProps {
  readonly sort: Sort | undefined;
  onSort(sort: Sort | undefined): void;
  /** The figure whose documents are open. */
  readonly open: MeasuredOf;
  onOpen(open: MeasuredOf): void;
}

/** How well documents are read: unseen ones first, because they say what a new document may expect. */
export function Accuracy(props: AccuracyProps) {
  const { sort } = props;
  const t = useMessages(qualityMessages);
  const language = useLanguage();
  return (
    <section className="sec accuracy">
      <h2 className="h3">
        <span>{t.accuracy}</span>
        <span>{t.measured(accuracy.date)}</span>
      </h2>
      {accuracy.sets.map((set) => (
        <AccuracyTable key={set.set} set={set} {...props} />
      ))}
      <p className="none">
        <Dot x={5} /> {t.precision} · <Square x={5} /> {t.recall}
      </p>
      <p className="none">{t.accuracyNote}</p>
      <p className="collect-foot">
        <CsvButton
          fileName={t.accuracy}
          head={[t.set, t.thing, t.labelled, t.read, t.right, t.precision, t.recall, t.date]}
          rows={() =>
            accuracy.sets.flatMap((set) =>
              sorted(rowsOf(set, language), sort, rowValue).map(
                ({ name, labelled, read, right, precision, recall }) => [
                  t[set.set],
                  name,
                  labelled,
                  read,
                  right,
                  precision,
                  recall,
                  accuracy.date,
                ],
              ),
            )
          }
        />
      </p>
    </section>
  );
}

interface AccuracyRow {
  readonly key: string;
  readonly name: string;
  readonly labelled: number;
  readonly read: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
}

function rowsOf(set: Measurement['sets'][number], language: Language): AccuracyRow[] {
  const things = thingsOf(set);
  return accuracyWords.flatMap((words) => {
    const thing = things.find(({ name }) => name === words.thing);
    if (!thing || thing.labelled + thing.read === 0) return [];
    const { labelled, read, right } = thing;
    const precision = read === 0 ? 0 : right / read;
    const recall = labelled === 0 ? 0 : right / labelled;
    return [{ key: thing.name, name: words[language], labelled, read, right, precision, recall }];
  });
}

const rowValue = ({ name, labelled, precision, recall }: AccuracyRow, column: string): Sortable =>
  ({ thing: name, labelled, precision, recall })[column];

function AccuracyTable({
  set,
  sort,
  onSort,
  open,
  onOpen,
}: AccuracyProps & { readonly set: Measurement['sets'][number] }) {
  const t = useMessages(qualityMessages);
  const language = useLanguage();
  const sorting = { sort, onSort };
  const figure = (thing: string) => ({
    pressed: open.measured === set.set && open.thing === thing,
    onOpen: () => onOpen({ measured: set.set, thing }),
  });
  return (
    <table>
      <caption>
        <Opening
          said={t.setDocuments(t[set.set], set.documents.length)}
          opens={[byPressing(() => onOpen({ measured: set.set }), open.measured === set.set && !open.thing)]}
        />
      </caption>
      <thead>
        <tr>
          <SortHead column="thing" name={t.thing} {...sorting} />
          <SortHead column="labelled" name={t.labelled} downFirst {...sorting} />
          <td className="scale">
            {`${Math.round(scaleFrom * 100)}%`}
            <span>100%</span>
          </td>
          <SortHead column="precision" name={t.precision} {...sorting} />
          <SortHead column="recall" name={t.recall} {...sorting} />
        </tr>
      </thead>
      <tbody>
        {sorted(rowsOf(set, language), sort, rowValue).map(({ key, name, labelled, precision, recall }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>
              <Figure of={`${name}：${t.labelled}`} said={String(labelled)} {...figure(key)} />
            </td>
            <td className="scale">
              <svg width={width} height="12" aria-hidden="true">
                <path d={`M0 6H${width}`} stroke="var(--grid)" />
                <Square x={at(recall)} />
                <Dot x={at(precision)} />
              </svg>
            </td>
            <td>
              <Figure of={`${name}：${t.precision}`} said={percent(precision)} {...figure(key)} />
            </td>
            <td>
              <Figure of={`${name}：${t.recall}`} said={percent(recall)} {...figure(key)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface FigureProps {
  readonly of: string;
  readonly pressed: boolean;
  readonly said: string;
  onOpen(): void;
}

/** A figure opens the documents that it was counted from. */
function Figure({ of, pressed, said, onOpen }: FigureProps) {
  return (
    <button type="button" aria-pressed={pressed} aria-label={`${of} ${said}`} onClick={onOpen}>
      {said}
    </button>
  );
}

const at = (rate: number) => 5 + (Math.max(0, rate - scaleFrom) / (1 - scaleFrom)) * (width - 10);
/** Rounded down: 99.96 % is not 100 %. */
export const percent = (rate: number) => `${Math.floor(rate * 100 + 1e-9)}%`;

/** A dot, on its own or inside a drawing. */
function Dot({ x }: { readonly x: number }) {
  return <Sign>{<circle cx={x} cy="6" r="3.4" fill="var(--text)" />}</Sign>;
}

function Square({ x }: { readonly x: number }) {
  return (
    <Sign>
      <rect x={x - 3.6} y="2.4" width="7.2" height="7.2" fill="var(--surface)" stroke="var(--text)" strokeWidth="1.5" />
    </Sign>
  );
}

function Sign({ children }: { readonly children: React.ReactNode }) {
  return (
    <svg className="sign" width="10" height="12" overflow="visible" aria-hidden="true">
      {children}
    </svg>
  );
}
