import { describe, expect, it } from 'vitest';
import type { ContributedRelationship } from '../../graph/contribution.ts';
import { contributedNode, contributedRelationship, mergeNode, mergeRelationship } from '../../graph/merge.ts';
import { at, info } from './made.ts';

const policy = (document: string, properties: Record<string, unknown>, fromCatalogue = false) =>
  contributedNode(info(document), { id: 'policy:X', label: 'Policy', properties }, fromCatalogue);

const implemented = (document: string, rest: Partial<ContributedRelationship> = {}) =>
  contributedRelationship(info(document), {
    type: 'CITES',
    from: 'policy:Y',
    to: 'policy:X',
    properties: { relation: 'implements' },
    source: 'text',
    evidence: [at(10)],
    ...rest,
  });

describe('a node that several contribute to', () => {
  it('has what its own text says, then what the catalogue says, then citations, then promises', () => {
    const contributions = [
      policy('a', { name: '预告', presence: 'planned', year: 2099 }),
      policy('b', { name: '引用', presence: 'cited', issuer: '某机关', level: 'county' }),
      policy('z', { name: '正文', presence: 'held' }),
      policy('catalogue', { name: '目录', presence: 'catalogue', level: 'national' }, true),
    ];
    const { properties } = mergeNode('Policy', contributions);
    expect(properties).toEqual({ name: '正文', issuer: '某机关', level: 'national', year: 2099, presence: 'held' });
    expect(mergeNode('Policy', contributions.toReversed())).toEqual(mergeNode('Policy', contributions));
  });

  it('has, between equals, what the smaller document id says', () => {
    const both = [policy('b', { name: '乙', presence: 'cited' }), policy('a', { name: '甲', presence: 'cited' })];
    expect(mergeNode('Policy', both).properties.name).toBe('甲');
  });

  it('collects aliases, each once, by code point; keeps the firmest basis of a name; is vertical if anyone says so', () => {
    const department = (document: string, properties: Record<string, unknown>) =>
      contributedNode(info(document), { id: 'department:140000/医保', label: 'Department', properties });
    const merged = mergeNode('Department', [
      department('a', { name: '省医保局', aliases: ['𠀀局', '省医保局'], nameBasis: 'composed', vertical: false }),
      department('b', { name: '省医疗保障局', aliases: ['省医保局', '豈局'], nameBasis: 'catalogue', vertical: true }),
    ]);
    expect(merged.properties).toEqual({
      name: '省医保局',
      aliases: ['省医保局', '豈局', '𠀀局'],
      nameBasis: 'catalogue',
      vertical: true,
    });
  });
});

describe('a relationship that several contribute to', () => {
  it('has the evidence of all texts in the order of the documents, equal places once', () => {
    const repeated = implemented('a', { evidence: [at(10), at(30)] });
    const { evidence, id } = mergeRelationship('CITES', [implemented('b'), repeated, implemented('a')]);
    expect(evidence.map((e) => [e.document, e.file, e.start])).toEqual([
      ['a', 'a.txt', 10],
      ['a', 'a.txt', 30],
      ['b', 'b.txt', 10],
    ]);
    expect(id).toBe('CITES|policy:Y|policy:X|implements');
  });

  it('comes from the text where a text says it, whatever else says it too', () => {
    const known = implemented('catalogue', { source: 'catalogue', sourceDetail: 'documents.yaml: X', evidence: [] });
    const merged = mergeRelationship('CITES', [known, implemented('a')]);
    expect(merged.source).toBe('text');
    expect(merged.sourceDetail).toBeUndefined();
    expect(merged.evidence).toHaveLength(1);
  });

  it('names the smallest of several catalogue entries', () => {
    const known = (sourceDetail: string) => implemented('a', { source: 'catalogue', sourceDetail, evidence: [] });
    expect(mergeRelationship('CITES', [known('lines.yaml: 乙'), known('lines.yaml: 丙')]).sourceDetail).toBe(
      'lines.yaml: 丙',
    );
  });
});
