import { createRoute, OpenAPIHono, type z } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { NotFound, TooMuch } from '../errors.ts';
import { type AnswerOptions, answers } from './answers.ts';
import { asked, nothing, type QuestionDeclaration } from './asked.ts';
import { downloadPaths, mountDownloads } from './downloads.ts';
import { failureOf } from './failure.ts';
import { guard, headers } from './guard.ts';
import { invalidRequest } from './invalid-request.ts';
import { largestBody } from './limits.ts';
import { answerOtherMethod } from './methods.ts';
import { mountOffline, offlinePath } from './offline.ts';
import { mountPdf, type Print, pdfPath } from './pdf.ts';
import type { RouteDeclaration } from './routes/route.ts';
import { apiError, type RouteName, routes } from './routes.ts';

export interface ApiOptions extends AnswerOptions {
  /** Folder of the built explorer, where the template of the offline page lies. */
  readonly explorer?: string;
  /** Prints stories as PDF; without one that is left to the browser of the reader. */
  readonly print?: Print;
  /** Names, without port, under which the server is reached; any other Host is refused. */
  readonly allowedHosts: ReadonlySet<string>;
  /** Told of every error that has no sentence of its own. */
  readonly onUnexpected: (error: unknown) => void;
  /** Whether every answer is held against its declaration before it is sent (tests, development). */
  readonly checkAnswers?: boolean;
}

/**
 * The API as a function from request to response, with the guards and headers that also hold for whatever is mounted
 * behind it (the explorer's files).
 */
export function createApi(options: ApiOptions): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw invalidRequest(result.error.issues, sentIn(result));
    },
  });
  app.onError((error, c) => {
    const { status, body } = failureOf(error);
    if (status === 500) options.onUnexpected(error);
    return c.json(body, status);
  });
  app.notFound((c) => c.json(...notFoundAnswer(c.req.path)));
  app.use(headers, guard(options.allowedHosts));
  app.use('/api/*', bodyLimit({ maxSize: largestBody, onError: refuseBody }), async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-store');
  });

  const answer = answers(options);
  for (const name of Object.keys(routes) as RouteName[]) {
    const route: RouteDeclaration = routes[name];
    const question: QuestionDeclaration = asked[name];
    app.openapi(openApiRoute(name, route, question), async (c) => {
      const checked = question.body ? c.req.valid('json' as never) : c.req.valid('query');
      const given = await answer[name](checked as never);
      if (options.checkAnswers) route.response.parse(given);
      return c.json(given, 200);
    });
  }
  mountDownloads(app, options);
  mountOffline(app, options);
  if (options.print) mountPdf(app, options.stories, options.print);
  app.doc31(description, { openapi: '3.1.0', info: { title: '医改图谱 Yigai Atlas', version: '1' } });
  app.all('/api/*', (c) => {
    const allowed = methodsAt(c.req.path);
    return allowed.length ? answerOtherMethod(c, allowed) : c.json(...notFoundAnswer(c.req.path));
  });
  return app;
}

const description = '/api/openapi.json';

function methodsAt(path: string): string[] {
  if (path === description || path === offlinePath || path === pdfPath || downloadPaths.includes(path)) return ['GET'];
  return Object.values<RouteDeclaration>(routes).flatMap((route) =>
    route.path === path ? [route.method.toUpperCase()] : [],
  );
}

/** The query or body that was refused: the validator hands it over, its types leave it out. */
const sentIn = (result: object): unknown => ('data' in result ? result.data : undefined);

function openApiRoute(name: string, route: RouteDeclaration, { query = nothing, body }: QuestionDeclaration) {
  const json = (schema: z.ZodType) => ({ 'application/json': { schema } });
  return createRoute({
    method: route.method,
    path: route.path,
    operationId: name,
    summary: route.summary,
    request: {
      // A parameter that no route knows is a slip that would silently answer something else.
      query: query.strict(),
      ...(body && { body: { required: true, content: json(body) } }),
    },
    responses: {
      200: { description: route.summary, content: json(route.response) },
      default: { description: '出错时', content: json(apiError) },
    },
  });
}

function refuseBody(): never {
  throw new TooMuch({
    zh: '发送的文件超过 20 MB：请拆分或另存为文字版后再发送。',
    en: 'The file sent is larger than 20 MB: split it, or save it as text, and send it again.',
  });
}

function notFoundAnswer(path: string) {
  const { status, body } = failureOf(
    new NotFound({
      zh: `没有“${path.slice(0, 80)}”这个地址：接口列在 /api/openapi.json。`,
      en: `There is nothing at "${path.slice(0, 80)}": the API is listed at /api/openapi.json.`,
    }),
  );
  return [body, status] as const;
}
