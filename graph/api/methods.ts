import type { Context } from 'hono';
import { MethodNotAllowed } from './failure.ts';

/**
 * Answers a method that an address does not have: OPTIONS with those it has, any other by refusing it; both name them in
 * Allow (RFC 9110, 15.5.6).
 */
export function answerOtherMethod(c: Context, allowed: readonly string[]): Response {
  const names = allowed.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
  c.header('Allow', [...names, 'OPTIONS'].join(', '));
  if (c.req.method === 'OPTIONS') return c.body(null, 204);
  throw new MethodNotAllowed({
    zh: `“${c.req.path.slice(0, 80)}”不接受 ${c.req.method} 请求，可用的是 ${names.join('、')}：接口列在 /api/openapi.json。`,
    en: `"${c.req.path.slice(0, 80)}" does not take ${c.req.method}, only ${names.join(', ')}: the API is listed at /api/openapi.json.`,
  });
}
