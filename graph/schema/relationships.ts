import { z } from 'zod';
import type { Label } from './labels.ts';
import { first, integer, type Properties } from './property.ts';
import { bases, citationForms, citationRelations, drawModes, mentionContexts, roles } from './words.ts';

export interface RelationshipDeclaration {
  readonly zh: string;
  readonly en: string;
  readonly from: readonly Label[];
  readonly to: readonly Label[];
  /** The properties whose values make two relationships of one type between the same nodes different. */
  readonly discriminator: readonly string[];
  readonly properties: Properties;
  /** Whether a path follows it by default: it carries meaning from a source to those who act on it. */
  readonly path?: true;
}

const order = first('次序', 'Order', integer);
const score = first('得分', 'Score', z.number());

/** Every relationship type of the graph, with its endpoints, its discriminator and its properties. */
export const relationshipTypes = {
  HAS_TASK: {
    zh: '包含任务',
    en: 'Has task',
    from: ['Policy'],
    to: ['Task'],
    discriminator: [],
    properties: { order },
    path: true,
  },
  ASSIGNED_TO: {
    zh: '责任单位',
    en: 'Assigned to',
    from: ['Task'],
    to: ['Department'],
    discriminator: ['role', 'basis'],
    properties: {
      role: first('角色', 'Role', z.enum(roles)),
      roleWord: first('角色用词', 'Role as printed'),
      order,
      basis: first('依据方式', 'Basis', z.enum(bases)),
      openEnded: { ...first('名单未穷尽', 'Open-ended', z.boolean()), merge: 'any' },
      printed: first('原文写作', 'As printed'),
      full: first('补全', 'Completed'),
    },
    path: true,
  },
  IN_REGION: {
    zh: '所在地区',
    en: 'In region',
    from: ['Department'],
    to: ['Region'],
    discriminator: [],
    properties: {},
  },
  IN_LINE: {
    zh: '所属条线',
    en: 'In line',
    from: ['Department'],
    to: ['FunctionalLine'],
    discriminator: [],
    properties: {},
  },
  SUCCEEDED_BY: {
    zh: '职能转入',
    en: 'Succeeded by',
    from: ['FunctionalLine'],
    to: ['FunctionalLine'],
    discriminator: [],
    properties: {},
  },
  PART_OF: { zh: '隶属', en: 'Part of', from: ['Region'], to: ['Region'], discriminator: [], properties: {} },
  HAS_INSTITUTION: {
    zh: '辖有机构',
    en: 'Has institution',
    from: ['Region'],
    to: ['Institution'],
    discriminator: [],
    properties: {},
  },
  ISSUED_BY: {
    zh: '发文机关',
    en: 'Issued by',
    from: ['Policy'],
    to: ['Department'],
    discriminator: [],
    properties: {},
  },
  APPLIES_TO: { zh: '适用地区', en: 'Applies to', from: ['Policy'], to: ['Region'], discriminator: [], properties: {} },
  CITES: {
    zh: '引用',
    en: 'Cites',
    from: ['Policy', 'Task'],
    to: ['Policy'],
    discriminator: ['relation'],
    properties: {
      relation: first('引用关系', 'Relation', z.enum(citationRelations)),
      form: first('引用形式', 'Form', z.enum(citationForms)),
      printedTitle: first('原文题名', 'Title as printed'),
    },
    path: true,
  },
  PLANS: {
    zh: '拟制定',
    en: 'Plans',
    from: ['Task'],
    to: ['Policy'],
    discriminator: [],
    properties: { owner: first('制定主体', 'Owner', z.enum(['own', 'lower-level'])) },
  },
  MENTIONS: {
    zh: '提到',
    en: 'Mentions',
    from: ['Task'],
    to: ['Region', 'Institution'],
    discriminator: ['context'],
    properties: { context: first('语境', 'Context', z.enum(mentionContexts)) },
  },
  ADDRESSES: {
    zh: '涉及议题',
    en: 'Addresses',
    from: ['Task'],
    to: ['Theme'],
    discriminator: [],
    properties: { rank: first('主次', 'Rank', z.enum(['primary', 'secondary'])), score },
  },
  SETS: { zh: '设定目标', en: 'Sets', from: ['Task', 'Policy'], to: ['Target'], discriminator: [], properties: {} },
  DRAWS_ON: {
    zh: '借鉴经验',
    en: 'Draws on',
    from: ['Policy', 'Task'],
    to: ['ReformModel'],
    discriminator: ['mode'],
    properties: { mode: first('依据强弱', 'Mode', z.enum(drawModes)) },
  },
  ORIGINATED_IN: {
    zh: '发源于',
    en: 'Originated in',
    from: ['ReformModel'],
    to: ['Region'],
    discriminator: [],
    properties: {},
  },
  CORRESPONDS_TO: {
    zh: '文本相似',
    en: 'Corresponds to',
    from: ['Task'],
    to: ['Task'],
    discriminator: [],
    properties: {
      score,
      method: first('方法', 'Method'),
      kind: first('类别', 'Kind', z.enum(['same', 'part-of'])),
    },
  },
} as const satisfies Record<string, RelationshipDeclaration>;

export type RelationshipType = keyof typeof relationshipTypes;
export const relationshipTypeNames = Object.keys(relationshipTypes) as RelationshipType[];
export const relationshipTypeName = z.enum(relationshipTypeNames as [RelationshipType, ...RelationshipType[]]);
