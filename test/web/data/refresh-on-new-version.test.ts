import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { queries } from '../../../web/data/queries.ts';
import { refreshOnNewVersion } from '../../../web/data/refresh-on-new-version.ts';

it('everything is asked for again when the content has another version, and only then', () => {
  const client = new QueryClient();
  refreshOnNewVersion(client);
  const stats = (version: string) => ({
    documents: [],
    tasks: 0,
    nodes: [],
    relationships: [],
    coverage: [],
    carriedForward: 0,
    tasksWithoutUnit: 0,
    findings: [],
    version,
  });
  const other = queries.documents().queryKey;
  const stale = () => client.getQueryState(other)?.isInvalidated;
  client.setQueryData(other, []);
  client.setQueryData(queries.stats().queryKey, stats('a'));
  client.setQueryData(queries.stats().queryKey, stats('a'));
  expect(stale()).toBe(false);
  client.setQueryData(queries.stats().queryKey, stats('b'));
  expect(stale()).toBe(true);
  expect(client.getQueryState(queries.stats().queryKey)?.isInvalidated).toBe(false);
});
