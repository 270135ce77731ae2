import { describe, expect, it } from 'vitest';
import { linkLength } from '../../../../web/state/saved-views.ts';
import { parseSearch, stringifySearch } from '../../../../web/state/search-params.ts';
import { readExpansion } from '../../../../web/view-model/expansion.ts';
import { standingOf } from '../../../../web/view-model/standing.ts';
import { readState, writeState } from '../../../../web/views/graph/link.ts';
import {
  collapse,
  expand,
  type GraphState,
  hideNodes,
  keepOnly,
  look,
  mark,
  openedIn,
  openRelationship,
  openSection,
  pin,
  select,
  setLayout,
  showAll,
  toggleHeld,
  toggleHidden,
  toggleMark,
  unpin,
} from '../../../../web/views/graph/state.ts';

const policy = 'policy:晋政办发〔2022〕83号';
const unit = 'department:140000/医疗保障';
const tasks = readExpansion(`ASSIGNED_TO.in.${unit}`)!;
const start = readState({ n: policy });

const throughLink = (state: GraphState) => readState(parseSearch(stringifySearch(writeState(state))));

describe('what the graph view shows stands in its link', () => {
  const steps: [string, GraphState][] = [
    ['a policy', start],
    ['an expansion', expand(start, tasks)],
    ['a selected node', select(start, unit)],
    [
      'an open relationship',
      openRelationship(select(start, unit), `ASSIGNED_TO|task:晋政办发〔2022〕83号#二/八|${unit}|responsible/stated`),
    ],
    ['filters', toggleHidden(toggleHidden(start, 'labels', 'Theme'), 'bases', 'carried-forward')],
    ['an opened section', openSection(start, 'section:晋政办发〔2022〕83号#二')],
    ['a collapsed part of the start', collapse(start, openedIn(start)[1]!.expansion)],
    ['a layout', setLayout(start, 'force')],
    ['a hidden node', hideNodes(start, [unit])],
    [
      'hidden years, regions and themes',
      toggleHidden(toggleHidden(toggleHidden(start, 'years', '2022'), 'regions', '140000'), 'themes', 'theme:药品'),
    ],
    ['what is only held', toggleHeld(start, 'notHeld')],
    ['marked nodes', mark(start, [policy, unit])],
    ['the few nodes that are kept', keepOnly(start, [policy, unit])],
    [
      'places given by hand, and the room they are meant in',
      pin(start, { [unit]: { x: -120, y: 44 } }, { width: 800, height: 660 }),
    ],
    [
      'places where everything stood, below and left of the origin as well',
      {
        ...start,
        standing: standingOf([
          [unit, { x: -1203, y: 44 }],
          [policy, { x: 0, y: -7 }],
        ]),
      },
    ],
    ['a style', { ...start, style: { colour: 'level', size: 'links', icon: 'year' } }],
    ['a grouping', { ...start, groupBy: 'theme' }],
    ['a path that is kept', { ...start, kept: [`HAS_TASK|${policy}|task:晋政办发〔2022〕83号#二/八`] }],
    [
      'paths',
      {
        ...start,
        path: {
          from: policy,
          to: [unit, 'line:财政'],
          not: ['CITES'],
          association: ['IN_LINE', 'ADDRESSES'],
          mode: 'all',
          chosen: { end: unit, at: 3 },
        },
      },
    ],
    [
      'paths without association',
      { ...start, path: { from: policy, to: [unit], not: [], association: [], mode: 'shortest' } },
    ],
    ['several nodes', select(readState({ n: [policy, 'line:财政', unit] }), unit)],
  ];
  it.each(steps)('%s comes back from the link', (_, state) => {
    expect(throughLink(state)).toEqual(state);
  });

  it('a node named wrongly is asked for, however long its name; an empty one is passed over', () => {
    expect(readState({ n: ['', '乱'.repeat(5000), policy] }).roots).toEqual(['乱'.repeat(5000), policy]);
  });

  it('leaves out what it does not understand', () => {
    expect(readState({ n: policy, x: ['nonsense', `ASSIGNED_TO.in.${unit}`], layout: 'spiral', table: 'yes' })).toEqual(
      expand(start, tasks),
    );
  });

  it('takes less of a link for a place than its node’s id would', () => {
    const ids = Array.from({ length: 100 }, (_, i) => `task:晋政办发〔2022〕83号#二/${i}`);
    const standing = standingOf(ids.map((id, i) => [id, { x: 40 * i, y: -30 * i }]));
    expect(Object.keys(standing)).toHaveLength(100);
    expect(linkLength({ stand: writeState({ ...start, standing }).stand! })).toBeLessThan(1600);
  });

  it('is empty for an empty link', () => {
    const empty = readState({});
    expect(openedIn(empty)).toEqual([]);
    expect(writeState(empty)).toEqual({});
  });
});

describe('where the camera was left', () => {
  const view = { x: 120, y: -40, zoom: 0.85 };

  it('is carried by the link, and goes when the whole is shown', () => {
    expect(throughLink(look(start, view))).toEqual(look(start, view));
    expect(throughLink(look(look(start, view), undefined))).toEqual(start);
  });

  it('is the whole picture where the link says it wrongly', () => {
    for (const cam of ['', '1,2', '1,2,0', 'a,b,c', '1,2,-1', '1,2,99']) {
      expect(readState({ ...writeState(start), cam })).toEqual(start);
    }
  });
});

describe('opening and taking back', () => {
  const written = (state: GraphState) => openedIn(state).map(({ expansion }) => expansion);

  it('collapses exactly what was expanded', () => {
    expect(collapse(expand(start, tasks), tasks)).toEqual(start);
  });

  it('collapses a part of the standard picture and opens it again', () => {
    const [first] = written(start);
    const without = collapse(start, first!);
    expect(written(without)).not.toContainEqual(first);
    expect(written(expand(without, first!))).toEqual(written(start));
  });

  it('asks for all in place of the first ones', () => {
    const all = expand(expand(start, tasks), { ...tasks, all: true });
    expect(all.expansions).toEqual([{ ...tasks, all: true }]);
    expect(collapse(all, tasks)).toEqual(start);
  });

  it('opens nothing twice', () => {
    expect(expand(expand(start, tasks), tasks).expansions).toHaveLength(1);
  });

  it('brings everything back that was filtered or hidden', () => {
    expect(showAll(hideNodes(toggleHidden(start, 'labels', 'Task'), [unit]))).toEqual(start);
  });

  it('closes an open relationship when something else is selected', () => {
    expect(select(openRelationship(select(start, unit), 'x'), policy).relationship).toBeUndefined();
  });
});

describe('marking and pinning', () => {
  it('marks what was selected together with what is marked next, and unmarks it again', () => {
    const both = toggleMark(select(start, policy), unit);
    expect(both.marked).toEqual([policy, unit]);
    expect(both.selected).toBeUndefined();
    expect(toggleMark(both, policy).marked).toEqual([unit]);
  });

  it('gives a node back to the layout, and forgets the room with the last', () => {
    const room = { width: 800, height: 660 };
    const pinned = pin(start, { [unit]: { x: 1, y: 2 }, [policy]: { x: 3, y: 4 } }, room);
    expect(unpin(pinned, [unit])).toEqual(pin(start, { [policy]: { x: 3, y: 4 } }, room));
    expect(unpin(pinned, [unit, policy])).toEqual(start);
  });
});
