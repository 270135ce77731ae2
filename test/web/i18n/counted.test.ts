// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { graphMessages } from '../../../web/i18n/graph.ts';
import { pathMessages } from '../../../web/i18n/paths.ts';

describe('what is counted in English', () => {
  it('is one thing or several', () => {
    const { nodesAndLinks, tasksIn, evidenceCount, hushed } = graphMessages.en;
    expect(nodesAndLinks(1, 1)).toBe('1 node and 1 relationship on the picture');
    expect(nodesAndLinks(2, 0)).toBe('2 nodes and 0 relationships on the picture');
    expect([tasksIn(1), tasksIn(3)]).toEqual(['1 task', '3 tasks']);
    expect([evidenceCount(1), hushed(1)]).toEqual(['1 place', '1 name not shown']);
    expect(pathMessages.en.stepsTitle(1, true)).toBe('1 step, a quote for each');
  });
});
