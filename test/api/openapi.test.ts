import { expect, it } from 'vitest';
import { createApi } from '../../graph/api/api.ts';
import { asked, type QuestionDeclaration } from '../../graph/api/asked.ts';
import { routes } from '../../graph/api/routes.ts';
import type { Snapshots } from '../../graph/snapshot/snapshots.ts';
import type { Store } from '../../graph/store/port.ts';
import type { Stories } from '../../graph/story/stories.ts';

const questions: Readonly<Record<string, QuestionDeclaration>> = asked;
const api = createApi({
  store: {} as Store,
  stories: {} as Stories,
  snapshots: {} as Snapshots,
  storeName: 'embedded',
  instance: 'test',
  readDocument: () => Promise.reject(new Error('not asked')),
  allowedHosts: new Set(['localhost']),
  onUnexpected: () => {},
});

it('describes every declared route, its parameters and its answer', async () => {
  const { openapi, paths } = (await (await api.request('/api/openapi.json')).json()) as {
    openapi: string;
    paths: Record<string, Record<string, { operationId: string; parameters?: { name: string }[] }>>;
  };
  expect(openapi).toMatch(/^3\.1/);
  for (const [name, route] of Object.entries(routes)) {
    const operation = paths[route.path]?.[route.method];
    expect(operation?.operationId).toBe(name);
    const parameters = operation?.parameters?.map((parameter) => parameter.name) ?? [];
    expect(parameters.toSorted()).toEqual(Object.keys(questions[name]?.query?.shape ?? {}).toSorted());
    expect(operation).toHaveProperty(['responses', '200', 'content', 'application/json', 'schema']);
  }
});
