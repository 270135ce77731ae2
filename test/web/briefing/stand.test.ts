// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import type { Scene } from '../../../graph/story/story.ts';
import { stand } from '../../../web/briefing/stand.ts';
import { shownStep } from '../../../web/briefing/steps.ts';

const scene = (lit: string[], rest: Scene['rest']): Scene => ({
  ...{ id: 'a', title: '', caption: '', notes: '', link: { path: '/graph', search: '' } },
  data: { version: 'v', counts: { documents: 0, tasks: 0, units: 0, relationships: 0 } },
  ...{ steps: [{ lit, marks: [] }], rest },
});

let figure: HTMLElement;
const drawn = (html: string) => {
  document.body.innerHTML = `<div class="slide-figure">${html}</div>`;
  figure = document.querySelector('.slide-figure')!;
};
const standing = (id: string) => figure.querySelector<HTMLElement>(`[data-id="${id}"]`)!.dataset.standing;

beforeEach(() => {
  document.body.innerHTML = '';
});

it('where a row unfolds, the heads of the columns it has cells in are there; a column that unfolds has its own alone', () => {
  const row = (id: string) =>
    `<tr data-id="${id}"><th scope="row"></th><td data-id="cell|${id}|x"></td><td data-id="cell|${id}|y"></td></tr>`;
  drawn(`<table><thead><tr><th></th><th data-id="x"></th><th data-id="y"></th></tr></thead>
    <tbody>${row('a')}${row('b')}</tbody></table>`);
  stand(figure, shownStep(scene(['a'], 'hide'), 1));
  expect(['x', 'y', 'a', 'b', 'cell|a|x', 'cell|b|x'].map(standing)).toEqual([
    ...['head', 'head', 'lit', 'gone'],
    ...['within', 'gone'],
  ]);
  stand(figure, shownStep(scene(['x'], 'hide'), 1));
  expect(['x', 'y'].map(standing)).toEqual(['lit', 'gone']);
});

it('lines that stand out lie over those that step back, and nodes over all lines', () => {
  const line = (id: string, from: string, to: string) => `<g data-id="${id}" data-from="${from}" data-to="${to}"></g>`;
  drawn(
    `<svg><g>${line('l1', 'a', 'b')}${line('l2', 'a', 'c')}${line('l3', 'c', 'd')}<g data-id="a"></g><g data-id="b"></g></g></svg>`,
  );
  stand(figure, shownStep(scene(['a', 'b'], 'dim'), 1));
  const order = () => [...figure.querySelectorAll<SVGElement>('[data-id]')].map(({ dataset }) => dataset.id);
  expect(order()).toEqual(['l2', 'l3', 'l1', 'a', 'b']);
  stand(figure, shownStep(scene(['a', 'b'], 'dim'), 1));
  expect(order()).toEqual(['l2', 'l3', 'l1', 'a', 'b']);
});
