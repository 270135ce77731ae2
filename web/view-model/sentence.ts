import type { Language } from '../../graph/language.ts';
import { type RelationshipType, relationshipTypes } from '../../graph/schema/relationships.ts';
import type { DrawMode } from '../../graph/schema/words.ts';
import { citationWords, mentionWords, roleWords } from '../i18n/words.ts';
import { englishSentences } from './sentences-en.ts';
import { chineseSentences } from './sentences-zh.ts';
import { documentOf, isDoubtful, type Told } from './told.ts';

type Word = Readonly<Record<Language, string>>;

const word = (table: Readonly<Record<string, Word>>, value: unknown, language: Language) =>
  table[String(value)]?.[language] ?? '';

/** They name the document of their task themselves. */
const says: ReadonlySet<RelationshipType> = new Set(['CORRESPONDS_TO']);

const doubt: Word = { zh: '；低置信度', en: '; low confidence' };

/** A relationship as a sentence: 四川省财政厅 按职责分工负责 “（八）推进医保支付方式改革”，排在第 3 位，见 川办发〔2022〕66号. */
export function sentenceOf(told: Told, language: Language): string {
  const sentences = language === 'zh' ? chineseSentences : englishSentences;
  const { type } = told.relationship;
  const document = says.has(type) ? undefined : documentOf(told.from);
  return [
    sentences[type](told),
    document && { zh: `，见 ${document}`, en: `, see ${document}` }[language],
    isDoubtful(told) && doubt[language],
  ]
    .filter(Boolean)
    .join('');
}

/** How strong the evidence for a reform model is, as short as a line has room for. */
const shortGrades: Readonly<Record<DrawMode, Word>> = {
  title: { zh: '题名', en: 'Title' },
  named: { zh: '正文', en: 'Named' },
  section: { zh: '章节', en: 'Section' },
};

/** Where a unit stands in the list of its task; nothing where the text gives no order. */
export const positionWord = (
  { properties: { order } }: Pick<Told['relationship'], 'properties'>,
  language: Language,
) => (typeof order === 'number' ? { zh: `第${order}位`, en: `no. ${order}` }[language] : '');

/** The few words on a selected line: `负责 第1位`, 贯彻落实, 试点. */
export function chipOf(relationship: Told['relationship'], language: Language): string {
  const place = relationship.type === 'ASSIGNED_TO' ? positionWord(relationship, language) : '';
  return [saidOf(relationship, language), place].filter(Boolean).join(' ');
}

/** The same without the place in a list of units: 负责, 贯彻落实, 试点. */
export function saidOf(relationship: Told['relationship'], language: Language): string {
  const { role, relation, mode, context, kind } = relationship.properties;
  switch (relationship.type) {
    case 'ASSIGNED_TO':
      return word(roleWords, role, language);
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
