import type { ContributedNode, Reading } from '../../graph/contribution.ts';
import { openEmbeddedStore } from '../../graph/embedded/embedded.ts';
import { loadCatalogue } from '../../ingest/knowledge/documents.ts';
import { reading, type WrittenTask } from '../support/contributions.ts';
import { countyFinance } from '../support/health-reform.ts';
import { type Seeded, seeded } from '../support/seeded.ts';
import { readSeeds } from '../support/seeds.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { BenchRow } from './row.ts';

const documents = 10_000;
/** So many share a field of policy: its words, themes and tasks. */
const perField = 10;
const tasksPerDocument = 10;
/** A task is taken over with so many of its characters written anew. */
const rewritten = 0.15;
const portion = 1000;
/** Applied before the clock starts: until then the machine code is still being made. */
const warmUp = 300;
const goal = 0.9;

/**
 * How applying keeps its speed as the store fills, tasks being compared all the while. The documents are made of the
 * seeds' tasks: each field of policy has a wording of its own (every character of the seeds stands for another one there),
 * and each of its documents takes some of its tasks over and rewrites a part of them. So a document corresponds to those of
 * its field, and with no other.
 */
export async function benchGrowth(): Promise<BenchRow[]> {
  const tasks = (await readSeeds()).flatMap(({ contribution }) => contribution.nodes.filter(isTask));
  const folder = temporaryFolder();
  const store = await openEmbeddedStore({ folder: folder.path, catalogue: loadCatalogue() });
  const times: number[] = [];
  for (let number = -warmUp; number < documents; number++) {
    const arrival = documentOf(number, tasks);
    const start = process.cpuUsage();
    await store.applyDocument(arrival);
    const { user, system } = process.cpuUsage(start);
    if (number >= 0) times.push(user + system);
  }
  const { relationships } = await store.stats();
  await store.close();
  folder.remove();
  const [first, last] = [times.slice(0, portion), times.slice(-portion)].map((each) => portion / (sum(each) / 1e6));
  const kept = last! / first!;
  const found = relationships.find(({ type }) => type === 'CORRESPONDS_TO')!.count;
  return [
    { what: `corresponding tasks of ${documents} made documents`, value: found, unit: 'relationships' },
    { what: `first ${portion} of them applied, by CPU time`, value: first!, unit: 'documents/s' },
    {
      what: `speed of the last ${portion} against the first`,
      value: kept,
      unit: '',
      goal: `≥ ${goal}`,
      met: kept >= goal,
    },
  ];
}

const isTask = ({ label, properties }: ContributedNode) => label === 'Task' && properties.kind === 'task';
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function documentOf(number: number, tasks: readonly ContributedNode[]): Reading {
  const random = seeded(number + warmUp + 1);
  // Documents of one field come far from each other, as those of different places and years do.
  const field = ((number % (documents / perField)) + documents) % (documents / perField);
  const written = Array.from({ length: tasksPerDocument }, (_, i): WrittenTask => {
    const { title, text } = tasks[(field * 7 + random.below(2 * tasksPerDocument)) % tasks.length]!.properties;
    const say = (words: unknown) => rewrite(inFieldsWords(String(words ?? ''), field), random);
    const themes = [`议题${field}之${random.below(8)}`];
    return { path: `${i + 1}`, title: say(title), text: say(text), units: [{ unit: countyFinance }], themes };
  });
  const title = `第${number}号${inFieldsWords('深化医药卫生体制改革重点工作任务', field)}`;
  return reading({
    id: (number + warmUp).toString(16).padStart(64, '0'),
    policy: { number: `合发〔2022〕${number + warmUp}号`, titles: [title], level: 'county' },
    region: '141181',
    tasks: written,
  });
}

const firstHan = 0x4e00;
const commonHan = 5000;

/** Another character for each, the same for the same throughout a field. */
function inFieldsWords(text: string, field: number): string {
  return text.replace(/\p{Script=Han}/gu, (character) => hanOf(mixed(character.charCodeAt(0), field)));
}

function mixed(a: number, b: number): number {
  const once = Math.imul(a ^ Math.imul(b + 1, 0x9e3779b1), 0x85ebca6b);
  return Math.imul(once ^ (once >>> 13), 0xc2b2ae35) >>> 0;
}

function rewrite(text: string, random: Seeded): string {
  return text.replace(/\p{Script=Han}/gu, (character) =>
    random.below(100) < 100 * rewritten ? hanOf(random.below(commonHan)) : character,
  );
}

const hanOf = (number: number) => String.fromCharCode(firstHan + (number % commonHan));
