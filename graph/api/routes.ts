import { z } from 'zod';
import { documentInfo, finding } from '../contribution.ts';
import { snapshot } from '../snapshot/snapshot.ts';
import { counterpartsAnswer, sideBySideAnswer } from '../store/answers/correspondences.ts';
import { findingsAnswer } from '../store/answers/findings.ts';
import { contextAnswer, groupsAnswer } from '../store/answers/groups.ts';
import { boardAnswer, missingAnswer } from '../store/answers/lineage.ts';
import { reformModelAnswer } from '../store/answers/reform-model.ts';
import { targetsAnswer } from '../store/answers/targets.ts';
import { tasksAnswer } from '../store/answers/tasks.ts';
import { unitAnswer } from '../store/answers/unit.ts';
import { crosstabAnswer, togetherAnswer, workloadAnswer } from '../store/answers/workload.ts';
import {
  documentAnswer,
  documentSummary,
  lineageAnswer,
  neighbourhoodAnswer,
  nodeAnswer,
  pathsAnswer,
  relationshipAnswer,
  searchAnswer,
  statsAnswer,
} from '../store/answers.ts';
import {
  boardQuestion,
  contextQuestion,
  counterpartsQuestion,
  crosstabQuestion,
  documentQuestion,
  findingsQuestion,
  groupQuestion,
  groupsQuestion,
  lineageQuestion,
  missingQuestion,
  neighbourhoodQuestion,
  nodeQuestion,
  pathsQuestion,
  reformModelQuestion,
  relationshipQuestion,
  searchQuestion,
  sideBySideQuestion,
  targetsQuestion,
  tasksQuestion,
  togetherQuestion,
  unitQuestion,
  workloadQuestion,
} from '../store/questions.ts';
import { story, storyEntry } from '../story/story.ts';
import { longestFileName } from './limits.ts';

/**
 * Every route, declared once: the server answers by it, OpenAPI is written from it, the explorer's client calls by it.
 * Ids hold `/`, `#` and `〔〕`, so they travel as query parameters.
 */
export interface RouteDeclaration {
  readonly method: 'get' | 'post' | 'delete';
  readonly path: `/api/${string}`;
  readonly summary: string;
  readonly query: z.ZodObject;
  readonly body?: z.ZodType;
  readonly response: z.ZodType;
}

const nothing = z.object({});

export const health = z.object({ status: z.enum(['ok', 'unavailable']), store: z.string(), instance: z.string() });

/** A file sent to be read: its base name (or the path below the folder given) and its bytes. */
export const sentFile = z.strictObject({ file: z.string().min(1).max(longestFileName), base64: z.string() });

/** A story by the name of its file. */
const storyQuestion = z.object({ name: z.string() });

export const ingested = z.object({
  outcome: z.enum(['added', 'unchanged', 'refused']),
  document: documentInfo.optional(),
  findings: z.array(finding),
});

export const apiError = z.object({
  error: z.object({
    code: z.string(),
    /** One sentence: what, where, what to do. */
    message: z.string(),
    messageEn: z.string(),
  }),
});
export type ApiError = z.infer<typeof apiError>;

/** So many relationships are asked for at once. */
export const mostRelationships = 200;

export const routes = {
  health: { method: 'get', path: '/api/health', summary: '服务与存储的状态', query: nothing, response: health },
  stats: { method: 'get', path: '/api/stats', summary: '收录统计', query: nothing, response: statsAnswer },
  node: { method: 'get', path: '/api/node', summary: '一个节点', query: nodeQuestion, response: nodeAnswer },
  relationship: {
    method: 'get',
    path: '/api/relationship',
    summary: '一条关系及其依据',
    query: relationshipQuestion,
    response: relationshipAnswer,
  },
  relationships: {
    method: 'post',
    path: '/api/relationships',
    summary: '若干关系及其依据，按所问的次序',
    query: nothing,
    body: z.strictObject({ ids: z.array(relationshipQuestion.shape.id).min(1).max(mostRelationships) }),
    response: z.array(relationshipAnswer),
  },
  neighbourhood: {
    method: 'get',
    path: '/api/neighbourhood',
    summary: '一个节点的邻居',
    query: neighbourhoodQuestion,
    response: neighbourhoodAnswer,
  },
  search: {
    method: 'get',
    path: '/api/search',
    summary: '按名称、文号或拼音查找',
    query: searchQuestion,
    response: searchAnswer,
  },
  lineage: {
    method: 'get',
    path: '/api/lineage',
    summary: '一份文件的政策脉络',
    query: lineageQuestion,
    response: lineageAnswer,
  },
  paths: {
    method: 'get',
    path: '/api/paths',
    summary: '两个节点之间的路径',
    query: pathsQuestion,
    response: pathsAnswer,
  },
  tasks: {
    method: 'get',
    path: '/api/tasks',
    summary: '一个数字背后的任务',
    query: tasksQuestion,
    response: tasksAnswer,
  },
  workload: {
    method: 'get',
    path: '/api/workload',
    summary: '任务量',
    query: workloadQuestion,
    response: workloadAnswer,
  },
  targets: {
    method: 'get',
    path: '/api/targets',
    summary: '同一指标的量化目标',
    query: targetsQuestion,
    response: targetsAnswer,
  },
  crosstab: {
    method: 'get',
    path: '/api/crosstab',
    summary: '任务的交叉统计',
    query: crosstabQuestion,
    response: crosstabAnswer,
  },
  together: {
    method: 'get',
    path: '/api/together',
    summary: '哪些单位一起列名',
    query: togetherQuestion,
    response: togetherAnswer,
  },
  groups: {
    method: 'get',
    path: '/api/groups',
    summary: '一个节点的邻居，按文件、议题、地区或年份分组计数',
    query: groupsQuestion,
    response: groupsAnswer,
  },
  group: {
    method: 'get',
    path: '/api/group',
    summary: '一组邻居',
    query: groupQuestion,
    response: neighbourhoodAnswer,
  },
  context: {
    method: 'post',
    path: '/api/context',
    summary: '若干节点的文件、地区和议题：筛选和分组的依据',
    query: nothing,
    body: contextQuestion,
    response: contextAnswer,
  },
  counterparts: {
    method: 'get',
    path: '/api/counterparts',
    summary: '一份文件的任务与别处的对应（文本相似，非引用）',
    query: counterpartsQuestion,
    response: counterpartsAnswer,
  },
  sideBySide: {
    method: 'get',
    path: '/api/side-by-side',
    summary: '几项任务并排',
    query: sideBySideQuestion,
    response: sideBySideAnswer,
  },
  reformModel: {
    method: 'get',
    path: '/api/reform-model',
    summary: '一项改革经验怎样落到各地',
    query: reformModelQuestion,
    response: reformModelAnswer,
  },
  board: {
    method: 'get',
    path: '/api/board',
    summary: '政策脉络：层级与时间',
    query: boardQuestion,
    response: boardAnswer,
  },
  missing: {
    method: 'get',
    path: '/api/missing',
    summary: '被引用而未收录的文件',
    query: missingQuestion,
    response: missingAnswer,
  },
  unit: {
    method: 'get',
    path: '/api/unit',
    summary: '一个单位的任务',
    query: unitQuestion,
    response: unitAnswer,
  },
  findings: {
    method: 'get',
    path: '/api/findings',
    summary: '读文件时的发现',
    query: findingsQuestion,
    response: findingsAnswer,
  },
  documents: {
    method: 'get',
    path: '/api/documents',
    summary: '已收录的文件',
    query: nothing,
    response: z.array(documentSummary),
  },
  document: {
    method: 'get',
    path: '/api/document',
    summary: '一份文件的原文与标记',
    query: documentQuestion,
    response: documentAnswer,
  },
  addDocument: {
    method: 'post',
    path: '/api/documents',
    summary: '读入一份文件',
    query: nothing,
    body: sentFile,
    response: ingested,
  },
  removeDocument: {
    method: 'delete',
    path: '/api/document',
    summary: '移除一份文件',
    query: documentQuestion,
    response: documentInfo,
  },
  stories: {
    method: 'get',
    path: '/api/stories',
    summary: '保存的汇报',
    query: nothing,
    response: z.array(storyEntry),
  },
  story: { method: 'get', path: '/api/story', summary: '一份汇报', query: storyQuestion, response: story },
  saveStory: {
    method: 'post',
    path: '/api/story',
    summary: '保存一份汇报',
    query: nothing,
    body: z.strictObject({ name: z.string(), story }),
    response: story,
  },
  renameStory: {
    method: 'post',
    path: '/api/story/name',
    summary: '给一份汇报改名',
    query: nothing,
    body: z.strictObject({ name: z.string(), to: z.string() }),
    response: storyQuestion,
  },
  removeStory: {
    method: 'delete',
    path: '/api/story',
    summary: '删除一份汇报',
    query: storyQuestion,
    response: storyQuestion,
  },
  snapshots: {
    method: 'get',
    path: '/api/snapshots',
    summary: '数据的快照，最新的在前',
    query: nothing,
    response: z.array(snapshot),
  },
  takeSnapshot: {
    method: 'post',
    path: '/api/snapshots',
    summary: '为现在的数据留一份快照',
    query: nothing,
    body: z.strictObject({}),
    response: snapshot,
  },
} as const satisfies Record<string, RouteDeclaration>;

export type RouteName = keyof typeof routes;
