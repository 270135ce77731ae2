import type { Knowledge } from './knowledge/knowledge.ts';
import type { SourceText } from './readers/reader.ts';
import { readCitations } from './reading/citations/citations.ts';
import { readHeader } from './reading/header/header.ts';
import { nameOfItsTime } from './reading/header/name-of-its-time.ts';
import { type InstitutionReading, readInstitutions } from './reading/institutions/institutions.ts';
import { isTask } from './reading/is-task.ts';
import { normalise } from './reading/normalise/normalise.ts';
import { inSimplifiedScript } from './reading/normalise/script.ts';
import { readOutline } from './reading/outline/outline.ts';
import { readPlaces } from './reading/places/places.ts';
import { type ReformModelReading, readReformModels } from './reading/reform-models.ts';
import { readUnits } from './reading/responsibility/responsibility.ts';
import { withTableUnits } from './reading/responsibility/table-units.ts';
import { tablesIn } from './reading/tables/cells.ts';
import { findTables, placeTables, spansOf } from './reading/tables/tables.ts';
import { withAreas } from './reading/targets/area.ts';
import { withClauseDeadlines } from './reading/targets/clause-deadlines.ts';
import { readIndicatorTables } from './reading/targets/indicator-tables.ts';
import { readTableDeadlines } from './reading/targets/table-deadlines.ts';
import { readTargets } from './reading/targets/targets.ts';
import { readThemesOfTasks } from './reading/themes-of-tasks.ts';
import type {
  CitationMention,
  Header,
  Home,
  ItemUnits,
  NormalisedText,
  Outline,
  PlaceMention,
  Span,
  TargetMention,
  ThemeMention,
} from './reading/types.ts';
import { atOnce, type Steps } from './steps.ts';

/** Everything that was read from one text, in offsets of its normalised form. */
export interface ParsedDocument {
  readonly text: NormalisedText;
  readonly header: Header;
  readonly outline: Outline;
  readonly home: Home;
  readonly citations: readonly CitationMention[];
  /** By the path of the item. */
  readonly units: ReadonlyMap<string, ItemUnits>;
  readonly themes: ReadonlyMap<string, readonly ThemeMention[]>;
  readonly places: readonly PlaceMention[];
  readonly institutions: InstitutionReading;
  readonly targets: readonly TargetMention[];
  readonly reformModels: ReformModelReading;
}

/** Reads a text, stage by stage. Never throws on a text: what is not understood becomes a finding. */
export const parse = (file: SourceText, knowledge: Knowledge): ParsedDocument => atOnce(parsing(file, knowledge));

/** The same with a pause between stages. */
export function* parsing(file: SourceText, { places, names }: Knowledge): Steps<ParsedDocument> {
  const { source, printed } = inSimplifiedScript(file);
  const text = normalise(source);
  yield;
  const header = readHeader(text, places);
  yield;
  const printedTables = tablesIn(source);
  const tables = findTables(source, printedTables);
  yield;
  const { outline, rows } = placeTables(tables, text, readOutline(text, header, spansOf(tables, text)));
  yield;
  const home = homeOf(header, nameOfItsTime(header, places));
  const citations = readCitations(text, header, outline, places);
  yield;
  const stated = readUnits(text, header, outline, names, home);
  const units = withTableUnits(text.text, rows, stated, names, home);
  yield;
  const reformModels = readReformModels(text, outline, header, citations, home, places);
  yield;
  const year = yearOf(header);
  const clauses = claimedByUnits(units);
  const taken = [...clauses, ...spansIn(citations)];
  const institutions = readInstitutions(text, outline, home, places, taken);
  const named = [...institutions.mentions, ...institutions.otherSigns];
  const claimed = [...taken, ...spansIn(reformModels.spans), ...spansIn(named)];
  yield;
  const mentioned = readPlaces(text, outline, home, places, claimed);
  yield;
  const indicators = readIndicatorTables(source.text, printedTables, text, year);
  const targets = withClauseDeadlines(
    [
      ...readTargets(text, outline, [...taken, ...indicators.spans], year, rows, issuedIn(header)),
      ...indicators.targets,
      ...readTableDeadlines(text, rows, year),
    ],
    text,
    outline,
    clauses,
    year,
  );
  yield;
  const themes = readThemesOfTasks(text, header, outline.items.filter(isTask), clauses);
  yield;
  return {
    text: printed(text),
    header,
    outline,
    home,
    citations,
    units,
    themes,
    places: mentioned,
    institutions,
    targets: withAreas(text.text, targets, mentioned),
    reformModels,
  };
}

/** The year that 年底前 means: the one the document plans for, else the one it was signed in. */
const yearOf = (header: Header): number | undefined => header.year?.value ?? issuedIn(header);

const issuedIn = (header: Header): number | undefined => {
  const issued = issuedOf(header);
  return issued === undefined ? undefined : Number(issued.slice(0, 4));
};

/** The day of its date, else the year in its number. */
const issuedOf = ({ issuedOn, number }: Header): string | undefined =>
  issuedOn?.value ?? /〔((?:19|20)[0-9]{2})〕/.exec(number?.value ?? '')?.[1];

const dateOf = (header: Header): string | undefined => issuedOf(header) ?? header.year?.value.toString();

function homeOf(header: Header, name: string | undefined): Home {
  return { code: header.region?.value, level: header.level, name, date: dateOf(header) };
}

/** A responsibility clause is nothing but units; in prose only the units themselves are taken. Each clause stands once. */
function claimedByUnits(units: ReadonlyMap<string, ItemUnits>): Span[] {
  const claimed: Span[] = [];
  let last: Span | undefined;
  for (const item of units.values()) {
    for (const unit of item.units) {
      const { start, end } = unit.basis === 'named-in-text' ? unit : unit.context;
      if (last?.start === start && last.end === end) continue;
      last = { start, end };
      claimed.push(last);
    }
  }
  return claimed;
}

/** Spans and nothing else: what is asked of many kinds of mention is asked faster of one. */
const spansIn = (mentions: readonly Span[]): Span[] => mentions.map(({ start, end }) => ({ start, end }));
