import { z } from 'zod';
import { snapshot } from '../../snapshot/snapshot.ts';
import { story, storyEntry } from '../../story/story.ts';
import type { RouteDeclaration } from './route.ts';

/** A story by the name of its file. */
export const storyByName = z.object({ name: z.string() });

/** What is kept beside the graph: briefings and snapshots. */
export const keptRoutes = {
  stories: {
    method: 'get',
    path: '/api/stories',
    summary: '保存的汇报',
    response: z.array(storyEntry),
  },
  story: { method: 'get', path: '/api/story', summary: '一份汇报', response: story },
  saveStory: {
    method: 'post',
    path: '/api/story',
    summary: '保存一份汇报',
    response: story,
  },
  renameStory: {
    method: 'post',
    path: '/api/story/name',
    summary: '给一份汇报改名',
    response: storyByName,
  },
  removeStory: {
    method: 'delete',
    path: '/api/story',
    summary: '删除一份汇报',
    response: storyByName,
  },
  snapshots: {
    method: 'get',
    path: '/api/snapshots',
    summary: '数据的快照，最新的在前',
    response: z.array(snapshot),
  },
  takeSnapshot: {
    method: 'post',
    path: '/api/snapshots',
    summary: '为现在的数据留一份快照',
    response: snapshot,
  },
} as const satisfies Record<string, RouteDeclaration>;
