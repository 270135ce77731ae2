import type { ContributedRelationship, Contribution } from '../contribution.ts';
import { InvalidInput } from '../errors.ts';
import { relationshipTypeNames } from '../schema/relationships.ts';
import { relationshipSources } from '../schema/words.ts';
import { discriminatorCode } from './discriminator.ts';
import { noConfidence, type RelationshipColumns, relationshipFlagsOf } from './document-row.ts';

/**
 * @param confidences collects the different confidences that occur
 * @throws InvalidInput where a relationship's end is no node of the contribution, or a word is not the model's
 */
export function encodeRelationships(contribution: Contribution, confidences: number[]): RelationshipColumns {
  const { relationships } = contribution;
  const locals = new Map<string, number>();
  for (const [local, { id }] of contribution.nodes.entries()) locals.set(id, local);
  const end = (id: string, r: ContributedRelationship) => {
    const local = locals.get(id);
    if (local === undefined) throw missingEnd(contribution, r, id);
    return local;
  };
  const count = relationships.length;
  const columns = {
    types: new Uint8Array(count),
    codes: new Uint8Array(count),
    sources: new Uint8Array(count),
    flags: new Uint8Array(count),
    confidences: new Uint16Array(count),
    from: new Uint32Array(count),
    to: new Uint32Array(count),
  };
  for (let i = 0; i < count; i++) {
    const r = relationships[i]!;
    columns.types[i] = relationshipTypeNames.indexOf(r.type);
    columns.codes[i] = discriminatorCode(r.type, r.properties);
    columns.sources[i] = relationshipSources.indexOf(r.source);
    columns.flags[i] = relationshipFlagsOf(r.properties);
    columns.confidences[i] = confidencePlace(r, confidences);
    columns.from[i] = end(r.from, r);
    columns.to[i] = end(r.to, r);
  }
  return columns;
}

/** For the fingerprint, what a document's content does not say again: which relationship stands between which nodes. */
export function endsOf({ types, sources, from, to }: RelationshipColumns): string {
  let ends = '';
  for (let i = 0; i < types.length; i++) ends += String.fromCharCode(types[i]!, sources[i]!, from[i]!, to[i]!);
  return ends;
}

/** The lowest confidence among its evidence. */
function confidencePlace({ evidence }: ContributedRelationship, confidences: number[]): number {
  if (evidence.length === 0) return noConfidence;
  let lowest = 1;
  for (const each of evidence) if (each.confidence < lowest) lowest = each.confidence;
  const known = confidences.indexOf(lowest);
  return known >= 0 ? known : confidences.push(lowest) - 1;
}

function missingEnd({ document }: Contribution, r: ContributedRelationship, id: string): InvalidInput {
  return new InvalidInput({
    zh: `文件“${document.file}”的读取结果有误：关系 ${r.type} 指向不存在的节点 ${id}。该文件未收录，请报告此问题。`,
    en: `The reading of "${document.file}" is wrong: a ${r.type} points at ${id}, which it does not contain. The file was not stored; please report this.`,
  });
}
