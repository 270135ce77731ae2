import type { Contribution, Finding, PolicyReference, Reading } from '../../graph/contribution.ts';
import type { Evidence } from '../../graph/schema/evidence.ts';
import { quoteOf } from '../../graph/schema/evidence.ts';
import type { Label } from '../../graph/schema/labels.ts';
import type { RelationshipType } from '../../graph/schema/relationships.ts';

/** Small documents written by hand: what a reader would hand to a store, without a reader. */

type Values = Readonly<Record<string, unknown>>;

export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly line?: string;
  readonly region: string;
  readonly kind?: string;
  readonly aliases?: readonly string[];
}

export interface Assigned {
  readonly unit: Unit;
  readonly role?: 'lead' | 'participant' | 'responsible' | 'implementing';
  readonly basis?: 'stated' | 'carried-forward' | 'named-in-text';
  readonly openEnded?: boolean;
}

export interface WrittenTask {
  readonly path: string;
  readonly title: string;
  readonly kind?: 'task' | 'safeguard';
  readonly units?: readonly Assigned[];
  readonly themes?: readonly string[];
  readonly cites?: readonly PolicyReference[];
  readonly text?: string;
}

export interface WrittenDocument {
  readonly id: string;
  readonly file?: string;
  readonly policy: Omit<PolicyReference, 'presence'>;
  readonly properties?: Values;
  readonly region: string;
  readonly tasks?: readonly WrittenTask[];
  readonly cites?: readonly PolicyReference[];
  readonly findings?: readonly Finding[];
}

const regions: Readonly<Record<string, { name: string; level: string; parent?: string }>> = {
  '100000': { name: '全国', level: 'national' },
  '140000': { name: '山西省', level: 'provincial', parent: '100000' },
  '141181': { name: '孝义市', level: 'county', parent: '140000' },
  '610000': { name: '陕西省', level: 'provincial', parent: '100000' },
  '610700': { name: '汉中市', level: 'municipal', parent: '610000' },
};

/** A document as the reader hands it over; every printed form stands in its text, one line each. */
export function reading(written: WrittenDocument): Reading {
  let text = '';
  const print = (line: string): Evidence => {
    const start = text.length;
    text += `${line}\n`;
    const end = start + line.length;
    return { start, end, quote: quoteOf(text, start, end), context: [start, end], method: 'hand', confidence: 0.9 };
  };
  const nodes = new Map<string, Contribution['nodes'][number]>();
  const relationships: Contribution['relationships'] = [];
  const references: PolicyReference[] = [];
  const node = (id: string, label: Label, properties: Values): string => {
    nodes.set(id, { id, label, properties });
    return id;
  };
  const said = (type: RelationshipType, from: string, to: string, properties: Values, evidence: Evidence): void => {
    relationships.push({ type, from, to, properties, source: 'text', evidence: [evidence] });
  };
  const known = (type: RelationshipType, from: string, to: string): void => {
    const id = `${type}|${from}|${to}`;
    if (relationships.some((r) => `${r.type}|${r.from}|${r.to}` === id)) return;
    relationships.push({ type, from, to, properties: {}, source: 'catalogue', sourceDetail: 'test', evidence: [] });
  };
  const region = (code: string): string => {
    const { name, level, parent } = regions[code]!;
    const id = node(`region:${code}`, 'Region', { name, level, aliases: [] });
    if (parent) known('PART_OF', id, region(parent));
    return id;
  };
  const unit = ({ id, name, line, kind, aliases, region: code }: Unit): string => {
    node(id, 'Department', { name, kind: kind ?? 'department', aliases: [...(aliases ?? [])], nameBasis: 'catalogue' });
    known('IN_REGION', id, region(code));
    if (line) known('IN_LINE', id, node(`line:${line}`, 'FunctionalLine', { name: line }));
    return id;
  };
  const policy = (reference: PolicyReference, properties: Values): string => {
    const id = `policy:@${references.push(reference) - 1}`;
    const [title] = reference.titles;
    const facts = { ...(title ? { name: title, title } : { name: reference.number }), presence: reference.presence };
    const number = reference.number ? { documentNumber: reference.number } : {};
    const level = reference.level ? { level: reference.level } : {};
    return node(id, 'Policy', { ...facts, ...number, ...level, ...properties });
  };
  const cite = (from: string, reference: PolicyReference): void => {
    const printed = `根据《${reference.titles[0] ?? ''}》（${reference.number ?? ''}）`;
    said('CITES', from, policy(reference, {}), { relation: 'based-on', form: 'number' }, print(printed));
  };

  const self = policy({ ...written.policy, presence: 'held' }, written.properties ?? {});
  const heading = print(written.policy.titles[0] ?? written.policy.number ?? '');
  said('APPLIES_TO', self, region(written.region), {}, heading);
  for (const cited of written.cites ?? []) cite(self, cited);
  const outline: Reading['outline'] = [];
  for (const [i, task] of (written.tasks ?? []).entries()) {
    const id = `task:@0#${task.path}`;
    const printed = print(`（${task.path}）${task.title}。`);
    const body = task.text ?? task.title;
    node(id, 'Task', { name: task.title, title: task.title, order: i + 1, text: body, kind: task.kind ?? 'task' });
    said('HAS_TASK', self, id, { order: i + 1 }, printed);
    outline.push({ depth: 0, marker: task.path, title: task.title, start: printed.start, end: printed.end, node: id });
    for (const [place, { unit: body, role, basis, openEnded }] of (task.units ?? []).entries()) {
      const properties = {
        role: role ?? 'responsible',
        basis: basis ?? 'stated',
        order: place + 1,
        printed: body.name,
        ...(openEnded ? { openEnded } : {}),
      };
      said('ASSIGNED_TO', id, unit(body), properties, print(body.name));
    }
    for (const [place, theme] of (task.themes ?? []).entries()) {
      const rank = place === 0 ? 'primary' : 'secondary';
      said('ADDRESSES', id, node(`theme:${theme}`, 'Theme', { name: theme }), { rank, score: 1 }, printed);
    }
    for (const cited of task.cites ?? []) cite(id, cited);
  }
  const file = written.file ?? `${written.id}.txt`;
  const title = written.policy.titles[0] ?? '';
  const document = { id: written.id, file, format: 'txt', title, length: text.length };
  const findings = [...(written.findings ?? [])];
  return { contribution: { document, references, nodes: [...nodes.values()], relationships, findings }, text, outline };
}

export const cited = (number: string, title?: string): PolicyReference => ({
  number,
  titles: title ? [title] : [],
  presence: 'cited',
});

/** A catalogue of one policy that always stands, and one that stands only where a document cites it. */
export const catalogue: Contribution = {
  document: { id: 'catalogue', file: 'catalogue', format: 'yaml', title: '目录', length: 0 },
  references: [
    { number: '国医改发〔2019〕2号', titles: ['推广三明市医改经验'], presence: 'catalogue', keep: true },
    { number: '国办发〔2022〕14号', titles: ['深化医药卫生体制改革2022年重点工作任务'], presence: 'catalogue' },
  ],
  nodes: [
    {
      id: 'policy:@0',
      label: 'Policy',
      properties: {
        name: '推广三明市医改经验',
        documentNumber: '国医改发〔2019〕2号',
        level: 'national',
        presence: 'catalogue',
      },
    },
    {
      id: 'policy:@1',
      label: 'Policy',
      properties: {
        name: '深化医药卫生体制改革2022年重点工作任务',
        documentNumber: '国办发〔2022〕14号',
        level: 'national',
        issuer: '国务院办公厅',
        presence: 'catalogue',
      },
    },
    { id: 'reform-model:三明医改经验', label: 'ReformModel', properties: { name: '三明医改经验', aliases: [] } },
  ],
  relationships: [
    {
      type: 'DRAWS_ON',
      from: 'policy:@0',
      to: 'reform-model:三明医改经验',
      properties: { mode: 'title' },
      source: 'catalogue',
      sourceDetail: 'catalogue#1',
      evidence: [],
    },
  ],
  findings: [],
};
