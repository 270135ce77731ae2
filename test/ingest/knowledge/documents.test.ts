import { describe, expect, it } from 'vitest';
import { contribution } from '../../../graph/contribution.ts';
import { labels } from '../../../graph/schema/labels.ts';
import { loadCatalogue } from '../../../ingest/knowledge/documents.ts';

const catalogue = loadCatalogue();
const place = (number: string) => catalogue.references.findIndex((reference) => reference.number === number);
const policy = (number: string) => catalogue.nodes.find(({ id }) => id === `policy:@${place(number)}`);

describe('the catalogue of known documents', () => {
  it('is a contribution whose policies fit the schema', () => {
    expect(contribution.parse(catalogue)).toEqual(catalogue);
    for (const { label, properties } of catalogue.nodes) {
      const declared: Record<string, { value: { parse(value: unknown): unknown } }> = labels[label].properties;
      for (const [name, value] of Object.entries(properties)) expect(declared[name]?.value.parse(value)).toEqual(value);
    }
  });

  it('names each document once, by its number', () => {
    const numbers = catalogue.references.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).toHaveLength(22);
    expect(catalogue.nodes.filter(({ label }) => label === 'Policy')).toHaveLength(22);
  });

  it('keeps the notice and what it issues as two titles of one document', () => {
    expect(catalogue.references[place('国办发〔2022〕14号')]?.titles).toEqual([
      '国务院办公厅关于印发深化医药卫生体制改革2022年重点工作任务的通知',
      '深化医药卫生体制改革2022年重点工作任务',
    ]);
  });

  it('gives a date of signing only where one was seen', () => {
    expect(policy('国办发〔2022〕14号')?.properties).toMatchObject({
      issuedOn: '2022-05-04',
      publishedOn: '2022-05-25',
    });
    expect(policy('国医改发〔2021〕2号')?.properties).not.toHaveProperty('issuedOn');
  });

  it('keeps the four documents that promote 三明医改经验, and only them, although none cites them', () => {
    const kept = catalogue.references.filter(({ keep }) => keep).map(({ number }) => number);
    expect(kept).toEqual([
      '国医改发〔2021〕2号',
      '国卫办医函〔2021〕547号',
      '医保函〔2024〕25号',
      '国中医药结合函〔2025〕272号',
    ]);
    const promoting = catalogue.relationships.filter(({ type }) => type === 'DRAWS_ON');
    expect(promoting.map(({ from }) => from)).toEqual(kept.map((number) => `policy:@${place(number!)}`));
    for (const relationship of promoting) {
      expect(relationship).toMatchObject({
        to: 'reform-model:三明医改经验',
        properties: { mode: 'title' },
        evidence: [],
      });
      expect(relationship.source).toBe('catalogue');
      expect(relationship.sourceDetail).toMatch(/^ingest\/knowledge\/documents\.yaml#/);
    }
  });

  it('leads from the model to 三明市 and up to 全国', () => {
    const steps = catalogue.relationships.filter(({ type }) => type !== 'DRAWS_ON').map(({ from, to }) => [from, to]);
    expect(steps).toEqual([
      ['region:350400', 'region:350000'],
      ['region:350000', 'region:100000'],
      ['reform-model:三明医改经验', 'region:350400'],
    ]);
  });

  it('knows 新国发2号文件', () => {
    expect(catalogue.references[place('国发〔2022〕2号')]?.nicknames).toContain('新国发2号文件');
  });
});
