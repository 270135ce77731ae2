import type { RelationshipType } from '../../graph/schema/relationships.ts';
import type { CitationRelation, DrawMode, MentionContext, Role } from '../../graph/schema/words.ts';
import type { NodeSummary } from '../../graph/store/answers.ts';
import { roleWords } from '../i18n/words.ts';
import { nameOf } from './caption.ts';
import { absence, called, documentOf, indirectBasis, printedRole, type Teller } from './told.ts';

/** Printed words that say the role as a verb: 按职责分工负责. 责任单位 is none, and 负责 of a participant says another role. */
const dutyVerbs: Readonly<Record<Role, RegExp>> = {
  lead: /(?:牵头|主办)$/,
  participant: /(?:配合|协助|参与|参加|协办)$/,
  responsible: /(?:负责|承担|承办)$/,
  implementing: /(?:落实|实施|执行)$/,
};

/** From the citing document or task and the cited document. */
const citations: Readonly<Record<CitationRelation, (from: string, to: string) => string>> = {
  implements: (from, to) => `${from} 贯彻落实 ${to}`,
  'based-on': (from, to) => `${from} 以 ${to} 为依据`,
  forwards: (from, to) => `${from} 转发 ${to}`,
  issues: (from, to) => `${from} 印发 ${to}`,
  amends: (from, to) => `${from} 修改 ${to}`,
  repeals: (from, to) => `${from} 废止 ${to}`,
  mentions: (from, to) => `${from} 提及 ${to}`,
};

const mentions: Readonly<Record<MentionContext, (from: string, to: string) => string>> = {
  pilot: (from, to) => `${from} 以 ${to} 为试点`,
  model: (from, to) => `${from} 提到 ${to} 的经验`,
  named: (from, to) => `${from} 点名提到 ${to}`,
  excluded: (from, to) => `${from} 把 ${to} 除外`,
};

const draws: Readonly<Record<DrawMode, string>> = {
  title: '题名中写明',
  named: '正文中写明',
  section: '自身没有写，只在写明的章节之下',
};

/** A task with the document it stands in: 晋政办发〔2022〕83号 “（八）推进医保支付方式改革”. */
const calledIn = (node: NodeSummary) => [documentOf(node), called(node)].filter(Boolean).join(' ');

/** Each relationship as a Chinese sentence, without its full stop: it also stands in tables. */
export const chineseSentences: Readonly<Record<RelationshipType, Teller>> = {
  HAS_TASK: ({ from, to }) => `${called(from)} 列有任务${called(to)}`,
  ASSIGNED_TO: (told) => {
    const { role, order } = told.relationship.properties;
    const own = role as Role;
    const printed = printedRole(told);
    const isVerb = printed !== undefined && dutyVerbs[own]?.test(printed);
    return [
      `${nameOf(told.to)} ${isVerb ? printed : (roleWords[own]?.zh ?? '负责')} ${called(told.from)}`,
      printed && !isVerb ? `原文写作“${printed}”` : undefined,
      typeof order === 'number' ? `排在第 ${order} 位` : undefined,
      indirectBasis(told, 'zh'),
    ]
      .filter((part) => part !== undefined)
      .join('，');
  },
  CITES: ({ relationship, from, to }) => {
    const missing = absence(to, 'zh');
    const cites = citations[relationship.properties.relation as CitationRelation] ?? citations.mentions;
    return `${cites(called(from), called(to))}${missing ? `；后者${missing}，没有全文` : ''}`;
  },
  PLANS: ({ from, to }) => `${called(from)} 提出制定 ${called(to)}`,
  SETS: ({ from, to }) => `${called(from)} 设定目标 ${called(to)}`,
  ADDRESSES: ({ relationship, from, to }) =>
    `${called(from)} ${relationship.properties.rank === 'secondary' ? '也涉及' : '主要涉及'}议题 ${nameOf(to)}`,
  DRAWS_ON: ({ relationship, from, to }) =>
    `${called(from)} 借鉴 ${nameOf(to)}，${draws[relationship.properties.mode as DrawMode] ?? draws.named}`,
  MENTIONS: ({ relationship, from, to }) =>
    (mentions[relationship.properties.context as MentionContext] ?? mentions.named)(called(from), nameOf(to)),
  CORRESPONDS_TO: ({ relationship, from, to }) => {
    const like = relationship.properties.kind === 'part-of' ? '部分文本相似' : '文本相似';
    return `${calledIn(from)} 与 ${calledIn(to)} ${like}，非引用`;
  },
  ISSUED_BY: ({ from, to }) => `${called(from)} 由 ${nameOf(to)} 发文`,
  APPLIES_TO: ({ from, to }) => `${called(from)} 适用于 ${nameOf(to)}`,
  IN_REGION: ({ from, to }) => `${nameOf(from)} 的所在地区为 ${nameOf(to)}`,
  IN_LINE: ({ from, to }) => `${nameOf(from)} 属于 ${nameOf(to)}条线`,
  SUCCEEDED_BY: ({ from, to }) => `${nameOf(from)}条线 的职能转入 ${nameOf(to)}条线`,
  PART_OF: ({ from, to }) => `${nameOf(from)} 隶属 ${nameOf(to)}`,
  HAS_INSTITUTION: ({ from, to }) => `${nameOf(from)} 辖有 ${nameOf(to)}`,
  ORIGINATED_IN: ({ from, to }) => `${nameOf(from)} 发源于 ${nameOf(to)}`,
};
