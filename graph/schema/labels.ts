import { z } from 'zod';
import { dateText, first, integer, type Properties, strongest, text, union } from './property.ts';
import {
  authorities,
  comparators,
  departmentKinds,
  levels,
  nameBases,
  presences,
  targetKinds,
  taskKinds,
} from './words.ts';

export interface LabelDeclaration {
  readonly zh: string;
  readonly en: string;
  /** What it is, in one sentence (codebook, legend). */
  readonly about: string;
  readonly properties: Properties;
}

const name = first('名称', 'Name');

/** Every node label of the graph, with its properties and how contributions to them combine. */
export const labels = {
  Policy: {
    zh: '政策文件',
    en: 'Policy',
    about: 'A government document: held in the corpus, or known because a held one cites or promises it.',
    properties: {
      name,
      title: first('标题', 'Issued title'),
      noticeTitle: first('通知标题', 'Notice title'),
      documentNumber: first('发文字号', 'Document number'),
      documentType: first('文种', 'Document type'),
      issuer: first('发文机关', 'Issuer'),
      authority: first('机关类别', 'Authority', z.enum(authorities)),
      level: first('行政层级', 'Level', z.enum(levels)),
      issuedOn: first('成文日期', 'Date of signing', dateText),
      printedOn: first('印发日期', 'Date of printing', dateText),
      publishedOn: first('发布日期', 'Date of publication', dateText),
      year: first('计划年度', 'Year planned for', integer),
      presence: strongest('收录状态', 'Presence', presences),
      alternateIds: union('曾用标识', 'Ids a fuller one replaced'),
    },
  },
  Task: {
    zh: '任务',
    en: 'Task',
    about: 'One numbered work item of a policy.',
    properties: {
      name,
      marker: first('序号', 'Marker as printed'),
      order: first('次序', 'Order', integer),
      title: first('标题', 'Title'),
      text: { ...first('正文', 'Text'), heavy: true },
      sectionLabel: first('章节序号', 'Section marker'),
      sectionTitle: first('章节标题', 'Section title'),
      kind: first('类别', 'Kind', z.enum(taskKinds)),
    },
  },
  Department: {
    zh: '责任单位',
    en: 'Department',
    about: 'A body made responsible for a task, or one that issues a policy.',
    properties: {
      name,
      shortName: first('简称', 'Short name'),
      aliases: union('别名', 'Aliases'),
      nameBasis: strongest('名称依据', 'Basis of the name', nameBases),
      kind: first('类别', 'Kind', z.enum(departmentKinds)),
      level: first('行政层级', 'Level', z.enum(levels)),
      vertical: { ...first('垂直管理', 'Vertical agency', z.boolean()), merge: 'any' },
      memberLevels: union('所含层级', 'Levels of the members'),
    },
  },
  FunctionalLine: {
    zh: '条线',
    en: 'Functional line',
    about: 'The same government function across regions.',
    properties: {
      name,
      validFrom: first('起始', 'Valid from', dateText),
      validTo: first('终止', 'Valid to', dateText),
    },
  },
  Region: {
    zh: '地区',
    en: 'Region',
    about: 'An administrative division, by its newest GB/T 2260 code.',
    properties: {
      name,
      shortName: first('简称', 'Short name'),
      level: first('行政层级', 'Level', z.enum(levels)),
      aliases: union('曾用代码与名称', 'Older codes and names'),
    },
  },
  Institution: {
    zh: '机构',
    en: 'Institution',
    about: 'An individually named hospital, university or centre.',
    properties: { name, kind: first('类别', 'Kind') },
  },
  Theme: {
    zh: '议题',
    en: 'Theme',
    about: 'What a task is about, comparable across documents.',
    properties: { name },
  },
  ReformModel: {
    zh: '改革经验',
    en: 'Reform model',
    about: 'A local experience that others promote.',
    properties: { name, aliases: union('别名', 'Aliases') },
  },
  Target: {
    zh: '量化目标',
    en: 'Target',
    about: 'What is to be reached, as the text puts it.',
    properties: {
      name,
      text: first('原文', 'Text'),
      metric: first('指标', 'Metric'),
      comparator: first('比较', 'Comparator', z.enum(comparators)),
      value: first('数值', 'Value', z.union([z.number(), z.tuple([z.number(), z.number()])])),
      unit: first('单位', 'Unit'),
      scope: first('范围', 'Scope'),
      area: first('适用地区', 'Area'),
      strength: first('力度', 'Strength'),
      deadline: first('期限', 'Deadline', dateText),
      deadlineText: first('期限原文', 'Deadline as printed', text),
      kind: first('类别', 'Kind', z.enum(targetKinds)),
    },
  },
} as const satisfies Record<string, LabelDeclaration>;

export type Label = keyof typeof labels;
export const labelNames = Object.keys(labels) as Label[];
export const labelName = z.enum(labelNames as [Label, ...Label[]]);
