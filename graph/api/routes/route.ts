import { z } from 'zod';

/**
 * A route, declared once: the server answers by it, OpenAPI is written from it, the explorer's client calls by it.
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

export const nothing = z.object({});
