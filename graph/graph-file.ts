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

export const graphFile = z.strictObject({
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
  const nodes = graph.nodes.map(({ id, label, properties }) => JSON.stringify({ id, label, properties }));
  const relationships = graph.relationships.map(({ id, type, from, to, properties, source, sourceDetail, evidence }) =>
    JSON.stringify({ id, type, from, to, properties, source, sourceDetail, evidence: evidence.map(written) }),
  );
  return `{\n"nodes": ${lines(nodes)},\n"relationships": ${lines(relationships)}\n}\n`;
}

const lines = (items: readonly string[]) => (items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n]`);

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
