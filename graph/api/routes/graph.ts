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
import type { RouteDeclaration } from './route.ts';

/** So many relationships are asked for at once. */
export const mostRelationships = 200;

/** What is asked of the graph itself: nodes, relationships and the ways between them. */
export const graphRoutes = {
  stats: { method: 'get', path: '/api/stats', summary: '收录统计', response: statsAnswer },
  node: { method: 'get', path: '/api/node', summary: '一个节点', response: nodeAnswer },
  relationship: {
    method: 'get',
    path: '/api/relationship',
    summary: '一条关系及其依据',
    response: relationshipAnswer,
  },
  relationships: {
    method: 'post',
    path: '/api/relationships',
    summary: '若干关系及其依据，按所问的次序',
    response: z.array(relationshipAnswer),
  },
  neighbourhood: {
    method: 'get',
    path: '/api/neighbourhood',
    summary: '一个节点的邻居',
    response: neighbourhoodAnswer,
  },
  groups: {
    method: 'get',
    path: '/api/groups',
    summary: '一个节点的邻居，按文件、议题、地区或年份分组计数',
    response: groupsAnswer,
  },
  group: {
    method: 'get',
    path: '/api/group',
    summary: '一组邻居',
    response: neighbourhoodAnswer,
  },
  context: {
    method: 'post',
    path: '/api/context',
    summary: '若干节点的文件、地区和议题：筛选和分组的依据',
    response: contextAnswer,
  },
  search: {
    method: 'get',
    path: '/api/search',
    summary: '按名称、文号或拼音查找',
    response: searchAnswer,
  },
  lineage: {
    method: 'get',
    path: '/api/lineage',
    summary: '一份文件的政策脉络',
    response: lineageAnswer,
  },
  paths: {
    method: 'get',
    path: '/api/paths',
    summary: '两个节点之间的路径',
    response: pathsAnswer,
  },
} as const satisfies Record<string, RouteDeclaration>;
