import { describe, expect, it } from 'vitest';
import { readExpansion } from '../../../../web/view-model/expansion.ts';
import { nothingStands, placesIn } from '../../../../web/view-model/standing.ts';
import { keepPlaces } from '../../../../web/views/graph/keep-places.ts';
import { readState } from '../../../../web/views/graph/link.ts';
import {
  collapse,
  expand,
  type GraphState,
  hideNodes,
  openSection,
  pin,
  select,
  setLayout,
} from '../../../../web/views/graph/state.ts';

const policy = 'policy:晋政办发〔2022〕83号';
const unit = 'department:140000/医疗保障';
const tasks = readExpansion(`ASSIGNED_TO.in.${unit}`)!;
const start = readState({ n: policy });
const frame = { width: 800, height: 660 };
const there = {
  places: new Map([
    [policy, { x: 0, y: -12 }],
    [unit, { x: 300.4, y: 44 }],
  ]),
  frame,
};
const placesOf = ({ standing }: GraphState) => [...placesIn(standing, [policy, unit])];

describe('where everything stood', () => {
  it.each([
    ['another node is asked for', { ...start, roots: [policy, 'line:财政'] }],
    ['a node is expanded', expand(start, tasks)],
    ['a section is opened', openSection(start, 'section:晋政办发〔2022〕83号#二')],
    ['hubs are grouped otherwise', { ...start, groupBy: 'theme' as const }],
  ])('is kept when %s, with the room it is meant in', (_, next) => {
    const kept = keepPlaces(start, next, there);
    expect(placesOf(kept)).toEqual([
      [policy, { x: 0, y: -12 }],
      [unit, { x: 300, y: 44 }],
    ]);
    expect(kept.frame).toEqual(frame);
  });

  it('is kept when something is taken away again', () => {
    const opened = keepPlaces(start, expand(start, tasks), there);
    expect(placesOf(keepPlaces(opened, collapse(opened, tasks), there))).toHaveLength(2);
  });

  it.each([
    ['is selected', select(start, unit)],
    ['is hidden', hideNodes(start, [unit])],
    ['is moved by hand', pin(start, { [unit]: { x: 1, y: 2 } }, frame)],
  ])('is not written where nothing is added: when a node %s', (_, next) => {
    expect(keepPlaces(start, next, there)).toBe(next);
  });

  it('holds for what came beside it as well, when a node is moved by hand', () => {
    const opened = keepPlaces(start, expand(start, tasks), { ...there, places: new Map([[policy, { x: 0, y: 0 }]]) });
    const moved = keepPlaces(opened, pin(opened, { [unit]: { x: 1, y: 2 } }, frame), there);
    expect(placesOf(moved)).toEqual([[policy, { x: 0, y: -12 }]]);
  });

  it('is what a former state says, when it comes back', () => {
    const opened = keepPlaces(start, expand(start, tasks), there);
    expect(keepPlaces(opened, start, there)).toBe(start);
  });

  it('is forgotten with another layout, when it is arranged anew, and with another picture', () => {
    const opened = keepPlaces(start, expand(start, tasks), there);
    for (const next of [setLayout(opened, 'force'), setLayout(opened, 'columns')]) {
      expect(keepPlaces(opened, next, there).standing).toBe(nothingStands);
      expect(next.frame).toBeUndefined();
    }
    const other = readState({ n: unit });
    expect(keepPlaces(start, other, there)).toBe(other);
  });
});
