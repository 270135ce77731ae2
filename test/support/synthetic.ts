import type { ContributedNode, ContributedRelationship, PolicyReference, Reading } from '../../graph/contribution.ts';
import type { Evidence } from '../../graph/schema/evidence.ts';
import type { Label } from '../../graph/schema/labels.ts';
import type { RelationshipType } from '../../graph/schema/relationships.ts';
import { type Seeded, seeded } from './seeded.ts';

/**
 * Made-up documents of the shape that real ones have, for measuring and for random trials: about 90 nodes of their own,
 * about 450 relationships with evidence, 6,000 characters, and departments, lines, regions, themes and cited policies
 * that they share. The same number gives the same document.
 */

const provinces = 31;
const linesPerProvince = 40;
const unitsPerDocument = 20;
const tasksPerDocument = 22;
const characters = [
  ...'药品采购医院价格支付保障服务质量监管人才培养信息建设基层县域分级诊疗健康预防中西结合薪酬改革试点推进完善落实机制',
];
/** Tasks of different documents must have little in common, or they would all correspond to each other. */
const wording = (random: Seeded, length: number) =>
  Array.from({ length }, () => String.fromCharCode(0x4e00 + random.below(5000))).join('');

interface Draft {
  readonly nodes: Map<string, ContributedNode>;
  readonly relationships: Map<string, ContributedRelationship>;
  readonly references: PolicyReference[];
  text: string;
}

/** @param number which document; documents of one number are equal */
export function syntheticReading(number: number): Reading {
  const random = seeded(number + 1);
  const province = number % provinces;
  const draft: Draft = { nodes: new Map(), relationships: new Map(), references: [], text: '' };
  const title = `省份${province}深化医药卫生体制改革${number}年重点工作任务`;
  const own: PolicyReference = {
    number: `合发〔2022〕${number}号`,
    titles: [title],
    level: 'provincial',
    presence: 'held',
  };
  const self = policy(draft, own, { year: 2015 + (number % 10), issuedOn: `20${10 + (number % 14)}-10-08` });
  const region = regionOf(draft, province);
  said(draft, 'APPLIES_TO', self, region, {}, title);
  said(draft, 'ISSUED_BY', self, department(draft, province, 0), {}, `省份${province}人民政府`);
  const cited = Array.from({ length: 8 }, (_, i) => {
    const cites = i < 4 ? number - 1 - random.below(Math.max(number, 1)) : -1 - random.below(300);
    const reference: PolicyReference = {
      number: cites >= 0 ? `合发〔2022〕${cites}号` : `引发〔2020〕${-cites}号`,
      titles: [],
      presence: 'cited',
    };
    return policy(draft, reference, {});
  });
  const outline: Reading['outline'] = [];
  for (let i = 0; i < tasksPerDocument; i++) {
    const start = draft.text.length;
    const task = addTask(draft, random, self, i, number);
    if (i < cited.length) said(draft, 'CITES', task, cited[i]!, { relation: 'based-on', form: 'number' }, `引用${i}`);
    outline.push({ depth: 0, marker: `${i + 1}`, title: `任务${i}`, start, end: draft.text.length, node: task });
  }
  const id = number.toString(16).padStart(64, '0');
  const document = { id, file: `synthetic/${number}.txt`, format: 'txt', title, length: draft.text.length };
  return {
    contribution: {
      document,
      references: draft.references,
      nodes: [...draft.nodes.values()],
      relationships: [...draft.relationships.values()],
      findings: [],
    },
    text: draft.text,
    outline,
  };
}

function addTask(draft: Draft, random: Seeded, self: string, i: number, number: number): string {
  const province = number % provinces;
  const id = `task:@0#${i}`;
  const title = `${random.pick(characters)}${random.pick(characters)}${wording(random, 12)}`;
  const body = wording(random, 180);
  node(draft, id, 'Task', { name: title, marker: `（${i}）`, order: i + 1, title, text: body, kind: 'task' });
  said(draft, 'HAS_TASK', self, id, { order: i + 1 }, title);
  draft.text += `${body}。`;
  for (let place = 0; place < 12; place++) {
    const unit = department(draft, province, (number + random.below(unitsPerDocument)) % linesPerProvince);
    const printed = draft.nodes.get(unit)!.properties.shortName;
    const role = { role: random.pick(['lead', 'participant', 'responsible']), basis: 'stated' };
    const properties = {
      ...role,
      order: place + 1,
      printed,
      full: printed,
      ...(place === 11 ? { openEnded: true } : {}),
    };
    said(draft, 'ASSIGNED_TO', id, unit, properties, String(printed));
  }
  for (let place = 0; place < 3; place++) {
    const theme = `theme:议题${(number * 7 + random.below(12)) % 40}`;
    node(draft, theme, 'Theme', { name: theme.slice(6) });
    said(draft, 'ADDRESSES', id, theme, { rank: place ? 'secondary' : 'primary', score: place + 1 }, title);
    const text = `到202${place}年达到${random.below(100)}%以上${wording(random, 4)}`;
    const target = node(draft, `target:${id}/${place}`, 'Target', {
      name: text,
      text,
      value: random.below(100),
      kind: 'goal',
    });
    said(draft, 'SETS', id, target, {}, text);
    const place2 = regionOf(draft, (number + random.below(6)) % provinces);
    said(draft, 'MENTIONS', id, place2, { context: random.pick(['pilot', 'model', 'named']) }, `省份${place}`);
  }
  return id;
}

function policy(draft: Draft, reference: PolicyReference, more: Record<string, unknown>): string {
  const { number, presence, level } = reference;
  const name = reference.titles[0] ?? number;
  const id = `policy:@${draft.references.push(reference) - 1}`;
  return node(draft, id, 'Policy', { name, documentNumber: number, presence, ...(level ? { level } : {}), ...more });
}

function regionOf(draft: Draft, province: number): string {
  const id = `region:${110000 + province * 1000}`;
  node(draft, id, 'Region', { name: `省份${province}`, level: 'provincial', aliases: [] });
  node(draft, 'region:100000', 'Region', { name: '全国', level: 'national', aliases: [] });
  known(draft, 'PART_OF', id, 'region:100000');
  return id;
}

function department(draft: Draft, province: number, line: number): string {
  const name = `省份${province}条线${line}管理委员会`;
  const id = `department:${110000 + province * 1000}/条线${line}`;
  const kinds = { nameBasis: 'catalogue', kind: line === 1 ? 'generic' : 'department', level: 'provincial' };
  node(draft, id, 'Department', { name, shortName: `省条线${line}委`, aliases: [`条线${line}委`], ...kinds });
  node(draft, `line:条线${line}`, 'FunctionalLine', { name: `条线${line}` });
  known(draft, 'IN_REGION', id, regionOf(draft, province));
  known(draft, 'IN_LINE', id, `line:条线${line}`);
  return id;
}

function node(draft: Draft, id: string, label: Label, properties: Record<string, unknown>): string {
  if (!draft.nodes.has(id)) draft.nodes.set(id, { id, label, properties });
  return id;
}

function known(draft: Draft, type: RelationshipType, from: string, to: string): void {
  const sourceDetail = 'ingest/knowledge/lines.yaml';
  const relationship = { type, from, to, properties: {}, source: 'catalogue' as const, sourceDetail, evidence: [] };
  draft.relationships.set(`${type}|${from}|${to}`, relationship);
}

function said(
  draft: Draft,
  type: RelationshipType,
  from: string,
  to: string,
  properties: Record<string, unknown>,
  printed: string,
): void {
  const start = draft.text.length;
  draft.text += `${printed}、`;
  const end = start + printed.length;
  const evidence: Evidence = {
    start,
    end,
    quote: printed,
    context: [Math.max(0, start - 40), end],
    method: 'synthetic',
    confidence: 0.9,
  };
  const key = JSON.stringify([type, from, to, properties.role, properties.context]);
  const repeated = draft.relationships.get(key);
  if (repeated) draft.relationships.set(key, { ...repeated, evidence: [...repeated.evidence, evidence] });
  else draft.relationships.set(key, { type, from, to, properties, source: 'text', evidence: [evidence] });
}
