import { readdirSync, readFileSync } from 'node:fs';
import type { Contribution, Reading } from '../../graph/contribution.ts';
import { byCodePoint, relationshipId } from '../../graph/graph.ts';
import { build } from '../../ingest/build/build.ts';
import { loadKnowledge } from '../../ingest/knowledge/knowledge.ts';
import { parse } from '../../ingest/parse.ts';
import type { SourceText } from '../../ingest/readers/reader.ts';

/** Every stage of reading over a text in memory, also over one that is no policy. */
export const readWhole = (text: string): Reading =>
  readWholeSource({ text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }], metadata: {} });

export function readWholeSource(source: SourceText): Reading {
  const knowledge = loadKnowledge();
  return build(source, parse(source, knowledge), { id: 'a', file: 'a.txt', format: 'txt' }, knowledge);
}

/** Ids of all nodes and relationships, in order: what was found, and how often. */
export function idsOf({ nodes, relationships }: Contribution): string[] {
  const ids = relationships.map((r) => relationshipId(r.type, r.from, r.to, r.properties));
  return [...nodes.map(({ id }) => id), ...ids].sort(byCodePoint);
}

const folder = new URL('../../seeds/', import.meta.url);

export const seedTexts: readonly { readonly name: string; readonly text: string }[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort(byCodePoint)
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

/** Words and signs that the rules look for, for texts in any order of them. */
export const pieces: readonly string[] = [
  ...[
    '一、',
    '（一）',
    '(二)',
    '1.',
    '（1）',
    '第一条',
    '第二章',
    '\n',
    ' ',
    '\u3000',
    '\f',
    '。',
    '，',
    '、',
    '；',
    '：',
  ],
  ...['（', '）', '〔', '〕', '[', ']', '《', '》', '〈', '〉', '“', '”', '<', '>', '附件', '抄送', '此件公开发布'],
  ...[
    '山西省人民政府办公厅',
    '关于印发',
    '的通知',
    '各市、县人民政府：',
    '晋政办发〔2022〕83号',
    '2022年9月30日',
    '令',
  ],
  ...[
    '省卫健委',
    '财政厅',
    '市医保局',
    '各县区',
    '等',
    '和',
    '牵头',
    '配合',
    '负责',
    '落实',
    '责任单位：',
    '以下均需',
    '下同',
  ],
  ...[
    '贯彻落实',
    '根据',
    '制定',
    '《意见》',
    '国发〔2016〕8号',
    '以下简称',
    '三明医改经验',
    '试点',
    '太原市',
    '除三州外',
  ],
  ...[
    '达到',
    '不低于',
    '60%',
    '1000',
    '个',
    '年底前',
    '保障措施',
    '组织实施',
    '中心',
    '医院',
    '大学',
    '\ud83d\ude00',
    '\u0000',
  ],
  ...[
    ' | ',
    '\t',
    '序号',
    '重点任务',
    '责任单位',
    '牵头单位',
    '部门',
    '职责',
    '完成时限',
    '\n1\n',
    '见附件',
    '*',
    '党委、政府',
  ],
];
