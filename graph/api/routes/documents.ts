import { z } from 'zod';
import { documentInfo, finding } from '../../contribution.ts';
import { findingsAnswer } from '../../store/answers/findings.ts';
import { documentAnswer, documentSummary } from '../../store/answers.ts';
import type { RouteDeclaration } from './route.ts';

const ingested = z.object({
  outcome: z.enum(['added', 'unchanged', 'refused']),
  document: documentInfo.optional(),
  findings: z.array(finding),
});

/** The documents that are held: read, taken in, taken out. */
export const documentsRoutes = {
  documents: {
    method: 'get',
    path: '/api/documents',
    summary: '已收录的文件',
    response: z.array(documentSummary),
  },
  document: {
    method: 'get',
    path: '/api/document',
    summary: '一份文件的原文与标记',
    response: documentAnswer,
  },
  addDocument: {
    method: 'post',
    path: '/api/documents',
    summary: '读入一份文件',
    response: ingested,
  },
  removeDocument: {
    method: 'delete',
    path: '/api/document',
    summary: '移除一份文件',
    response: documentInfo,
  },
  findings: {
    method: 'get',
    path: '/api/findings',
    summary: '读文件时的发现',
    response: findingsAnswer,
  },
} as const satisfies Record<string, RouteDeclaration>;
