import type { Language } from '../../graph/language.ts';
import { type RelationshipType, relationshipTypes } from '../../graph/schema/relationships.ts';
import type { Direction } from '../view-model/expansion.ts';

type Word = Readonly<Record<Language, string>>;

/** What stands at the other end, as a list is headed: from the node's side a relationship type has two names. */
const ends: Partial<Record<RelationshipType, Partial<Readonly<Record<Direction, Word>>>>> = {
  HAS_TASK: { out: { zh: '任务', en: 'Tasks' }, in: { zh: '所在文件', en: 'Its document' } },
  ASSIGNED_TO: { out: { zh: '责任单位', en: 'Departments' }, in: { zh: '承担的任务', en: 'Its tasks' } },
  IN_REGION: { out: { zh: '所在地区', en: 'Region' }, in: { zh: '本地单位', en: 'Departments here' } },
  IN_LINE: { out: { zh: '所属条线', en: 'Line' }, in: { zh: '同条线单位', en: 'Departments of the line' } },
  SUCCEEDED_BY: { out: { zh: '职能转入', en: 'Succeeded by' }, in: { zh: '职能来自', en: 'Successor of' } },
  PART_OF: { out: { zh: '上级地区', en: 'Part of' }, in: { zh: '下辖地区', en: 'Its parts' } },
  HAS_INSTITUTION: { out: { zh: '辖有机构', en: 'Institutions' }, in: { zh: '所在地区', en: 'Region' } },
  ISSUED_BY: { out: { zh: '发文机关', en: 'Issued by' }, in: { zh: '发出的文件', en: 'Documents issued' } },
  APPLIES_TO: { out: { zh: '适用地区', en: 'Applies to' }, in: { zh: '适用的文件', en: 'Documents that apply' } },
  CITES: { out: { zh: '引用的文件', en: 'Cites' }, in: { zh: '被引用于', en: 'Cited by' } },
  PLANS: { out: { zh: '拟制定的文件', en: 'Plans' }, in: { zh: '提出制定的任务', en: 'Planned by' } },
  MENTIONS: { out: { zh: '提到的地区和机构', en: 'Mentions' }, in: { zh: '提到它的任务', en: 'Mentioned by' } },
  ADDRESSES: { out: { zh: '涉及议题', en: 'Themes' }, in: { zh: '涉及它的任务', en: 'Tasks on it' } },
  SETS: { out: { zh: '量化目标', en: 'Targets' }, in: { zh: '设定它的任务', en: 'Set by' } },
  DRAWS_ON: { out: { zh: '借鉴的经验', en: 'Draws on' }, in: { zh: '借鉴它的文件和任务', en: 'Drawn on by' } },
  ORIGINATED_IN: { out: { zh: '发源地', en: 'Originated in' }, in: { zh: '发源于此的经验', en: 'Originated here' } },
  CORRESPONDS_TO: { both: { zh: '文本相似的任务', en: 'Similar tasks' } },
};

/** The heading of a node's relationships of one type and direction. */
export function endsWord(type: RelationshipType, direction: Direction, language: Language): string {
  return ends[type]?.[direction]?.[language] ?? relationshipTypes[type][language];
}
