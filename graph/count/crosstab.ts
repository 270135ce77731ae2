import { byCodePoint } from '../graph.ts';
import { countedYear } from '../schema/counted-year.ts';
import { levels } from '../schema/words.ts';
import type { CrosstabAnswer } from '../store/answers/workload.ts';
import type { CrosstabQuestion } from '../store/questions.ts';
import { type Facts, nodesAlong } from './facts.ts';
import { inPolicyOrder } from './policy-order.ts';
import { add, at, ranked, type Tally, tally, told } from './tally.ts';
import { asksForUnits, endsOpen, type Selection, select } from './task-filter.ts';

/** What stands over a column or before a row: a node, or a word (a level, a year, `none`). */
type Heading<K> = { readonly node: K } | { readonly word: string };

/** Distinct tasks by two things at once. What is sent is cut to the limits; totals are of everything. */
export function crosstab<K>(facts: Facts<K>, question: CrosstabQuestion): CrosstabAnswer {
  const selection = select(facts, question);
  const table = count(facts, selection, question);
  const columns = columnsInOrder(facts, table.columns, question);
  const sent = columns.slice(0, question.columnLimit);
  const rows = rowsInOrder(facts, table.rows, question).slice(0, question.limit);
  return {
    ...told(table.all),
    columns: sent.map(([key, { heading, total }]) => ({ key, ...nodeOf(facts, heading), ...told(total) })),
    columnsTotal: columns.length,
    rows: rows.map(([key, { heading, total, group, cells }]) => ({
      key,
      ...nodeOf(facts, heading),
      ...told(total),
      group,
      cells: sent.flatMap(([column]) => {
        const cell = cells.get(column);
        return cell ? [{ column, ...told(cell) }] : [];
      }),
    })),
    rowsTotal: table.rows.size,
  };
}

interface Column<K> {
  readonly heading: Heading<K>;
  readonly total: Tally;
}

interface Row<K> extends Column<K> {
  readonly group: boolean;
  readonly cells: Map<string, Tally>;
}

interface Table<K> {
  readonly all: Tally;
  readonly columns: ReadonlyMap<string, Column<K>>;
  readonly rows: ReadonlyMap<string, Row<K>>;
}

const none = { word: 'none' };

function count<K>(facts: Facts<K>, selection: Selection<K>, question: CrosstabQuestion): Table<K> {
  const total = tally();
  const columns = new Map<string, Column<K>>();
  const rows = new Map<string, Row<K>>();
  const keyOf = (heading: Heading<K>) => ('node' in heading ? facts.id(heading.node) : heading.word);
  const forUnits = asksForUnits(question);
  for (const { policy, tasks } of selection.policies) {
    const ofPolicy = headingsOfPolicy(facts, policy);
    for (const task of tasks) {
      if (forUnits && !selection.names(task)) continue;
      const assignments = facts.assignments(task).filter(selection.counts);
      const open = endsOpen(facts, task, question);
      add(total, task, open);
      const headings = { ...ofPolicy, theme: () => facts.themes(task).map(({ theme }) => ({ node: theme })) };
      const columnKeys: string[] = [];
      for (const heading of headings[question.columns]()) {
        const key = keyOf(heading);
        columnKeys.push(key);
        add(at(columns, key, () => ({ heading, total: tally() })).total, task, open);
      }
      if (columnKeys.length === 0) {
        columnKeys.push(none.word);
        add(at(columns, none.word, () => ({ heading: none, total: tally() })).total, task, open);
      }
      const into = (heading: Heading<K>, group: boolean) => {
        const row = at(rows, keyOf(heading), () => ({ heading, total: tally(), group, cells: new Map() }));
        add(row.total, task, open);
        for (const column of columnKeys) add(at(row.cells, column, tally), task, open);
      };
      if (question.rows === 'line' || question.rows === 'department') {
        for (const { department } of assignments) {
          const unit = selection.units(department);
          for (const node of question.rows === 'line' ? unit.byLine : unit.byDepartment) into({ node }, unit.group);
        }
      } else {
        const found = headings[question.rows]();
        for (const heading of found.length > 0 ? found : [none]) into(heading, false);
      }
    }
  }
  return { all: total, columns, rows };
}

function headingsOfPolicy<K>(facts: Facts<K>, policy: K) {
  const { properties } = facts.summary(policy);
  const regions = nodesAlong(facts, policy, 'APPLIES_TO', 'out').map((node): Heading<K> => ({ node }));
  const level: Heading<K>[] = properties.level === undefined ? [] : [{ word: String(properties.level) }];
  const year: Heading<K>[] = [{ word: String(countedYear(properties).year ?? 'unknown') }];
  return {
    region: () => regions,
    policy: (): Heading<K>[] => [{ node: policy }],
    level: () => level,
    year: () => year,
  };
}

const nodeOf = <K>(facts: Facts<K>, heading: Heading<K>) =>
  'node' in heading ? { node: facts.summary(heading.node) } : {};

/** Themes by their tasks; documents as lists have them; places, levels and years in their own order; `none` last. */
function columnsInOrder<K>(
  facts: Facts<K>,
  columns: ReadonlyMap<string, Column<K>>,
  { columns: by }: CrosstabQuestion,
): [string, Column<K>][] {
  const nodes = new Map<K, Tally>();
  for (const { heading, total } of columns.values()) if ('node' in heading) nodes.set(heading.node, total);
  const inOrder =
    by === 'theme'
      ? ranked(facts, nodes).map(([node]) => facts.id(node))
      : by === 'policy'
        ? inPolicyOrder(facts, nodes.keys()).map((node) => facts.id(node))
        : [...columns.keys()].filter((key) => key !== none.word).sort(by === 'level' ? byLevel : byCodePoint);
  if (columns.has(none.word)) inOrder.push(none.word);
  return inOrder.map((key) => [key, columns.get(key)!]);
}

const byLevel = (a: string, b: string) =>
  (levels as readonly string[]).indexOf(a) - (levels as readonly string[]).indexOf(b);

/** Groups after all others; `none` last. */
function rowsInOrder<K>(
  facts: Facts<K>,
  rows: ReadonlyMap<string, Row<K>>,
  { rows: by }: CrosstabQuestion,
): [string, Row<K>][] {
  const nodes = new Map<K, Tally>();
  for (const { heading, total } of rows.values()) if ('node' in heading) nodes.set(heading.node, total);
  const inOrder = by === 'policy' ? inPolicyOrder(facts, nodes.keys()) : ranked(facts, nodes).map(([node]) => node);
  const keyed = inOrder.map((node): [string, Row<K>] => [facts.id(node), rows.get(facts.id(node))!]);
  const last = rows.get(none.word);
  return [
    ...keyed.filter(([, { group }]) => !group),
    ...keyed.filter(([, { group }]) => group),
    ...(last ? [[none.word, last] as [string, Row<K>]] : []),
  ];
}
