import { relationshipTypes } from '../../graph/schema/relationships.ts';
import type { DrawMode } from '../../graph/schema/words.ts';
import { citationWords, mentionWords, roleWords } from '../i18n/words.ts';
import type { Language } from '../state/preferences.ts';
import { englishSentences } from './sentences-en.ts';
import { chineseSentences } from './sentences-zh.ts';
import { isDoubtful, type Told } from './told.ts';

type Word = Readonly<Record<Language, string>>;

const word = (table: Readonly<Record<string, Word>>, value: unknown, language: Language) =>
  table[String(value)]?.[language] ?? '';

const doubt: Word = { zh: '；低置信度', en: '; low confidence' };

/** A relationship as a sentence: 四川省财政厅 按职责分工负责 “（八）推进医保支付方式改革”，排在第 3 位，见 川办发〔2022〕66号. */
export function sentenceOf(told: Told, language: Language): string {
  const sentences = language === 'zh' ? chineseSentences : englishSentences;
  return sentences[told.relationship.type](told) + (isDoubtful(told) ? doubt[language] : '');
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
