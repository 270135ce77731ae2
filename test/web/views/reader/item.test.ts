import { describe, expect, it } from 'vitest';
import type {
  Mention,
  NeighbourhoodAnswer,
  NodeSummary,
  RelationshipSummary,
} from '../../../../graph/store/answers.ts';
import { widthInCharacters } from '../../../../web/view-model/text-width.ts';
import { itemAt, itemRows, parseAt, similarRows } from '../../../../web/views/reader/item.ts';
import {
  composePicture,
  firstBaseline,
  lineHeight,
  type PictureNode,
  pictureWidth,
} from '../../../../web/views/reader/item-picture.ts';

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
});

describe('a similar task of another document', () => {
  it.each([
    ['number', 'task:川办便函〔2022〕167号#一/二', '川办便函〔2022〕167号'],
    ['issuer where it has no number', 'task:贵州省人民政府/医改重点任务/2022#一', '贵州省人民政府'],
    ['title where the issuer is not known either', 'task:?/医改重点任务/2022#一', '医改重点任务'],
    ['title where only the place is known', 'task:?@山西省/医改重点任务#一', '医改重点任务'],
  ])('is named by the document’s %s', (_what, id, name) => {
    const other: NodeSummary = { id, label: 'Task', properties: { name: '别的任务' } };
    const similar = similarRows({
      centre: task,
      nodes: [other],
      relationships: [relation('CORRESPONDS_TO', id, { score: 0.6 })],
      total: 1,
    });
    expect(similar.map(({ beside }) => beside)).toEqual([name]);
  });
});

describe('the picture of an item', () => {
  const target = (order: number): NodeSummary => ({
    id: `target:${task.id}/${order}`,
    label: 'Target',
    properties: { name: '在全省11个设区市全部启动实施DRG付费或DIP付费', comparator: '≥', value: 30, unit: '%' },
  });
  const full: NeighbourhoodAnswer = {
    ...answer,
    nodes: [
      ...answer.nodes,
      target(1),
      target(2),
      { id: 'reform-model:三明医改经验', label: 'ReformModel', properties: { name: '三明医改经验' } },
    ],
    relationships: [
      ...answer.relationships,
      relation('SETS', `target:${task.id}/1`, {}),
      relation('SETS', `target:${task.id}/2`, {}),
      relation('DRAWS_ON', 'reform-model:三明医改经验', { mode: 'section' }),
    ],
  };
  const policy = { id: 'policy:x', label: 'Policy' as const, properties: { documentNumber: '晋政办发〔2022〕83号' } };

  /** Boxes of marks and of names, as they are drawn. */
  const boxesOf = (node: PictureNode) => {
    const half = node.size / 2;
    const width = Math.max(...node.lines.map((line) => widthInCharacters(line) * 12)) / 2;
    const top = node.y + firstBaseline(node) - 11;
    return [
      [node.x - half * 0.8, node.y - half * 0.8, node.x + half * 0.8, node.y + half * 0.8],
      [node.x - width, top, node.x + width, top + (node.lines.length - 1) * lineHeight + 14],
    ] as const;
  };

  it.each([
    ['few', answer],
    ['many', full],
  ])('with %s relationships leaves nothing out, and no mark or name covers another', (_, asked) => {
    const { nodes, leftOut, height } = composePicture(task, policy, itemRows(asked, mentions));
    expect(leftOut).toBe(0);
    const boxes = nodes.map((node) => ({ node, boxes: boxesOf(node) }));
    for (const [i, one] of boxes.entries()) {
      for (const [left, top, right, bottom] of one.boxes) {
        expect([left > 0, right < pictureWidth, top > 0, bottom < height], one.node.id).toEqual([
          true,
          true,
          true,
          true,
        ]);
        for (const other of boxes.slice(i + 1)) {
          for (const [l, t, r, b] of other.boxes) {
            const apart = right <= l || r <= left || bottom <= t || b <= top;
            expect(apart, `${one.node.id} and ${other.node.id}`).toBe(true);
          }
        }
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
