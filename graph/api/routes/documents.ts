import { z } from 'zod';
import { documentInfo, finding } from '../../contribution.ts';
import { findingsAnswer } from '../../store/answers/findings.ts';
import { documentAnswer, documentSummary } from '../../store/answers.ts';
import { documentQuestion, findingsQuestion } from '../../store/questions.ts';
import { longestFileName } from '../limits.ts';
import { nothing, type RouteDeclaration } from './route.ts';

/** A file sent to be read: its base name (or the path below the folder given) and its bytes. */
const sentFile = z.strictObject({ file: z.string().min(1).max(longestFileName), base64: z.string() });

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
  findings: {
    method: 'get',
    path: '/api/findings',
    summary: '读文件时的发现',
    query: findingsQuestion,
    response: findingsAnswer,
  },
} as const satisfies Record<string, RouteDeclaration>;
