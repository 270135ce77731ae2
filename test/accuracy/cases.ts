import { readFileSync } from 'node:fs';
import { loadDepartmentNames } from '../../ingest/knowledge/departments.ts';
import { readClause } from '../../ingest/reading/responsibility/clause.ts';
import { readStructure } from '../ingest/reading/read-structure.ts';
import { folded } from './fold.ts';
import { detailScore, pair, scoreOf } from './pairing.ts';
import type { Score } from './score.ts';
import { line } from './things/words.ts';

/** Single clauses and citations of other real documents, hand-labelled: `test/fixtures/*.jsonl`. */
export interface CaseScore {
  readonly name: string;
  readonly score: Score;
}

function rows<T>(file: string): T[] {
  const text = readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as T);
}

interface LabelledClause {
  readonly clause: string;
  readonly units: readonly { raw: string; full: string; role: string; altRole?: string; kind: string }[];
  readonly openEnded: boolean;
  readonly carryForward?: { readonly units: readonly string[] };
  readonly positionRule?: string;
}

/** The cases' coarser kinds: party organs and offices are departments, one area's government is a group. */
const coarse: Readonly<Record<string, string>> = {
  department: 'dept',
  'party-organ': 'dept',
  body: 'dept',
  government: 'localGovGroup',
  'government-group': 'localGovGroup',
};

/** Units by clause, printed form, full form and kind; where a case says responsible, implementing is right too. */
export function clauseScores(): CaseScore[] {
  const names = loadDepartmentNames();
  const clauses = rows<LabelledClause>('responsibility-clauses.jsonl');
  const read = clauses.map(({ clause }) => readClause(clause, names));
  const units = pair(
    clauses.flatMap(({ units: of }, at) => of.map((unit) => ({ at, ...unit }))),
    read.flatMap(({ units: of }, at) =>
      of.map(({ printed, full, kind, role }) => ({ at, raw: printed, full, kind: coarse[kind] ?? kind, role })),
    ),
    (a, b) =>
      a.at === b.at && folded(a.raw) === folded(b.raw) && folded(a.full) === folded(b.full) && a.kind === b.kind,
    rightRole,
  );
  const said = ({ raw, full, kind, role }: { raw: string; full: string; kind: string; role: string }) =>
    line(raw, full, kind, role);
  const words = { at: ({ at }: { at: number }) => `clause ${at + 1}`, label: said, read: said };
  return [
    { name: 'clauses: units as printed, in full, kind', score: scoreOf(units, words) },
    { name: 'clauses: role', score: detailScore(units, rightRole, words) },
    {
      name: 'clauses: open-endedness',
      score: eachRight(clauses, (c, i) => c.openEnded === read[i]!.units.some((unit) => unit.openEnded)),
    },
    {
      name: 'clauses: units carried forward',
      score: eachRight(
        clauses,
        (c, i) => line(c.carryForward?.units) === line(read[i]!.carried?.units.map(({ printed }) => printed)),
      ),
    },
    {
      name: 'clauses: rule of positions',
      score: eachRight(clauses, ({ clause, positionRule }, i) => {
        const statement = read[i]!.positionRule?.statement;
        return positionRule === (statement && clause.slice(statement.start, statement.end));
      }),
    },
  ];
}

const rightRole = (labelled: { role: string; altRole?: string }, read: { role: string }) =>
  [labelled.role, labelled.altRole, labelled.role === 'responsible' && 'implementing'].includes(read.role);

/** One answer for each clause. */
function eachRight(
  clauses: readonly LabelledClause[],
  right: (clause: LabelledClause, index: number) => boolean,
): Score {
  const wrong = clauses.flatMap((clause, i) =>
    right(clause, i) ? [] : [{ at: `clause ${i + 1}`, labelled: clause.clause }],
  );
  return { labelled: clauses.length, read: clauses.length, right: clauses.length - wrong.length, differences: wrong };
}

interface LabelledCitation {
  readonly citation: string;
  readonly title: string;
  readonly number: string;
  readonly numberNormalized?: string;
}

/** Each citation alone in a sentence: what is read there must be one document with this number and this title. */
export function citationScores(): CaseScore[] {
  const cases = rows<LabelledCitation>('citations.jsonl').map(({ citation, title, number, numberNormalized }, at) => ({
    at,
    citation,
    title: folded(title),
    number: numberNormalized ?? number,
  }));
  const read = cases.flatMap(({ citation, at }) =>
    readStructure(`另有${citation}。`).citations.map(({ title = '', number = '' }) => ({
      at,
      title: folded(title),
      number,
    })),
  );
  const said = ({ title, number }: { title: string; number: string }) => line(number, title);
  const words = { at: ({ at }: { at: number }) => `citation ${at + 1}`, label: said, read: said };
  const by = (field: 'number' | 'title') =>
    scoreOf(
      pair(cases, read, (a, b) => a.at === b.at && a[field] === b[field]),
      words,
    );
  return [
    { name: 'citations: number', score: by('number') },
    { name: 'citations: title', score: by('title') },
  ];
}
