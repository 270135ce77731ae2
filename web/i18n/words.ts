import type { Language } from '../../graph/language.ts';
import type {
  Basis,
  CitationRelation,
  DrawMode,
  Level,
  MentionContext,
  Presence,
  Role,
} from '../../graph/schema/words.ts';

/** The words of the model's closed lists, as the interface shows them. */
type Words<Value extends string> = Readonly<Record<Value, Readonly<Record<Language, string>>>>;

export const levelWords: Words<Level> = {
  national: { zh: '国家', en: 'National' },
  provincial: { zh: '省', en: 'Provincial' },
  municipal: { zh: '市', en: 'Municipal' },
  county: { zh: '县', en: 'County' },
};

export const presenceWords: Words<Presence> = {
  held: { zh: '已收录', en: 'Held' },
  cited: { zh: '仅被引用', en: 'Cited only' },
  planned: { zh: '拟制定', en: 'Planned' },
  catalogue: { zh: '目录收录', en: 'From the catalogue' },
};

export const roleWords: Words<Role> = {
  lead: { zh: '牵头', en: 'Lead' },
  participant: { zh: '配合', en: 'Participant' },
  responsible: { zh: '负责', en: 'Responsible' },
  implementing: { zh: '落实', en: 'Implementing' },
};

export const basisWords: Words<Basis> = {
  stated: { zh: '原文明写', en: 'Stated' },
  'carried-forward': { zh: '承前省略', en: 'Carried forward' },
  'named-in-text': { zh: '行文提及', en: 'Named in text' },
};

export const citationWords: Words<CitationRelation> = {
  implements: { zh: '贯彻落实', en: 'Implements' },
  'based-on': { zh: '根据、按照', en: 'Based on' },
  forwards: { zh: '转发', en: 'Forwards' },
  issues: { zh: '印发', en: 'Issues' },
  amends: { zh: '修改', en: 'Amends' },
  repeals: { zh: '废止', en: 'Repeals' },
  mentions: { zh: '提及', en: 'Mentions' },
};

export const mentionWords: Words<MentionContext> = {
  pilot: { zh: '试点', en: 'Pilot' },
  model: { zh: '经验来源', en: 'Model' },
  named: { zh: '点名', en: 'Named' },
  excluded: { zh: '除外', en: 'Excluded' },
};

export const drawWords: Words<DrawMode> = {
  title: { zh: '题名', en: 'Title' },
  named: { zh: '正文', en: 'Named in prose' },
  section: { zh: '仅在章节之下', en: 'Section only' },
};
