import type { DrawMode } from '../../../graph/schema/words.ts';
import type { ReformModelAnswer } from '../../../graph/store/answers/reform-model.ts';

/** Where everything of the picture stands: origin → instruments → documents → tasks, from left to right. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Document = ReformModelAnswer['documents'][number];
type Instrument = ReformModelAnswer['instruments'][number];
type Drawing = Document['drawing'][number];

export interface PlacedInstrument extends Box {
  readonly instrument: Instrument;
}

export interface PlacedDocument extends Box {
  readonly document: Document;
}

/** One task, or the tasks of a document that only stand under a heading, in one row. */
export interface PlacedTasks extends Box {
  readonly document: Document;
  readonly mode: DrawMode;
  readonly tasks: readonly Drawing[];
}

export interface Line {
  readonly key: string;
  readonly mode: DrawMode;
  /** Known from the catalogue only: no document here cites it. */
  readonly catalogue: boolean;
  /** The relationship that opens when the line is clicked. */
  readonly relationship: string;
  readonly path: string;
  /** What it leads from and to, by id; the first of several tasks. */
  readonly from: string;
  readonly to: string;
}

export interface SanmingLayout {
  readonly height: number;
  readonly star: { readonly x: number; readonly y: number };
  readonly instruments: readonly PlacedInstrument[];
  readonly documents: readonly PlacedDocument[];
  readonly tasks: readonly PlacedTasks[];
  /** Documents whose text does not speak of it, in one box each. */
  readonly silent: readonly PlacedDocument[];
  readonly lines: readonly Line[];
  /** Instruments that no document here cites and that are not drawn. */
  readonly uncited: number;
  readonly columns: { readonly instruments: number; readonly documents: number; readonly tasks: number };
}

const star = { x: 66, radius: 38 };
const instrumentBox = { x: 138, width: 190, height: 116 };
const documentBox = { x: 372, width: 176, height: 50 };
const tasksX = 596;
const taskHeight = 50;
const foldHeight = 38;
const gap = 8;
const groupGap = 26;
const top = 20;
const narrowestTask = 300;
/** With more documents than this, the tasks of each stand in one row for each mode. */
const mostUnfolded = 12;

/**
 * @param width of the figure in pixels; the tasks take what the other columns leave
 * @param tallest where the figure would be taller than this, the tasks of each document stand in rows, and what no document
 * here cites is counted only
 */
export function layOut(answer: ReformModelAnswer, width: number, tallest = Number.POSITIVE_INFINITY): SanmingLayout {
  const speaking = answer.documents.filter(({ drawing, drawsOn }) => drawing.length + drawsOn.length > 0);
  const whole = place(answer, width, speaking.length > mostUnfolded, true);
  return whole.height > tallest ? place(answer, width, true, false) : whole;
}

function place(answer: ReformModelAnswer, width: number, folded: boolean, showsUncited: boolean): SanmingLayout {
  const speaking = answer.documents.filter(({ drawing, drawsOn }) => drawing.length + drawsOn.length > 0);
  const cited = new Map(speaking.map((document) => [document, instrumentsOf(answer, document)]));
  const taskWidth = Math.max(narrowestTask, width - tasksX - 20);
  const instruments: PlacedInstrument[] = [];
  const documents: PlacedDocument[] = [];
  const tasks: PlacedTasks[] = [];
  let y = top;
  for (const document of speaking) {
    const rows = rowsOf(document, folded);
    const rowsHeight = stacked(rows.map(({ tasks, mode }) => heightOf(tasks, mode, folded)));
    const own = (cited.get(document) ?? []).filter((each) => !instruments.some((p) => p.instrument === each));
    const height = Math.max(rowsHeight, documentBox.height, stacked(own.map(() => instrumentBox.height)));
    const middle = y + height / 2;
    documents.push({ document, ...documentBox, y: middle - documentBox.height / 2 });
    let at = middle - stacked(own.map(() => instrumentBox.height)) / 2;
    for (const instrument of own) {
      instruments.push({ instrument, ...instrumentBox, y: at });
      at += instrumentBox.height + gap;
    }
    at = middle - rowsHeight / 2;
    for (const row of rows) {
      const rowHeight = heightOf(row.tasks, row.mode, folded);
      tasks.push({ document, ...row, x: tasksX, y: at, width: taskWidth, height: rowHeight });
      at += rowHeight + gap;
    }
    y += height + groupGap;
  }
  const silentX = documentBox.x;
  const silent = answer.documents
    .filter((document) => !speaking.includes(document))
    .map((document, i) => ({
      document,
      x: silentX,
      y: y + i * (foldHeight + gap),
      width: tasksX + taskWidth - silentX,
      height: foldHeight,
    }));
  const unused = answer.instruments.filter((each) => !instruments.some(({ instrument }) => instrument === each));
  let below = y;
  for (const instrument of showsUncited ? unused : []) {
    instruments.push({ instrument, ...instrumentBox, y: below });
    below += instrumentBox.height + gap;
  }
  const height = Math.max(below, y + stacked(silent.map(() => foldHeight)), 320) + top;
  const starAt = { x: star.x, y: Math.max(90, (documents[0]?.y ?? 0) + (y - groupGap - top) * 0.42) };
  return {
    height,
    star: starAt,
    instruments,
    documents,
    tasks,
    silent,
    uncited: showsUncited ? 0 : unused.length,
    lines: linesOf(answer.model.id, starAt, instruments, documents, tasks, cited),
    columns: { instruments: instrumentBox.x, documents: documentBox.x, tasks: tasksX },
  };
}

const stacked = (heights: readonly number[]) =>
  heights.reduce((sum, height) => sum + height, 0) + Math.max(0, heights.length - 1) * gap;

const heightOf = (tasks: readonly Drawing[], mode: DrawMode, folded: boolean) =>
  tasks.length > 1 || mode === 'section' || folded ? foldHeight : taskHeight;

/** The instruments that a document, or a task of it, cites. */
function instrumentsOf({ instruments }: ReformModelAnswer, { policy }: Document): Instrument[] {
  const stem = `task:${policy.id.slice('policy:'.length)}#`;
  return instruments.filter(({ citations }) =>
    citations.some(({ from }) => from === policy.id || from.startsWith(stem)),
  );
}

function rowsOf({ drawing }: Document, folded: boolean): { mode: DrawMode; tasks: Drawing[] }[] {
  const rows: { mode: DrawMode; tasks: Drawing[] }[] = [];
  for (const each of drawing) {
    const last = rows.at(-1);
    if (last?.mode === each.mode && (folded || each.mode === 'section')) last.tasks.push(each);
    else rows.push({ mode: each.mode, tasks: [each] });
  }
  return rows;
}

const strength: readonly DrawMode[] = ['title', 'named', 'section'];

/** The strongest way in which a document draws on the model. */
function modeOf({ drawsOn, drawing }: Document): DrawMode {
  const modes = [...drawsOn.map(({ properties }) => properties.mode), ...drawing.map(({ mode }) => mode)];
  return strength.find((mode) => modes.includes(mode)) ?? 'section';
}

function linesOf(
  model: string,
  from: { x: number; y: number },
  instruments: readonly PlacedInstrument[],
  documents: readonly PlacedDocument[],
  tasks: readonly PlacedTasks[],
  cited: ReadonlyMap<Document, readonly Instrument[]>,
): Line[] {
  const edge = { x: from.x + star.radius, y: from.y };
  const used = new Set([...cited.values()].flat());
  return [
    ...instruments.map(({ instrument, ...box }) => ({
      key: `star ${instrument.policy.id}`,
      mode: 'title' as const,
      catalogue: !used.has(instrument),
      relationship: instrument.relationship.id,
      path: curve(edge, leftOf(box)),
      from: model,
      to: instrument.policy.id,
    })),
    ...documents.flatMap(({ document, ...box }) => {
      const own = instruments.filter(({ instrument }) => cited.get(document)?.includes(instrument));
      if (own.length > 0) {
        return own.map(({ instrument, ...at }) => ({
          key: `${instrument.policy.id} ${document.policy.id}`,
          mode: 'title' as const,
          catalogue: false,
          relationship: instrument.citations[0]!.id,
          path: curve(rightOf(at), leftOf(box)),
          from: instrument.policy.id,
          to: document.policy.id,
        }));
      }
      const relationship = document.drawsOn[0]?.id ?? document.drawing[0]?.relationship;
      if (relationship === undefined) return [];
      const key = `star ${document.policy.id}`;
      const path = around(edge, leftOf(box));
      const ends = { from: model, to: document.policy.id };
      return [{ key, mode: modeOf(document), catalogue: false, relationship, path, ...ends }];
    }),
    ...tasks.map(({ document, mode, tasks, ...box }) => {
      const at = documents.find((placed) => placed.document === document)!;
      const { relationship, task } = tasks[0]!;
      const path = curve(rightOf(at), leftOf(box));
      const ends = { from: document.policy.id, to: task.id };
      return { key: relationship, mode, catalogue: false, relationship, path, ...ends };
    }),
  ];
}

const leftOf = ({ x, y, height }: Box) => ({ x, y: y + height / 2 });
const rightOf = ({ x, y, width, height }: Box) => ({ x: x + width, y: y + height / 2 });

/** To a document that cites no instrument: level with it from the instruments' column on, where no card stands. */
function around(from: { x: number; y: number }, to: { x: number; y: number }): string {
  return `${curve(from, { x: instrumentBox.x, y: to.y })}H${to.x}`;
}

function curve(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const bend = (to.x - from.x) / 2;
  const n = (value: number) => Math.round(value * 10) / 10;
  return `M${n(from.x)} ${n(from.y)}C${n(from.x + bend)} ${n(from.y)} ${n(to.x - bend)} ${n(to.y)} ${n(to.x)} ${n(to.y)}`;
}
