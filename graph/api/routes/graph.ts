import { z } from 'zod';
import { contextAnswer, groupsAnswer } from '../../store/answers/groups.ts';
import {
  lineageAnswer,
  neighbourhoodAnswer,
  nodeAnswer,
  pathsAnswer,
  relationshipAnswer,
  searchAnswer,
  statsAnswer,
} from '../../store/answers.ts';
import {
  contextQuestion,
  groupQuestion,
  groupsQuestion,
  lineageQuestion,
  neighbourhoodQuestion,
  nodeQuestion,
  pathsQuestion,
  relationshipQuestion,
  searchQuestion,
} from '../../store/questions.ts';
import { nothing, type RouteDeclaration } from './route.ts';

/** So many relationships are asked for at once. */
export const mostRelationships = 200;

/** What is asked of the graph itself: nodes, relationships and the ways between them. */
export const graphRoutes = {
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
} as const satisfies Record<string, RouteDeclaration>;
