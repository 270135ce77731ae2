import { z } from 'zod';
import { InvalidInput } from './errors.ts';
import type { Graph } from './graph.ts';
import { evidence, type SourcedEvidence } from './schema/evidence.ts';
import { labelName } from './schema/labels.ts';
import { relationshipTypeName } from './schema/relationships.ts';
import { relationshipSources } from './schema/words.ts';

/**
 * The graph as a file: no times, versions, absolute paths or hashes, so that the same documents give the same bytes.
 * One node or relationship a line, keys in fixed order: two files can be compared line by line.
 */
const properties = z.record(z.string(), z.unknown());

const graphFile = z.strictObject({
  nodes: z.array(z.strictObject({ id: z.string(), label: labelName, properties })),
  relationships: z.array(
    z.strictObject({
      id: z.string(),
      type: relationshipTypeName,
      from: z.string(),
      to: z.string(),
      properties,
      source: z.enum(relationshipSources),
      sourceDetail: z.string().optional(),
      evidence: z.array(evidence.extend({ file: z.string() }).strict()),
    }),
  ),
});
export type GraphFile = z.infer<typeof graphFile>;

/** @param graph sorted by id, as `assemble` and every store's export give it */
export function writeGraph(graph: Graph): string {
  return [...piecesOf(graph)].join('');
}

/** The file in bytes; it may be longer than a string can be, as that of thousands of documents is. */
export function encodeGraph(graph: Graph): Uint8Array {
  const encoder = new TextEncoder();
  const pieces = Array.from(piecesOf(graph), (piece) => encoder.encode(piece));
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function* piecesOf({ nodes, relationships }: Graph): Generator<string> {
  yield '{\n"nodes": ';
  yield* list(nodes, ({ id, label, properties }) => ({ id, label, properties }));
  yield ',\n"relationships": ';
  yield* list(relationships, ({ id, type, from, to, properties, source, sourceDetail, evidence }) => ({
    id,
    type,
    from,
    to,
    properties,
    source,
    sourceDetail,
    evidence: evidence.map(written),
  }));
  yield '\n}\n';
}

function* list<T>(items: readonly T[], shape: (item: T) => object): Generator<string> {
  if (items.length === 0) yield '[]';
  for (const [i, item] of items.entries()) yield `${i === 0 ? '[\n' : ',\n'}${JSON.stringify(shape(item))}`;
  if (items.length > 0) yield '\n]';
}

function written({ file, start, end, quote, context, page, method, confidence }: SourcedEvidence) {
  return { file, start, end, quote, context, page, method, confidence };
}

/** @throws InvalidInput where the text is no graph file */
export function parseGraph(content: string): GraphFile {
  const parsed = graphFile.safeParse(json(content));
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0]!;
  throw notAGraph(`${path.join('.')}: ${message}`);
}

function json(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (cause) {
    throw notAGraph((cause as Error).message, cause);
  }
}

function notAGraph(problem: string, cause?: unknown): InvalidInput {
  return new InvalidInput(
    {
      zh: `这不是图谱文件（${problem}）。请用 npm run ingest -- <文件> --out graph.json 重新生成。`,
      en: `This is no graph file (${problem}). Write it again with npm run ingest -- <files> --out graph.json.`,
    },
    { cause },
  );
}
