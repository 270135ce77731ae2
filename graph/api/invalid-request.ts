import { z } from 'zod';
import { InvalidInput } from '../errors.ts';

const zh = z.locales.zhCN().localeError;
const en = z.locales.en().localeError;

/**
 * One sentence from what zod found wrong with a request; only the first of several.
 * @param sent the query or the body as it was sent; issues do not repeat it
 */
export function invalidRequest(issues: readonly z.core.$ZodIssue[], sent: unknown): InvalidInput {
  const issue = issues[0]!;
  const name = String(issue.path[0] ?? '');
  const input = name ? (sent as Readonly<Record<string, unknown>> | undefined)?.[name] : sent;
  const asSent = { ...issue, input } as z.core.$ZodRawIssue;
  return new InvalidInput({
    zh: `请求${name && `的参数 ${name} `}有误：${said(zh(asSent), issue)}。可用的参数列在 /api/openapi.json。`,
    en: `The request${name && `'s parameter ${name}`} is wrong: ${said(en(asSent), issue)}. See /api/openapi.json.`,
  });
}

function said(message: ReturnType<z.core.$ZodErrorMap>, issue: z.core.$ZodIssue): string {
  return (typeof message === 'string' ? message : message?.message) ?? issue.message;
}
