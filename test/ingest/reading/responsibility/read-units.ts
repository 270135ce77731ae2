import { loadDepartmentNames } from '../../../../ingest/knowledge/departments.ts';
import { readUnits } from '../../../../ingest/reading/responsibility/responsibility.ts';
import type {
  Header,
  Home,
  NormalisedText,
  Outline,
  OutlineItem,
  UnitMention,
} from '../../../../ingest/reading/types.ts';

export const names = loadDepartmentNames();

interface Piece {
  readonly text: string;
  readonly kind?: OutlineItem['kind'];
}

/** The units of each task of a document of tasks, one text each, between a preamble and closing words. */
export function read(
  tasks: readonly (string | Piece)[],
  preamble = '',
  closing = '',
  home: Home = {},
): UnitMention[][] {
  const pieces = tasks.map((task) => (typeof task === 'string' ? { text: task } : task));
  let at = preamble.length;
  const items = pieces.map(({ text, kind = 'task' }, index): OutlineItem => {
    const start = at;
    at += text.length;
    const found = { start, end: start, value: '', method: '', confidence: 1 };
    return { path: `${index + 1}`, depth: 0, start, end: at, marker: found, title: found, kind, order: index + 1 };
  });
  const text = preamble + pieces.map((piece) => piece.text).join('') + closing;
  const outline: Outline = {
    items,
    preamble: { start: 0, end: preamble.length },
    closing: { start: at, end: text.length },
    findings: [],
  };
  const header: Header = { body: { start: 0, end: text.length }, issuers: [], findings: [] };
  const whole: NormalisedText = { text, source: (span) => span };
  return [...readUnits(whole, header, outline, names, home).values()].map(({ units }) => [...units]);
}

/** Units as they are said in full, each with its role: `省医保局 lead`. */
export const said = (units: readonly UnitMention[]) => units.map(({ full, role }) => `${full} ${role}`);
