import { type Formerly, foldName, type LineEntry } from './line-names.ts';
import { type NamedUnit, unitOfLine } from './named-unit.ts';

/** What names stood for at one time, folded. */
interface NamesOfTheTime {
  readonly local: ReadonlyMap<string, NamedUnit>;
  readonly national: ReadonlyMap<string, NamedUnit>;
}

const none: NamesOfTheTime = { local: new Map(), national: new Map() };

/**
 * Names that a reform gave to another department, or whose department it gave another name: 编办 was an office of the
 * government until 2018, 药监局 the food and drug administration. Documents of the time mean what they knew.
 * @returns what such names stood for on a day (2012, 2012-05 or 2012-05-31); without a day nothing but what they mean now
 */
export function formerNames(entries: readonly LineEntry[]): (date: string | undefined) => NamesOfTheTime {
  const formers = entries.flatMap((entry) => entry.before.map((former) => ({ former, entry })));
  const reforms = [...new Set(formers.map(({ former }) => former.until))].sort();
  const byReform = new Map<string, NamesOfTheTime>();
  const namesBefore = (reform: string): NamesOfTheTime => {
    const local = new Map<string, NamedUnit>();
    const national = new Map<string, NamedUnit>();
    // The earliest last: of two things that a name stood for before this reform, the later one.
    const holding = formers.filter(({ former }) => former.until >= reform);
    for (const { former, entry } of holding.sort((a, b) => (a.former.until < b.former.until ? 1 : -1))) {
      const unit = formerUnit(entry, former);
      for (const name of former.names) (former.national ? national : local).set(foldName(name), unit);
    }
    return { local, national };
  };
  return (date) => {
    const reform = date === undefined ? undefined : reforms.find((until) => date < until);
    if (reform === undefined) return none;
    const known = byReform.get(reform) ?? namesBefore(reform);
    byReform.set(reform, known);
    return known;
  };
}

/** An office that was no organ of the Party yet is one of its own; one that was only called otherwise is the same. */
function formerUnit(entry: LineEntry, { full, kind, national }: Formerly): NamedUnit {
  const unit = unitOfLine(entry);
  if (full === undefined) return unit;
  const isOther = national || (kind !== undefined && kind !== unit.kind);
  if (!isOther) return { ...unit, full };
  const { short: _, ...own } = unit;
  const official = { provincial: full, municipal: full, county: full };
  return { ...own, official, full, key: `${unit.key}-${full}`, kind: kind ?? unit.kind };
}
