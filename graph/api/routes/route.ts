import type { z } from 'zod';

/**
 * A route, declared once: the server answers by it, OpenAPI is written from it, the explorer's client calls by it.
 * What it is asked with stands in `asked.ts`: a query for GET and DELETE, a body for POST. Ids hold `/`, `#` and `〔〕`, so they travel as query parameters.
 */
export interface RouteDeclaration {
  readonly method: 'get' | 'post' | 'delete';
  readonly path: `/api/${string}`;
  readonly summary: string;
  readonly response: z.ZodType;
}
