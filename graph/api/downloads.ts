import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { NotFound, type Sentence } from '../errors.ts';
import { citationLine, citedName } from '../exports/citation-line.ts';
import { codebookCsv, codebookMarkdown } from '../exports/codebook.ts';
import { exportFormatNames, exportFormats } from '../exports/formats.ts';
import { selectionOf } from '../exports/selection.ts';
import { languageAsked } from '../language.ts';
import type { Snapshots } from '../snapshot/snapshots.ts';
import type { Store } from '../store/port.ts';
import { dataMarkOf } from '../story/data-mark.ts';
import { invalidRequest } from './invalid-request.ts';

/** Files that the API hands out; they are no JSON, so they stand beside the table of routes. */
export const downloadPaths: readonly string[] = ['/api/export', '/api/codebook', '/api/snapshot'];

const listed = z.string().transform((text) => text.split(',').filter(Boolean));
const exportQuestion = z.strictObject({
  format: z.enum(exportFormatNames),
  /** Ids of the policies whose part of the graph is meant; all of it without. */
  policies: listed.optional(),
  /** Of the line that cites it. */
  language: languageAsked,
});
const codebookQuestion = z.strictObject({ format: z.enum(['md', 'csv']).default('md') });

const snapshotQuestion = z.strictObject({ sha256: z.string() });

/** What a file holds, as the line that cites it says it. */
const allData: Sentence = { zh: '全部数据', en: 'All data' };
const chosenData: Sentence = { zh: '所选文件', en: 'Chosen documents' };

interface DownloadOptions {
  readonly store: Pick<Store, 'export' | 'stats'>;
  readonly snapshots: Pick<Snapshots, 'graph'>;
}

/** Mounts `GET /api/export?format=graphml&policies=…`, `GET /api/codebook?format=md` and `GET /api/snapshot?sha256=…`. */
export function mountDownloads(app: OpenAPIHono, { store, snapshots }: DownloadOptions): void {
  app.get('/api/export', async (c) => {
    const { format, policies = [], language } = checked(exportQuestion, c.req.query());
    const [whole, stats] = await Promise.all([store.export(), store.stats()]);
    const held = stats.documents.flatMap(({ policy }) => policy ?? []);
    const chosen = policies.map((id) => held.find((policy) => policy.id === id) ?? notHeld(id));
    const graph = policies.length > 0 ? selectionOf(whole, policies) : whole;
    const { date } = dataMarkOf(stats);
    const citation = citationLine(
      {
        view: (policies.length > 0 ? chosenData : allData)[language],
        date,
        version: stats.version,
        documents: (chosen.length > 0 ? chosen : held).map(({ properties }) =>
          citedName(properties.documentNumber, String(properties.title ?? properties.name)),
        ),
        link: `${new URL(c.req.url).origin}/export`,
      },
      language,
    );
    const { write, type, ending } = exportFormats[format];
    const name = `yigai-atlas-${stats.version.slice(0, 8)}.${ending}`;
    return c.body(streamOf(write(graph, citation)), 200, fileHeaders(type, name));
  });
  app.get('/api/snapshot', async (c) => {
    const { sha256 } = checked(snapshotQuestion, c.req.query());
    // Byte for byte what the hash was taken of.
    const graph = await snapshots.graph(sha256);
    return c.body(new Uint8Array(graph), 200, fileHeaders('application/json', `graph-${sha256.slice(0, 12)}.json`));
  });
  app.get('/api/codebook', (c) => {
    const { format } = checked(codebookQuestion, c.req.query());
    return format === 'csv'
      ? c.body(codebookCsv(), 200, fileHeaders('text/csv;charset=utf-8', 'yigai-atlas-codebook.csv'))
      : c.body(codebookMarkdown(), 200, fileHeaders('text/markdown;charset=utf-8', 'yigai-atlas-codebook.md'));
  });
}

const fileHeaders = (type: string, name: string) => ({
  'Content-Type': type,
  'Content-Disposition': `attachment; filename="${name}"`,
});

function checked<T extends z.ZodType>(question: T, sent: unknown): z.output<T> {
  const parsed = question.safeParse(sent);
  if (!parsed.success) throw invalidRequest(parsed.error.issues, sent);
  return parsed.data;
}

function notHeld(id: string): never {
  throw new NotFound({
    zh: `没有收录“${id.slice(0, 80)}”：请用已收录文件的标识，它们列在 /api/documents。`,
    en: `"${id.slice(0, 80)}" is not held: name policies of held documents; they are listed at /api/documents.`,
  });
}

/** So many characters at a time: a slow reader holds no second copy of a large file. */
const piece = 64 * 1024;

function streamOf(text: string): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      let end = Math.min(at + piece, text.length);
      // Never between the halves of a character.
      const last = text.charCodeAt(end - 1);
      if (end < text.length && last >= 0xd800 && last <= 0xdbff) end -= 1;
      controller.enqueue(encoder.encode(text.slice(at, end)));
      at = end;
      if (at >= text.length) controller.close();
    },
  });
}
