import { describe, expect, it } from 'vitest';
import type { Names } from '../../../web/canvas/names.ts';
import { type Emphasis, statesOf } from '../../../web/canvas/states.ts';
import type { Drawn, DrawnLink, DrawnNode } from '../../../web/view-model/elements.ts';
import { nothingRelated } from '../../../web/view-model/related.ts';

const node = (id: string) => ({ group: 'nodes' as const, data: { id, width: 40, height: 40 } as DrawnNode });
const link = (id: string, source: string, target: string) => ({
  group: 'edges' as const,
  data: { id, source, target, type: 'HAS_TASK' } as DrawnLink,
});
const drawn: Drawn = { nodes: ['a', 'b', 'c'].map(node), links: [link('ab', 'a', 'b'), link('bc', 'b', 'c')] };
const rest: Emphasis = { related: nothingRelated, marked: [] };
const names = (zoom: number, ...hidden: string[]): Names => ({ hidden: new Set(hidden), size: 12, zoom });
const endless = () => false;
const states = (emphasis: Emphasis, zoom = 1, ...hidden: string[]) =>
  new Map(
    [...statesOf(drawn, { emphasis, names: names(zoom, ...hidden), lowered: new Set(), endless })].map(([id, own]) => [
      id,
      own.trim().split(/\s+/),
    ]),
  );

describe('the states of what is drawn', () => {
  it('dims what does not belong to the selection', () => {
    const found = states({ ...rest, selected: 'a', related: { lit: new Set(['a', 'ab', 'b']), kept: new Set() } });
    expect(found.get('a')).toContain('selected');
    expect(found.get('ab')).toContain('lit');
    expect(found.get('b')).not.toContain('dim');
    expect(found.get('c')).toContain('dim');
    expect(found.get('bc')).toContain('dim');
  });

  it('leaves out names that hide, and characters too small to read', () => {
    expect(states(rest, 1, 'b').get('a')).toEqual(['named', 'lettered']);
    expect(states(rest, 1, 'b').get('b')).toEqual(['lettered']);
    expect(states(rest, 0.3).get('a')).toEqual(['named']);
  });

  it('draws a line in the same state at every zoom, so that a zoom styles none anew', () => {
    for (const zoom of [0.2, 0.5, 1]) expect(states(rest, zoom).get('ab')).toEqual(['ended']);
  });

  it('draws a chosen line with both its ends, whatever is selected', () => {
    const related = { lit: new Set(['a', 'ab', 'b']), kept: new Set<string>() };
    const found = states({ ...rest, selected: 'a', related, chosen: 'bc' });
    expect(found.get('bc')).toEqual(expect.arrayContaining(['lit', 'chosen']));
    expect(found.get('bc')).not.toContain('dim');
    expect(found.get('c')).toContain('near');
  });

  it('keeps many responsibilities quiet that only follow from the selection, as at rest', () => {
    const assigned = Array.from({ length: 30 }, (_, i) => {
      const { data } = link(`r${i}`, 'b', 'c');
      return { group: 'edges' as const, data: { ...data, type: 'ASSIGNED_TO' } as DrawnLink };
    });
    const related = { lit: new Set(['a', 'ab', 'b']), kept: new Set([...assigned.map(({ data }) => data.id), 'c']) };
    const many = { ...drawn, links: [...drawn.links, ...assigned] };
    const situation = { names: names(1), lowered: new Set<string>(), endless };
    const found = statesOf(many, { ...situation, emphasis: { ...rest, selected: 'a', related } });
    expect(found.get('r0')).toContain('quiet');
    expect(found.get('r0')).not.toContain('dim');
    expect(found.get('ab')).not.toContain('quiet');
    const pointed = { related: { lit: new Set(['b', 'r0', 'c']), kept: new Set<string>() }, selected: 'c', marked: [] };
    expect(statesOf(many, { ...situation, emphasis: pointed }).get('r0')).not.toContain('quiet');
  });

  it('shows the lines of a node that is pointed at', () => {
    expect(states({ ...rest, hovered: 'a' }).get('ab')).toContain('hovered');
    expect(states({ ...rest, hovered: 'a' }).get('bc')).not.toContain('hovered');
  });
});
