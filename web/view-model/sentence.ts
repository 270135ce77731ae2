import type { RelationshipType } from '../../graph/schema/relationships.ts';
import { relationshipTypes } from '../../graph/schema/relationships.ts';
import type { DrawMode } from '../../graph/schema/words.ts';
import type { NodeSummary, RelationshipSummary } from '../../graph/store/answers.ts';
import { citationWords, drawWords, mentionWords, roleWords } from '../i18n/words.ts';
import type { Language } from '../state/preferences.ts';
import { nameOf, presenceOf, referenceOf, titleOf } from './caption.ts';
import { partsOfPolicy, policyOfTask, taskOfTarget } from './part-ids.ts';

/** What a sentence is made of: the relationship and the two nodes it joins. */
export interface Told {
  readonly relationship: Pick<RelationshipSummary, 'type' | 'properties' | 'source'>;
  readonly from: NodeSummary;
  readonly to: NodeSummary;
}

/** 〔…〕 numbers and names stand bare, titles of tasks in “ ”, titles of documents in 《》. */
export function called(node: NodeSummary): string {
  if (node.label === 'Task' || node.label === 'Target') return `“${titleOf(node)}”`;
  const reference = referenceOf(node);
  return node.label === 'Policy' && reference === nameOf(node) && !reference.startsWith('《')
    ? `《${reference}》`
    : reference;
}

/** The document a task or target stands in, by its number, or its title in 《》 where it has none. */
function documentOf({ id }: NodeSummary): string | undefined {
  if (!/^(target:)?task:/.test(id)) return undefined;
  const { number, issuer, title } = partsOfPolicy(policyOfTask(taskOfTarget(id) ?? id));
  return number ?? `《${title || issuer}》`;
}

type Teller = (told: Told) => string;
type Word = Readonly<Record<Language, string>>;

const word = (table: Readonly<Record<string, Word>>, value: unknown, language: Language) =>
  table[String(value)]?.[language] ?? '';
const inDocument = (node: NodeSummary, zh: string, en: string, language: Language) => {
  const document = documentOf(node);
  return document ? (language === 'zh' ? `${zh}${document}` : `${en}${document}`) : '';
};
const place = ({ relationship }: Told, zh: boolean) => {
  const { order } = relationship.properties;
  if (typeof order !== 'number') return '';
  return zh ? `，排在第 ${order} 位` : `, listed ${order}.`;
};

const zh: Readonly<Record<RelationshipType, Teller>> = {
  HAS_TASK: ({ from, to }) => `${called(from)} 列有任务${called(to)}`,
  ASSIGNED_TO: (told) => {
    const { roleWord, role } = told.relationship.properties;
    const verb = typeof roleWord === 'string' ? roleWord : word(roleWords, role, 'zh');
    return `${nameOf(told.to)} ${verb} ${called(told.from)}${place(told, true)}${inDocument(told.from, '，见 ', '', 'zh')}`;
  },
  CITES: ({ relationship, from, to }) => {
    const ghost = presenceOf(to) === 'cited' ? '；后者仅被引用，没有全文' : '';
    return `${called(from)} ${word(citationWords, relationship.properties.relation, 'zh')} ${called(to)}${ghost}`;
  },
  PLANS: ({ from, to }) => `${called(from)} 提出制定 ${called(to)}`,
  SETS: ({ from, to }) => `${called(from)} 设定目标 ${called(to)}`,
  ADDRESSES: ({ relationship, from, to }) =>
    `${called(from)} ${relationship.properties.rank === 'secondary' ? '也涉及' : '主要涉及'}议题 ${nameOf(to)}`,
  DRAWS_ON: ({ relationship, from, to }) =>
    `${called(from)} 借鉴 ${nameOf(to)}，依据强弱：${word(drawWords, relationship.properties.mode, 'zh')}`,
  MENTIONS: ({ relationship, from, to }) =>
    `${called(from)} 提到 ${nameOf(to)}，语境：${word(mentionWords, relationship.properties.context, 'zh')}`,
  CORRESPONDS_TO: ({ from, to }) => `${called(from)} 与 ${called(to)} 文本相似，非引用`,
  ISSUED_BY: ({ from, to }) => `${called(from)} 由 ${nameOf(to)} 发文`,
  APPLIES_TO: ({ from, to }) => `${called(from)} 适用于 ${nameOf(to)}`,
  IN_REGION: ({ from, to }) => `${nameOf(from)} 在 ${nameOf(to)}`,
  IN_LINE: ({ from, to }) => `${nameOf(from)} 属于 ${nameOf(to)}条线`,
  SUCCEEDED_BY: ({ from, to }) => `${nameOf(from)}条线 的职能转入 ${nameOf(to)}条线`,
  PART_OF: ({ from, to }) => `${nameOf(from)} 隶属 ${nameOf(to)}`,
  HAS_INSTITUTION: ({ from, to }) => `${nameOf(from)} 辖有 ${nameOf(to)}`,
  ORIGINATED_IN: ({ from, to }) => `${nameOf(from)} 发源于 ${nameOf(to)}`,
};

const en: Partial<Record<RelationshipType, Teller>> = {
  ASSIGNED_TO: (told) => {
    const { roleWord, role } = told.relationship.properties;
    const printed = typeof roleWord === 'string' ? ` (${roleWord})` : '';
    const verb = word(roleWords, role, 'en').toLowerCase();
    return `${nameOf(told.to)} is ${verb}${printed} for ${called(told.from)}${place(told, false)}${inDocument(told.from, '', ' See ', 'en')}`;
  },
  CITES: ({ relationship, from, to }) => {
    const ghost = presenceOf(to) === 'cited' ? '; the latter is cited only, its text is not held' : '';
    return `${called(from)} ${word(citationWords, relationship.properties.relation, 'en').toLowerCase()} ${called(to)}${ghost}`;
  },
  DRAWS_ON: ({ relationship, from, to }) =>
    `${called(from)} draws on ${nameOf(to)}, evidence: ${word(drawWords, relationship.properties.mode, 'en').toLowerCase()}`,
  MENTIONS: ({ relationship, from, to }) =>
    `${called(from)} mentions ${nameOf(to)}, as: ${word(mentionWords, relationship.properties.context, 'en').toLowerCase()}`,
  CORRESPONDS_TO: ({ from, to }) => `${called(from)} and ${called(to)} are similar in wording; no citation`,
};

/** A relationship as a sentence: 四川省财政厅 按职责分工负责 “（八）推进医保支付方式改革”，排在第 3 位，见 川办发〔2022〕66号. */
export function sentenceOf(told: Told, language: Language): string {
  if (language === 'zh') return zh[told.relationship.type](told);
  const teller = en[told.relationship.type];
  return teller
    ? teller(told)
    : `${called(told.from)} ${relationshipTypes[told.relationship.type].en} ${called(told.to)}`;
}

/** How strong the evidence for a reform model is, as short as a line has room for. */
const shortGrades: Readonly<Record<DrawMode, Word>> = {
  title: { zh: '题名', en: 'Title' },
  named: { zh: '正文', en: 'Named' },
  section: { zh: '章节', en: 'Section' },
};

/** The few words on a selected line: `负责 第1位`, 贯彻落实, 试点. */
export function chipOf(relationship: Told['relationship'], language: Language): string {
  const { role, order, relation, mode, context, kind } = relationship.properties;
  switch (relationship.type) {
    case 'ASSIGNED_TO': {
      const position = typeof order === 'number' ? (language === 'zh' ? ` 第${order}位` : ` no. ${order}`) : '';
      return word(roleWords, role, language) + position;
    }
    case 'CITES':
      return word(citationWords, relation, language);
    case 'DRAWS_ON':
      return word(shortGrades, mode, language);
    case 'MENTIONS':
      return word(mentionWords, context, language);
    case 'CORRESPONDS_TO':
      return kind === 'part-of' ? { zh: '部分对应', en: 'Part' }[language] : { zh: '有对应', en: 'Same' }[language];
    default:
      return relationshipTypes[relationship.type][language];
  }
}
