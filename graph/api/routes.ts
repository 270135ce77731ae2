import { z } from 'zod';
import { countingRoutes } from './routes/counting.ts';
import { documentsRoutes } from './routes/documents.ts';
import { graphRoutes } from './routes/graph.ts';
import { keptRoutes } from './routes/kept.ts';
import type { RouteDeclaration } from './routes/route.ts';

export const health = z.object({ status: z.enum(['ok', 'unavailable']), store: z.string(), instance: z.string() });

export const apiError = z.object({
  error: z.object({
    code: z.string(),
    /** One sentence: what, where, what to do. */
    message: z.string(),
    messageEn: z.string(),
  }),
});
export type ApiError = z.infer<typeof apiError>;

/** Every route of the read API, by the name that the client calls it. */
export const routes = {
  health: { method: 'get', path: '/api/health', summary: '服务与存储的状态', response: health },
  ...graphRoutes,
  ...countingRoutes,
  ...documentsRoutes,
  ...keptRoutes,
} as const satisfies Record<string, RouteDeclaration>;

export type RouteName = keyof typeof routes;
