import { describe, expect, it } from 'vitest';
import type { Scene, Step, Story } from '../../../graph/story/story.ts';
import { addStep, editStep, moveMark, removeStep, toggleLit } from '../../../web/briefing/step-edits.ts';
import { pagesOf, shownStep } from '../../../web/briefing/steps.ts';
import { cellId } from '../../../web/briefing/things.ts';

const data = { version: 'v', counts: { documents: 0, tasks: 0, units: 0, relationships: 0 } };
const text = (words: string) => ({ kind: 'text' as const, at: { x: 0.5, y: 0.5 }, text: words });
const lit = (...ids: string[]): Step => ({ lit: ids, marks: [] });
const scene = (id: string, steps?: Step[], rest?: Scene['rest']): Scene => ({
  ...{ id, title: id, caption: '', notes: '', link: { path: '/graph', search: '' }, data },
  ...(steps && { steps }),
  ...(rest && { rest }),
});

describe('the pages of a story', () => {
  it('are a scene as its view shows it, then each of its steps; a scene that unfolds begins with its first', () => {
    const scenes = [scene('a'), scene('b', [lit('x'), lit('y')]), scene('c', [lit('x'), lit()], 'hide')];
    expect(pagesOf(scenes, () => 1).map(({ scene, step }) => `${scene.id}${step}`)).toEqual([
      ...['a0', 'b0', 'b1', 'b2'],
      ...['c1', 'c2'],
    ]);
  });

  it('are the parts of a figure that goes on: at the last step, and at each that points at something', () => {
    const scenes = [scene('a'), scene('b', [{ lit: [], marks: [text('看')] }, lit('x'), lit()])];
    expect(pagesOf(scenes, () => 2).map(({ scene, step, part }) => `${scene.id}${step}.${part}`)).toEqual([
      ...['a0.0', 'a0.1'],
      ...['b0.0', 'b1.0', 'b2.0', 'b2.1', 'b3.0', 'b3.1'],
    ]);
  });
});

describe('a step', () => {
  it('lets what it names stand out, and the relationships between; the rest steps back', () => {
    const shown = shownStep(scene('a', [lit('x', 'y', 'CITES|u|v')]), 1)!;
    expect(['x', 'z'].map((id) => shown.standing({ id }))).toEqual(['lit', 'dim']);
    expect(shown.standing({ id: 'l1', ends: ['x', 'y'] })).toBe('lit');
    expect(shown.standing({ id: 'l2', ends: ['x', 'z'] })).toBe('dim');
    expect(shown.standing({ id: 'CITES|u|v', ends: ['u', 'v'] })).toBe('lit');
  });

  it('lets the cells of a row and of a column stand with it, and the heads of a cell be read', () => {
    const ofRow = shownStep(scene('a', [lit('row')]), 1)!;
    expect(ofRow.standing({ id: cellId('row', 'column') })).toBe('within');
    expect(ofRow.standing({ id: cellId('other', 'column') })).toBe('dim');
    expect(shownStep(scene('a', [lit('column')]), 1)!.standing({ id: cellId('row', 'column') })).toBe('within');
    const ofCell = shownStep(scene('a', [lit(cellId('row', 'column'))]), 1)!;
    expect(['row', 'column', 'other'].map((id) => ofCell.standing({ id }))).toEqual(['head', 'head', 'dim']);
    expect(ofCell.standing({ id: cellId('row', 'other') })).toBe('dim');
  });

  it('begins with what the step before did not name', () => {
    const one = scene('a', [lit('x'), lit('x', 'y'), lit('x')]);
    expect([1, 2, 3].map((at) => shownStep(one, at)!.newest)).toEqual([['x'], ['y'], ['x']]);
  });

  it('lets what lies in it stand with it', () => {
    const shown = shownStep(scene('a', [lit('document')]), 1)!;
    expect(shown.standing({ id: 'task', within: ['document'] })).toBe('within');
    expect(shown.standing({ id: 'task', within: ['another'] })).toBe('dim');
  });

  it('that names nothing leaves everything as it is', () => {
    expect(shownStep(scene('a', [{ lit: [], marks: [text('看')] }]), 1)!.standing({ id: 'x' })).toBe('within');
    expect(shownStep(scene('a', [lit('x')]), 0)).toBeUndefined();
    expect(shownStep(scene('a'), 0)).toBeUndefined();
  });

  it('of an unfolding scene adds to those before it; what none has named is not there', () => {
    const steps = [{ ...lit('x'), marks: [text('一')] }, { ...lit('y'), marks: [text('二')] }, lit()];
    const at = (n: number) => shownStep(scene('a', steps, 'hide'), n)!;
    expect(['x', 'y', 'z'].map((id) => at(1).standing({ id }))).toEqual(['lit', 'gone', 'gone']);
    expect(['x', 'y', 'z'].map((id) => at(2).standing({ id }))).toEqual(['lit', 'lit', 'gone']);
    expect(at(2).marks.map((mark) => 'text' in mark && mark.text)).toEqual(['一', '二']);
    expect(at(3).standing({ id: 'z' })).toBe('within');
  });
});

describe('editing steps', () => {
  const story: Story = { version: 3, revision: 0, title: '甲', author: '', data, scenes: [scene('a'), scene('b')] };
  const stepsOf = (changed: Story) => changed.scenes[0]!.steps;

  it('makes the first step with the first thing in it, and a further one from what stands out', () => {
    const one = editStep(story, 'a', 1, (step) => toggleLit(step, 'x'));
    expect(stepsOf(one)).toEqual([lit('x')]);
    const two = addStep(one, 'a');
    expect(stepsOf(two)).toEqual([lit('x'), lit('x')]);
    expect(stepsOf(editStep(two, 'a', 2, (step) => toggleLit(step, 'x')))).toEqual([lit('x'), lit()]);
    expect(stepsOf(removeStep(two, 'a', 1))).toEqual([lit('x')]);
    expect(two.scenes[1]).toBe(story.scenes[1]);
  });

  it('moves a text and an arrow as a whole', () => {
    const arrow = { kind: 'arrow' as const, from: { x: 0, y: 0 }, to: { x: 0.5, y: 0.25 } };
    const step: Step = { lit: [], marks: [text('甲'), arrow] };
    expect(moveMark(step, 0, 0.25, 0).marks[0]).toEqual({ ...text('甲'), at: { x: 0.75, y: 0.5 } });
    expect(moveMark(step, 1, 0.25, 0.5).marks[1]).toEqual({
      ...arrow,
      from: { x: 0.25, y: 0.5 },
      to: { x: 0.75, y: 0.75 },
    });
  });
});
