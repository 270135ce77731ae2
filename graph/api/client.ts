import type { z } from 'zod';
import { AtlasError, type Sentence } from '../errors.ts';
import type { asked } from './asked.ts';
import type { RouteDeclaration } from './routes/route.ts';
import { apiError, type RouteName, routes } from './routes.ts';

/** The server answered, and its answer is an error: its code, and its sentence in both languages. */
export class ApiFailure extends AtlasError {
  constructor(
    readonly status: number,
    readonly code: string,
    sentence: Sentence,
    options?: ErrorOptions,
  ) {
    super(sentence, options);
  }
}

/** No answer came: the server is gone, or the way to it. It may be back later. */
export class Unreachable extends AtlasError {
  readonly code = 'unreachable';
}

/** What a route is asked with: values as the store's questions have them, fields with a default left open. */
type Question<S extends z.ZodType> = {
  [K in keyof z.input<S> as undefined extends z.input<S>[K] ? never : K]: K extends keyof z.output<S>
    ? z.output<S>[K]
    : never;
} & {
  [K in keyof z.input<S> as undefined extends z.input<S>[K] ? K : never]?: K extends keyof z.output<S>
    ? z.output<S>[K]
    : never;
};

/** A route with a body takes the body; the others take their query. */
export type Asked<N extends RouteName> = (typeof asked)[N] extends { query: infer Q extends z.ZodType }
  ? Question<Q>
  : (typeof asked)[N] extends { body: infer B extends z.ZodType }
    ? z.input<B>
    : never;
export type Answered<N extends RouteName> = z.output<(typeof routes)[N]['response']>;

interface CallOptions {
  readonly signal?: AbortSignal;
}

export type Client = {
  [N in RouteName]: Record<never, never> extends Asked<N>
    ? (asked?: Asked<N>, options?: CallOptions) => Promise<Answered<N>>
    : (asked: Asked<N>, options?: CallOptions) => Promise<Answered<N>>;
};

/**
 * One function per declared route: `createClient().node({ id })`.
 * @param base where the server is, without `/api`; empty for the page's own origin
 * @param send the fetch to use
 * @returns functions that resolve to the parsed answer, and reject with `ApiFailure` (the server said no), `Unreachable`
 * (no answer) or the abort of the caller's own signal
 */
export function createClient(base = '', send: typeof fetch = (...request) => globalThis.fetch(...request)): Client {
  const call = (route: RouteDeclaration) => async (asked: object | undefined, options?: CallOptions) => {
    const response = await request(route, base, asked ?? {}, send, options?.signal);
    const content: unknown = await response.json().catch(() => undefined);
    if (!response.ok) throw failureOf(response.status, content);
    const answer = route.response.safeParse(content);
    if (!answer.success) throw unreadable(response.status, answer.error);
    return answer.data;
  };
  return Object.fromEntries(Object.entries(routes).map(([name, route]) => [name, call(route)])) as unknown as Client;
}

async function request(route: RouteDeclaration, base: string, asked: object, send: typeof fetch, signal?: AbortSignal) {
  const sends = route.method === 'post';
  const query = sends ? '' : `?${queryString(asked)}`;
  const init: RequestInit = { method: route.method.toUpperCase(), signal: signal ?? null };
  if (sends) Object.assign(init, { body: JSON.stringify(asked), headers: { 'content-type': 'application/json' } });
  return answerOf(() => send(`${base}${route.path}${query}`, init), base, signal);
}

async function answerOf<T>(send: () => Promise<T>, base: string, signal?: AbortSignal): Promise<T> {
  try {
    return await send();
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new Unreachable(
      {
        zh: `连不上图谱服务（${base || '本页的地址'}）：请确认 npm start 仍在运行。`,
        en: `The atlas server at ${base || 'this address'} does not answer: check that npm start is still running.`,
      },
      { cause },
    );
  }
}

/**
 * A file that the API hands out, from the page's own origin.
 * @throws ApiFailure where the server said no, Unreachable where no answer came
 */
export async function fetchFile(path: `/api/${string}`, asked: object): Promise<Blob> {
  const response = await answerOf(() => fetch(`${path}?${queryString(asked)}`), '');
  if (!response.ok) throw failureOf(response.status, await response.json().catch(() => undefined));
  return answerOf(() => response.blob(), '');
}

/** `a=1&list=x,y`; what is undefined or an empty list is left out. */
export function queryString(asked: object): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) {
    const written = Array.isArray(value) ? value.join(',') : value;
    if (written !== undefined && written !== '') parameters.set(name, String(written));
  }
  return parameters.toString();
}

function failureOf(status: number, content: unknown): ApiFailure {
  const parsed = apiError.safeParse(content);
  if (!parsed.success) return unreadable(status, parsed.error);
  const { code, message, messageEn } = parsed.data.error;
  return new ApiFailure(status, code, { zh: message, en: messageEn });
}

function unreadable(status: number, cause: unknown): ApiFailure {
  return new ApiFailure(
    status,
    'unreadable-answer',
    {
      zh: '服务的回答与本页不符，可能刚更新过版本：请重新载入页面。',
      en: "The server's answer does not fit this page; it may have been updated: reload the page.",
    },
    { cause },
  );
}
