import { z } from 'zod';
import { accuracy, thingsOf } from '../schema/accuracy.ts';
import { labels } from '../schema/labels.ts';
import type { PropertyDeclaration } from '../schema/property.ts';
import { relationshipTypes } from '../schema/relationships.ts';
import { csv } from './csv.ts';

/** One line of the codebook: a label, a relationship type, or a property of one. */
export interface CodebookRow {
  readonly of: string;
  readonly property: string;
  readonly zh: string;
  readonly en: string;
  readonly definition: string;
  readonly values: string;
  /** How several documents that say something of it become one value. */
  readonly rule: string;
  /** As last measured on documents that the reader was not made on: right of those labelled, right of those read. */
  readonly accuracy: string;
}

/** What `npm run accuracy` measures, by what it is a measure of. */
const measuredBy: Readonly<Record<string, string>> = {
  'Policy.documentNumber': 'header: number, issuers, date, level, region',
  'Policy.issuer': 'header: number, issuers, date, level, region',
  'Policy.issuedOn': 'header: number, issuers, date, level, region',
  'Policy.level': 'header: number, issuers, date, level, region',
  'Policy.title': 'header: titles, type, authority, printing date, planned year',
  'Policy.documentType': 'header: titles, type, authority, printing date, planned year',
  'Policy.authority': 'header: titles, type, authority, printing date, planned year',
  'Policy.printedOn': 'header: titles, type, authority, printing date, planned year',
  'Policy.year': 'header: titles, type, authority, printing date, planned year',
  Task: 'tasks: path, title, kind',
  'Task.title': 'tasks: path, title, kind',
  'Task.kind': 'tasks: path, title, kind',
  Department: 'units: official name',
  'Department.name': 'units: official name',
  'Department.kind': 'units: kind',
  Institution: 'institutions',
  Target: 'targets: place, value, kind',
  'Target.unit': 'targets: unit, comparator, deadline',
  'Target.comparator': 'targets: unit, comparator, deadline',
  'Target.deadline': 'targets: unit, comparator, deadline',
  ASSIGNED_TO: 'units: as printed and in full',
  'ASSIGNED_TO.role': 'units: role',
  'ASSIGNED_TO.basis': 'units: stated, carried forward, named in text',
  'ASSIGNED_TO.openEnded': 'units: open-endedness',
  IN_LINE: 'units: functional line',
  CITES: 'citations by number',
  'CITES.relation': 'citations: relation',
  ADDRESSES: 'primary theme',
  DRAWS_ON: 'DRAWS_ON with mode',
};

const mergeRules: Readonly<Record<PropertyDeclaration['merge'], string>> = {
  first: '取第一份写明它的文件：已收录的先于目录，目录先于引用',
  union: '合并各份文件所写，各列一次',
  strongest: '取各份文件所写中最强的一个',
  any: '有一份文件如此即是',
};

/** The schema in words, made from the schema itself. */
export function codebookRows(): CodebookRow[] {
  return [
    ...Object.entries(labels).flatMap(([name, { zh, en, about, properties }]) => [
      entry(name, '', zh, en, about),
      ...propertiesOf(name, properties),
    ]),
    ...Object.entries(relationshipTypes).flatMap(([name, { zh, en, from, to, properties }]) => [
      entry(name, '', zh, en, `(${from.join('|')})-[${name}]->(${to.join('|')})`),
      ...propertiesOf(name, properties),
    ]),
  ];
}

const entry = (of: string, property: string, zh: string, en: string, definition: string): CodebookRow => ({
  of,
  property,
  zh,
  en,
  definition,
  values: '',
  rule: '',
  accuracy: accuracyOf(property ? `${of}.${property}` : of),
});

function propertiesOf(of: string, properties: Readonly<Record<string, PropertyDeclaration>>): CodebookRow[] {
  return Object.entries(properties).map(([property, { zh, en, value, merge, order }]) => ({
    ...entry(of, property, zh, en, ''),
    values: valuesOf(value),
    rule: order ? `${mergeRules[merge]}（${order.join(' > ')}）` : mergeRules[merge],
  }));
}

/** A property's values in words: the closed list, or the kind of value. */
function valuesOf(value: z.ZodType): string {
  const { $schema: _, ...shape } = z.toJSONSchema(value, { unrepresentable: 'any' });
  if (shape.enum) return shape.enum.join(' | ');
  if (shape.pattern) return `${String(shape.type)} ${shape.pattern}`;
  const alternatives = (shape.anyOf ?? []).map((one) => String((one as { readonly type?: string }).type ?? 'value'));
  if (alternatives.length > 0) return alternatives.join(' | ');
  const items = shape.items as { readonly type?: string } | undefined;
  return items?.type ? `list of ${items.type}` : String(shape.type ?? 'value');
}

function accuracyOf(key: string): string {
  const unseen = accuracy.sets.find(({ set }) => set === 'unseen');
  const found = unseen && thingsOf(unseen).find(({ name }) => name === measuredBy[key]);
  return found ? `读全 ${found.right}/${found.labelled}，读对 ${found.right}/${found.read}（${accuracy.date}）` : '';
}

const heads = ['of', 'property', 'zh', 'en', 'definition', 'values', 'rule', 'accuracy'] as const;

/** The codebook as a CSV table. */
export const codebookCsv = (): string =>
  csv(
    heads,
    codebookRows().map((row) => heads.map((name) => row[name])),
  );

/** A table for each label and type. */
export function codebookMarkdown(): string {
  const parts = codebookRows().map((row) => {
    if (row.property !== '') {
      return `| ${[row.property, `${row.zh} ${row.en}`, row.values, row.rule, row.accuracy].map(inTable).join(' | ')} |`;
    }
    const measured = row.accuracy ? `\n\n${row.accuracy}` : '';
    return `\n## ${row.of} ${row.zh} ${row.en}\n\n${row.definition}${measured}\n\n| property | 名称 | values | 合并规则 | accuracy |\n|---|---|---|---|---|`;
  });
  return `# 医改图谱 编码手册 · Codebook\n\n读全、读对：在没有用来开发的文件上量的，写法是 对的／标注的、对的／读出的。\n${parts.join('\n')}\n`;
}

const inTable = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
