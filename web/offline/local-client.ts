import { answers } from '../../graph/api/answers.ts';
import { asked, nothing, type QuestionDeclaration } from '../../graph/api/asked.ts';
import type { Client } from '../../graph/api/client.ts';
import type { RouteName } from '../../graph/api/routes.ts';
import { InvalidInput } from '../../graph/errors.ts';
import { openCarried } from '../../graph/memory/open-carried.ts';
import type { OfflinePage } from '../../graph/story/offline-page.ts';
import { storyName } from './story-name.ts';

/** Answers every question in the page itself, by the functions that a server answers by. */
export function localClient({ carried, story }: OfflinePage): Client {
  const answer = answers({
    store: {
      ...openCarried(carried),
      applyDocument: refuse,
      removeDocument: refuse,
      everHeld: async () => new Set(),
      close: async () => {},
    },
    stories: {
      list: async () => [{ name: storyName, title: story.title, author: story.author, scenes: story.scenes.length }],
      read: async () => story,
      save: refuse,
      rename: refuse,
      remove: refuse,
    },
    snapshots: { list: async () => [], take: refuse, graph: refuse },
    storeName: 'offline',
    instance: 'offline',
    readDocument: refuse,
  });
  const call =
    (name: RouteName) =>
    async (question: object = {}) => {
      const { body, query = nothing }: QuestionDeclaration = asked[name];
      return answer[name]((body ?? query).parse(question) as never);
    };
  return Object.fromEntries((Object.keys(asked) as RouteName[]).map((name) => [name, call(name)])) as unknown as Client;
}

async function refuse(): Promise<never> {
  throw new InvalidInput({
    zh: '这是一个离线网页，里面的内容改不了：请在图谱里改，再导出一次。',
    en: 'This is an offline page; nothing in it can be changed: change it in the atlas and export it again.',
  });
}
