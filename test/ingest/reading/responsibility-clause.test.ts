import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDepartmentNames } from '../../../ingest/knowledge/departments.ts';
import { readClause } from '../../../ingest/reading/responsibility/clause.ts';

/** One hand-labelled clause of a real document. */
interface Labelled {
  clause: string;
  units: { raw: string; full: string; role: string; altRole?: string; kind: string }[];
  openEnded: boolean;
  carryForward?: { units: string[]; text: string };
  positionRule?: string;
}

const labelled = readFileSync(new URL('../../fixtures/responsibility-clauses.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Labelled);

const names = loadDepartmentNames();

/** The labels' coarser kinds. */
const coarse: Record<string, string> = {
  department: 'dept',
  'party-organ': 'dept',
  body: 'dept',
  government: 'localGovGroup',
  'government-group': 'localGovGroup',
};

describe('the labelled responsibility clauses', () => {
  it.each(labelled)('$clause', (row) => {
    const { units, carried, positionRule } = readClause(row.clause, names);
    expect(units.map(({ printed, full, kind }) => ({ raw: printed, full, kind: coarse[kind] ?? kind }))).toEqual(
      row.units.map(({ raw, full, kind }) => ({ raw, full, kind })),
    );
    units.forEach(({ printed, role }, index) => {
      const { role: first, altRole } = row.units[index]!;
      const accepted = [first, altRole, ...(first === 'responsible' ? ['implementing'] : [])];
      expect(accepted, printed).toContain(role);
    });
    expect(units.some(({ openEnded }) => openEnded)).toBe(row.openEnded);
    expect(carried?.units.map(({ printed }) => printed)).toEqual(row.carryForward?.units);
    const said = (span?: { start: number; end: number }) => span && row.clause.slice(span.start, span.end);
    expect(said(carried?.statement)).toBe(row.carryForward?.text);
    expect(said(positionRule?.statement)).toBe(row.positionRule);
    for (const { start, end, printed } of units) expect(row.clause.slice(start, end)).toBe(printed);
  });
});
