import { describe, expect, it } from 'vitest';
import type {
  Mention,
  NeighbourhoodAnswer,
  NodeSummary,
  RelationshipSummary,
} from '../../../../graph/store/answers.ts';
import { itemAt, itemRows, parseAt } from '../../../../web/views/reader/item.ts';
import { composePicture, pictureWidth } from '../../../../web/views/reader/item-picture.ts';

const task: NodeSummary = { id: 'task:x#二/八', label: 'Task', properties: { name: '支付', marker: '（八）' } };
const unit = (name: string): NodeSummary => ({ id: `department:1/${name}`, label: 'Department', properties: { name } });
const relation = (
  type: RelationshipSummary['type'],
  to: string,
  properties: RelationshipSummary['properties'],
): RelationshipSummary => ({ id: `${type}|${to}`, type, from: task.id, to, properties, source: 'text' });

const units = ['财政', '医保', '卫健', '市县'].map(unit);
const answer: NeighbourhoodAnswer = {
  centre: task,
  nodes: [
    ...units,
    { id: 'theme:医保支付方式', label: 'Theme', properties: { name: '医保支付方式' } },
    { id: 'policy:x', label: 'Policy', properties: { name: '某方案' } },
  ],
  relationships: [
    relation('ADDRESSES', 'theme:医保支付方式', { rank: 'primary' }),
    relation('ASSIGNED_TO', 'department:1/市县', { role: 'responsible', basis: 'carried-forward', order: 1 }),
    relation('ASSIGNED_TO', 'department:1/财政', { role: 'responsible', basis: 'stated', order: 3 }),
    relation('ASSIGNED_TO', 'department:1/医保', {
      role: 'responsible',
      basis: 'stated',
      order: 1,
      printed: '省医保局',
    }),
    relation('ASSIGNED_TO', 'department:1/卫健', { role: 'responsible', basis: 'stated', order: 2 }),
    { ...relation('HAS_TASK', task.id, {}), from: 'policy:x' },
  ],
  total: 6,
};
const mentions: Mention[] = [
  {
    start: 40,
    end: 44,
    relationship: 'ASSIGNED_TO|department:1/医保',
    type: 'ASSIGNED_TO',
    node: unit('医保'),
    from: task.id,
    confidence: 1,
  },
];

describe('what was read from an item', () => {
  const rows = itemRows(answer, mentions);

  it('stands in printed order, carried forward after stated, themes last, the item itself left out', () => {
    expect(rows.map((row) => row.name)).toEqual(['省医保局', '卫健', '财政', '市县', '医保支付方式']);
  });

  it('says where it is printed in this text', () => {
    expect(rows.map((row) => row.printedAt)).toEqual([{ start: 40, end: 44 }, ...Array(4).fill(undefined)]);
  });

  it('is drawn without two marks on one place, inside the picture', () => {
    const { nodes, leftOut } = composePicture(task, answer.nodes[5], rows);
    expect(leftOut).toBe(0);
    for (const [i, a] of nodes.entries()) {
      expect(a.x).toBeGreaterThan(20);
      expect(a.x).toBeLessThan(pictureWidth - 20);
      for (const b of nodes.slice(i + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.id} and ${b.id}`).toBeGreaterThan((a.size + b.size) / 2);
      }
    }
  });
});

describe('a printed place', () => {
  const outline = [
    { depth: 0, marker: '二、', title: '甲', start: 10, end: 90 },
    { depth: 1, marker: '（八）', title: '乙', start: 40, end: 60, node: 'task:x#二/八' },
  ];

  it('belongs to the innermost item around it', () => {
    expect(itemAt(outline, 45)?.node).toBe('task:x#二/八');
    expect(itemAt(outline, 20)).toBeUndefined();
  });

  it('is read from a link, and nothing is read from a broken one', () => {
    expect(parseAt('12-40')).toEqual({ start: 12, end: 40 });
    expect([parseAt(undefined), parseAt('40-12'), parseAt('x')]).toEqual([undefined, undefined, undefined]);
  });
});
