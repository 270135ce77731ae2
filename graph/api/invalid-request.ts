import { z } from 'zod';
import { InvalidInput } from '../errors.ts';

const zh = z.locales.zhCN().localeError;
const en = z.locales.en().localeError;

/** What zod's Chinese sentences leave in English. */
const typesInChinese: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: '布尔值',
  array: '数组',
  object: '对象',
  undefined: '空缺',
  null: '空值',
};

/** Of types alone: the values that a sentence offers stand in quotation marks and stay as they are to be sent. */
const typeNames = new RegExp(`(?<!["\\w])(?:${Object.keys(typesInChinese).join('|')})(?!["\\w])`, 'g');
const inChinese = (sentence: string) => sentence.replace(typeNames, (name) => typesInChinese[name]!);

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
    zh: `请求${name && `的参数 ${name} `}有误：${inChinese(said(zh(asSent), issue))}。可用的参数列在 /api/openapi.json。`,
    en: `The request${name && `'s parameter ${name}`} is wrong: ${said(en(asSent), issue)}. See /api/openapi.json.`,
  });
}

function said(message: ReturnType<z.core.$ZodErrorMap>, issue: z.core.$ZodIssue): string {
  return (typeof message === 'string' ? message : message?.message) ?? issue.message;
}
