import type { z } from 'zod';
import type { Reading } from '../contribution.ts';
import { AtlasError, InvalidInput } from '../errors.ts';
import type { Snapshots } from '../snapshot/snapshots.ts';
import type { Store } from '../store/port.ts';
import type { Stories } from '../story/stories.ts';
import type { asked } from './asked.ts';
import type { Answered } from './client.ts';
import type { RouteName } from './routes.ts';

/** The port to the reading half: bytes and name of a file in, what it says out. Throws InvalidInput for a bad file. */
export type ReadDocument = (bytes: Uint8Array, file: string) => Promise<Reading>;

export interface AnswerOptions {
  readonly store: Store;
  readonly stories: Stories;
  readonly snapshots: Snapshots;
  /** What the store is, as /api/health says it: embedded. */
  readonly storeName: string;
  /** A random id of this run, by which a process finds out that it speaks to the server it was told of. */
  readonly instance: string;
  readonly readDocument: ReadDocument;
}

type Checked<N extends RouteName> = (typeof asked)[N] extends { query: infer Q extends z.ZodType }
  ? z.output<Q>
  : (typeof asked)[N] extends { body: infer B extends z.ZodType }
    ? z.output<B>
    : never;
type Answers = { [N in RouteName]: (asked: Checked<N>) => Promise<Answered<N>> };

/** How each route is answered, from a checked question to an answer of the declared shape. */
export function answers({ store, stories, snapshots, storeName, instance, readDocument }: AnswerOptions): Answers {
  return {
    health: async () => ({ status: await statusOf(store), store: storeName, instance }),
    stats: () => store.stats(),
    node: ({ id }) => store.node(id),
    relationship: ({ id }) => store.relationship(id),
    relationships: ({ ids }) => Promise.all(ids.map((id) => store.relationship(id))),
    neighbourhood: (question) => store.neighbourhood(question),
    search: (question) => store.search(question),
    lineage: (question) => store.lineage(question),
    paths: (question) => store.paths(question),
    tasks: (question) => store.tasks(question),
    workload: (question) => store.workload(question),
    targets: (question) => store.targets(question),
    crosstab: (question) => store.crosstab(question),
    together: (question) => store.together(question),
    groups: (question) => store.groups(question),
    group: (question) => store.group(question),
    context: (question) => store.context(question),
    counterparts: (question) => store.counterparts(question),
    sideBySide: (question) => store.sideBySide(question),
    reformModel: (question) => store.reformModel(question),
    board: (question) => store.board(question),
    missing: (question) => store.missing(question),
    unit: (question) => store.unit(question),
    findings: (question) => store.findings(question),
    documents: () => store.documents(),
    document: ({ id }) => store.document(id),
    addDocument: async ({ file, base64 }) => {
      const reading = await readOrRefuse(readDocument, bytesOf(base64, file), file);
      if (reading instanceof AtlasError) return { outcome: 'refused', findings: [refusal(reading)] };
      const { document, findings } = reading.contribution;
      return { outcome: await store.applyDocument(reading), document, findings };
    },
    removeDocument: ({ id }) => store.removeDocument(id),
    stories: () => stories.list(),
    story: ({ name }) => stories.read(name),
    saveStory: ({ name, story }) => stories.save(name, story),
    renameStory: async ({ name, to }) => {
      await stories.rename(name, to);
      return { name: to };
    },
    removeStory: async ({ name }) => {
      await stories.remove(name);
      return { name };
    },
    snapshots: () => snapshots.list(),
    takeSnapshot: () => snapshots.take(),
  };
}

async function statusOf(store: Store) {
  // The cheapest question that goes down to the store's own file: no document has this id.
  return store.everHeld(['']).then(
    () => 'ok' as const,
    () => 'unavailable' as const,
  );
}

async function readOrRefuse(readDocument: ReadDocument, bytes: Uint8Array, file: string) {
  try {
    return await readDocument(bytes, file);
  } catch (error) {
    if (error instanceof InvalidInput) return error;
    throw error;
  }
}

function refusal(error: AtlasError) {
  return { rule: 'refused', severity: 'error' as const, message: error.sentence.zh, messageEn: error.sentence.en };
}

function bytesOf(base64: string, file: string): Uint8Array {
  const bytes = Buffer.from(base64, 'base64');
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  // Buffer passes over what is not base64; the length tells.
  if (bytes.length === Math.floor(((base64.length - padding) * 3) / 4)) return bytes;
  throw new InvalidInput({
    zh: `文件“${file}”的内容不是有效的 base64：请重新编码后发送。`,
    en: `The content of "${file}" is not valid base64: encode it again and send it.`,
  });
}
