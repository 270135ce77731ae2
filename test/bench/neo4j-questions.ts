import type { Login } from '../../graph/neo4j/connection.ts';
import type { Store } from '../../graph/store/port.ts';
import {
  lineageQuestion,
  neighbourhoodQuestion,
  searchQuestion,
  workloadQuestion,
} from '../../graph/store/questions.ts';
import { openDriver } from '../support/neo4j-server.ts';
import { random } from './random.ts';

export interface Question {
  /** The id it starts from, or the words searched for. */
  readonly about: string;
  ask(store: Store): Promise<unknown>;
  isEmpty(answer: unknown): boolean;
}

const starts = 200;
const highest = 50;
/** Neighbours from which the second step is asked, and how many each answer holds. */
const second = 5;
const page = 20;

interface Start {
  readonly id: string;
  readonly name: string;
}

/** What is asked about, by kind; from JSON as well. */
export interface Starts {
  readonly any: readonly Start[];
  readonly policies: readonly Start[];
  readonly departments: readonly Start[];
}

interface Questions {
  readonly what: string;
  readonly questions: readonly Question[];
  /** Counts are worked out in this process whichever the store. */
  readonly isCounted?: true;
}

/** Of each kind 200 that follow from the seed, a quarter of them the 50 nodes of highest degree. */
export async function drawStarts(login: Login): Promise<Starts> {
  return {
    any: await startsOf(login, 'Policy|Task|Department|Region|Theme|Target|FunctionalLine'),
    policies: await startsOf(login, 'Policy'),
    departments: await startsOf(login, 'Department'),
  };
}

export function questionsOf({ any, policies, departments }: Starts): Questions[] {
  return [
    { what: 'workload of a department', questions: departments.map(workload), isCounted: true },
    { what: '2-hop neighbourhood', questions: any.map(neighbourhood) },
    { what: '4-hop lineage', questions: policies.map(lineage) },
    { what: 'search', questions: any.map(search) },
  ];
}

const workload = ({ id }: Start): Question => ({
  about: id,
  ask: (store) => store.workload(workloadQuestion.parse({ by: 'department', departments: [id], bases: ['stated'] })),
  isEmpty: (answer) => {
    const { rows, groups } = answer as Awaited<ReturnType<Store['workload']>>;
    return rows.length + groups.length === 0;
  },
});

const neighbourhood = ({ id }: Start): Question => ({
  about: id,
  ask: async (store) => {
    const around = (centre: string) => store.neighbourhood(neighbourhoodQuestion.parse({ id: centre, limit: page }));
    const first = await around(id);
    const next = first.nodes.filter((node) => node.id !== id).slice(0, second);
    return [first, ...(await Promise.all(next.map((node) => around(node.id))))];
  },
  isEmpty: (answer) => (answer as unknown[]).length < 2,
});

const lineage = ({ id }: Start): Question => ({
  about: id,
  ask: (store) => store.lineage(lineageQuestion.parse({ id, depth: 4 })),
  isEmpty: (answer) => (answer as Awaited<ReturnType<Store['lineage']>>).policies.length === 0,
});

const search = ({ name }: Start): Question => ({
  about: name.slice(0, 4),
  ask: (store) => store.search(searchQuestion.parse({ query: name.slice(0, 4) })),
  isEmpty: (answer) => (answer as Awaited<ReturnType<Store['search']>>).matches.length === 0,
});

/** @param labels as Cypher joins them */
async function startsOf(login: Login, labels: string): Promise<Start[]> {
  const driver = openDriver(login);
  const { records } = await driver.executeQuery(
    `MATCH (n:${labels}) RETURN n.id AS id, n.name AS name, COUNT { (n)--() } AS degree ORDER BY degree DESC, id`,
    {},
    { database: login.database },
  );
  await driver.close();
  const all = records.map((record) => ({ id: record.get('id') as string, name: record.get('name') as string }));
  const draw = random(20_220_525);
  const drawn = Array.from({ length: starts - highest }, () => all[Math.floor(draw() * all.length)]!);
  return [...all.slice(0, highest), ...drawn];
}
