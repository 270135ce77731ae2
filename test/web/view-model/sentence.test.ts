import { describe, expect, it } from 'vitest';
import {
  type RelationshipType,
  relationshipTypeNames,
  relationshipTypes,
} from '../../../graph/schema/relationships.ts';
import type { NodeSummary } from '../../../graph/store/answers.ts';
import { chipOf, sentenceOf } from '../../../web/view-model/sentence.ts';
import { assigned, node } from './picture.ts';

const task = node('task:川办便函〔2022〕167号#一/四', 'Task', { name: '推进医保支付方式改革', marker: '(四)' });
const unit = node('department:510000/财政', 'Department', { name: '四川省财政厅' });

describe('a relationship as a sentence', () => {
  it('says who, how it is printed, what, at which place, and where it stands', () => {
    const told = { relationship: { ...assigned(0, 0, 3) }, from: task, to: unit };
    expect(sentenceOf(told, 'zh')).toBe(
      '四川省财政厅 按职责分工负责 “（四）推进医保支付方式改革”，排在第 3 位，见 川办便函〔2022〕167号',
    );
    expect(sentenceOf(told, 'en')).toContain(
      '四川省财政厅 is responsible (按职责分工负责) for “（四）推进医保支付方式改革”, no. 3 in the list, see 川办便函〔2022〕167号',
    );
  });

  it('is grammatical for each role, each kind of citation and each kind of mention', () => {
    const from = node('policy:川办发〔2022〕66号', 'Policy', { name: '某方案', documentNumber: '川办发〔2022〕66号' });
    const to = node('policy:国办发〔2022〕14号', 'Policy', {
      name: '重点工作任务',
      documentNumber: '国办发〔2022〕14号',
      presence: 'cited',
    });
    const of = (type: RelationshipType, a: NodeSummary, b: NodeSummary, properties: Record<string, unknown>) =>
      (['zh', 'en'] as const).map((language) =>
        sentenceOf({ relationship: { type, properties, source: 'text' }, from: a, to: b }, language),
      );
    expect(of('CITES', from, to, { relation: 'based-on' })).toEqual([
      '川办发〔2022〕66号 以 国办发〔2022〕14号 为依据；后者仅被引用，没有全文',
      '川办发〔2022〕66号 is based on 国办发〔2022〕14号; the text of the latter is not held (cited only)',
    ]);
    expect(of('ASSIGNED_TO', task, unit, { role: 'lead', roleWord: '牵头' })[1]).toMatch(
      /^四川省财政厅 leads \(牵头\) “（四）推进医保支付方式改革”, see /,
    );
    expect(of('ASSIGNED_TO', task, unit, { role: 'participant' })[1]).toMatch(/^四川省财政厅 takes part in “/);
    const region = node('region:350400', 'Region', { name: '三明市' });
    expect(of('MENTIONS', task, region, { context: 'pilot' })).toEqual([
      '“（四）推进医保支付方式改革” 以 三明市 为试点，见 川办便函〔2022〕167号',
      '“（四）推进医保支付方式改革” mentions 三明市 as a pilot, see 川办便函〔2022〕167号',
    ]);
    expect(of('IN_REGION', unit, region, {})[1]).toBe('四川省财政厅 is in 三明市');
  });

  it('says a role that is printed as a noun, or as another one, in its own verb', () => {
    const of = (role: string, roleWord: string, language: 'zh' | 'en') => {
      const relationship = { type: 'ASSIGNED_TO', properties: { role, roleWord }, source: 'text' } as const;
      return sentenceOf({ relationship, from: task, to: unit }, language);
    };
    expect(of('responsible', '责任单位', 'zh')).toMatch(/^四川省财政厅 负责 “[^”]*”，原文写作“责任单位”，见 /);
    expect(of('participant', '负责', 'zh')).toMatch(/^四川省财政厅 配合 “[^”]*”，原文写作“负责”，见 /);
    expect(of('lead', '*', 'zh')).toMatch(/^四川省财政厅 牵头 “[^”]*”，见 /);
    expect(of('lead', '*', 'en')).toMatch(/^四川省财政厅 leads “[^”]*”, see /);
  });

  it('tells what was carried forward, what was only named, and what is in doubt', () => {
    const of = (basis: string, confidence: number, language: 'zh' | 'en') =>
      sentenceOf(
        {
          relationship: { type: 'ASSIGNED_TO', properties: { role: 'responsible', basis }, source: 'text', confidence },
          from: task,
          to: unit,
        },
        language,
      );
    expect(of('stated', 0.9, 'zh')).not.toMatch(/承前省略|行文提及|低置信度/);
    expect(of('carried-forward', 0.9, 'zh')).toContain('，承前省略，见 ');
    expect(of('carried-forward', 0.9, 'en')).toContain(', carried forward, see ');
    expect(of('named-in-text', 0.7, 'zh')).toMatch(/，行文提及，见 .*；低置信度$/);
    expect(of('named-in-text', 0.7, 'en')).toMatch(/, named in text, see .*; low confidence$/);
  });

  it('names a document without a number by its title, not by its id', () => {
    const of = (document: string) =>
      sentenceOf(
        {
          relationship: { ...assigned(0, 0, 3) },
          from: node(`task:${document}#一`, 'Task', { name: '推进医保支付方式改革' }),
          to: unit,
        },
        'zh',
      );
    expect(of('贵州省医改领导小组/贵州省2022年度重点工作任务/2022')).toMatch(/，见 《贵州省2022年度重点工作任务》$/);
    expect(of('汉中市人民政府办公室/重点工作任务的通知')).toMatch(/，见 《重点工作任务的通知》$/);
    expect(of('晋政办发〔2022〕83号/山西省人民政府办公厅')).toMatch(/，见 晋政办发〔2022〕83号$/);
  });

  it('never calls the first of a list a lead', () => {
    expect(chipOf(assigned(0, 0, 1), 'zh')).toBe('负责 第1位');
  });

  it('says of similar tasks in which documents they stand, and that it is no citation', () => {
    const other = node('task:晋政办发〔2022〕83号#二/八', 'Task', { name: '医保支付', marker: '(八)' });
    const of = (kind: string) => ({
      relationship: { type: 'CORRESPONDS_TO', properties: { kind }, source: 'derived' } as const,
      from: task,
      to: other,
    });
    expect(sentenceOf(of('same'), 'zh')).toBe(
      '川办便函〔2022〕167号 “（四）推进医保支付方式改革” 与 晋政办发〔2022〕83号 “（八）医保支付” 文本相似，非引用',
    );
    expect(sentenceOf(of('part-of'), 'en')).toBe(
      '“（四）推进医保支付方式改革” of 川办便函〔2022〕167号 and “（八）医保支付” of 晋政办发〔2022〕83号 are similar in part of their wording; no citation',
    );
  });

  it('has words for every relationship type in both languages', () => {
    for (const type of relationshipTypeNames) {
      const [from] = relationshipTypes[type].from;
      const [to] = relationshipTypes[type].to;
      const told = {
        relationship: { type, properties: {}, source: 'text' as const },
        from: node(`x:a`, from!),
        to: node('x:b', to!),
      };
      for (const language of ['zh', 'en'] as const) {
        expect(sentenceOf(told, language)).toContain('a');
        expect(sentenceOf(told, language)).not.toMatch(/undefined|null/);
      }
    }
  });
});
