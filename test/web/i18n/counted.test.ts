// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { graphMessages } from '../../../web/i18n/graph.ts';
import { pathMessages } from '../../../web/i18n/paths.ts';
import { taskMessages } from '../../../web/tasks/messages.ts';
import { compareMessages } from '../../../web/views/compare/messages.ts';
import { qualityMessages } from '../../../web/views/quality/messages.ts';

describe('what is counted in English', () => {
  it('is one thing or several', () => {
    const { nodesAndLinks, tasksIn, evidenceCount, hushed } = graphMessages.en;
    expect(nodesAndLinks(1, 1)).toBe('1 node and 1 relationship on the picture');
    expect(nodesAndLinks(2, 0)).toBe('2 nodes and 0 relationships on the picture');
    expect([tasksIn(1), tasksIn(3)]).toEqual(['1 task', '3 tasks']);
    expect([evidenceCount(1), hushed(1)]).toEqual(['1 place', '1 name not shown']);
    expect(pathMessages.en.stepsTitle(1, true)).toBe('1 step, a sentence for each');
  });

  it('is so in every view, with the verb that goes with it', () => {
    expect([taskMessages.en.tasks(1), taskMessages.en.tasks(2)]).toEqual(['1 task', '2 tasks']);
    expect(compareMessages.en.alsoWithin(1)).toBe('1 other task covers it as well');
    expect(qualityMessages.en.heldElsewhere(1)).toMatch(/^1 more citation leads to/);
  });
});
