import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { NotFound, type Sentence, TooMuch } from '../errors.ts';
import { type Cited, citationLine, citedName } from '../exports/citation-line.ts';
import { fileName } from '../exports/file-name.ts';
import { languageAsked } from '../language.ts';
import type { DocumentSummary } from '../store/answers.ts';
import type { Store } from '../store/port.ts';
import { lineageQuestion } from '../store/questions.ts';
import { dataMarkOf } from '../story/data-mark.ts';
import { documentsFor } from '../story/documents-of.ts';
import { fillOfflinePage, type OfflinePage } from '../story/offline-page.ts';
import type { Stories } from '../story/stories.ts';
import { type Story, scene, storyVersion } from '../story/story.ts';
import { invalidRequest } from './invalid-request.ts';

/** One page holds so many documents at most: beyond that a browser takes longer to open it than anyone waits. */
const mostCarried = 500;

const { path, search } = scene.shape.link.shape;
/** A story by the name of its file, or a view by its link. */
const question = z.union([
  z.strictObject({ story: z.string(), language: languageAsked }),
  z.strictObject({ path, search: search.default(''), title: z.string().max(200).default(''), language: languageAsked }),
]);

export interface OfflineOptions {
  readonly store: Pick<Store, 'carry' | 'lineage' | 'stats'>;
  readonly stories: Pick<Stories, 'read'>;
  /** Folder of the built explorer: the page's template lies in it. */
  readonly explorer?: string;
}

export const offlinePath = '/api/offline';

/** Mounts `GET /api/offline?story=…` and `GET /api/offline?path=/graph&search=…`: one page that opens from a disk. */
export function mountOffline(app: OpenAPIHono, { store, stories, explorer }: OfflineOptions): void {
  app.get(offlinePath, async (c) => {
    const asked = question.safeParse(c.req.query());
    if (!asked.success) throw invalidRequest(asked.error.issues, c.req.query());
    const template = await templateIn(explorer);
    const stats = await store.stats();
    const data = dataMarkOf(stats);
    const story = 'story' in asked.data ? await stories.read(asked.data.story) : storyOfView(asked.data, data);
    const links = story.scenes.map(({ link }) => link);
    const documents = await withCited(store, documentsFor(links, stats.documents), stats.documents);
    if (documents.length > mostCarried) throw tooMany(documents.length);
    const content: OfflinePage = {
      // What is for the speaker only goes into nobody else's hands.
      story: { ...story, scenes: story.scenes.map((each) => ({ ...each, notes: '' })) },
      view: 'story' in asked.data ? undefined : links[0],
      language: asked.data.language,
      data,
      carried: await store.carry(documents.map(({ id }) => id)),
      documents: { carried: documents.length, held: stats.documents.length },
      citation: citationOf(asked.data, story.title, {
        date: data.date,
        version: stats.version,
        documents: documents.map(({ policy, title }) => citedName(policy?.properties.documentNumber, title)),
        link: `${new URL(c.req.url).origin}${'story' in asked.data ? `/briefing?story=${asked.data.story}` : `${asked.data.path}${asked.data.search}`}`,
      }),
    };
    const packed = await promisify(gzip)(JSON.stringify(content), { level: 9 });
    return c.body(fillOfflinePage(template, story.title, packed.toString('base64')), 200, {
      'Content-Type': 'text/html;charset=utf-8',
      'Content-Disposition': `attachment; filename="yigai-atlas.html"; filename*=UTF-8''${encodeURIComponent(fileName(story.title, 'html'))}`,
    });
  });
}

/** By which the page is cited, in the languages that it can be read in. */
function citationOf(asked: z.output<typeof question>, title: string, cited: Omit<Cited, 'view'>): Sentence {
  const [zh, en] =
    'story' in asked ? [`汇报《${title}》`, `Briefing "${title}"`] : [title || '一个视图', title || 'A view'];
  return { zh: citationLine({ view: zh, ...cited }, 'zh'), en: citationLine({ view: en, ...cited }, 'en') };
}

function storyOfView(
  { path, search, title }: { path: string; search: string; title: string },
  data: Story['data'],
): Story {
  const only = { id: 's1', title, caption: '', notes: '', link: { path, search }, data };
  return { version: storyVersion, revision: 0, title: title || '医改图谱', author: '', data, scenes: [only] };
}

/** Beside a document stand those that cite it and that it cites. */
async function withCited(
  store: Pick<Store, 'lineage'>,
  chosen: readonly DocumentSummary[],
  held: readonly DocumentSummary[],
): Promise<readonly DocumentSummary[]> {
  if (chosen.length === held.length) return chosen;
  const asked = chosen.flatMap(({ policy }) => (policy ? lineageQuestion.parse({ id: policy.id, depth: 1 }) : []));
  const answers = await Promise.all(asked.map((each) => store.lineage(each)));
  const near = new Set(answers.flatMap(({ policies }) => policies.map(({ id }) => id)));
  return held.filter((document) => chosen.includes(document) || near.has(document.policy?.id ?? ''));
}

async function templateIn(explorer: string | undefined): Promise<string> {
  const template = explorer && (await readFile(join(explorer, 'offline.html'), 'utf8').catch(() => undefined));
  if (template) return template;
  throw new NotFound({
    zh: '没有离线网页的模板：请运行 npm run build 构建页面，再试一次。',
    en: 'The template of the offline page is not there: build the pages with npm run build and try again.',
  });
}

const tooMany = (documents: number) =>
  new TooMuch({
    zh: `离线网页要带 ${documents} 份文件，最多 ${mostCarried} 份：请在视图里按文件、层级或年份筛选后，再存为场景。`,
    en: `The offline page would carry ${documents} documents, at most ${mostCarried} fit: filter the views by document, level or year and keep them as scenes again.`,
  });
