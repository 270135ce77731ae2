import type { Finding, PolicyReference } from '../contribution.ts';
import { policyPrefix } from './placeholder.ts';
import type { Doubt, ReferenceClass } from './reference-class.ts';

type Sentence = (what: string, policyId: string) => Pick<Finding, 'severity' | 'message' | 'messageEn'>;

const sentences: Readonly<Record<Doubt, Sentence>> = {
  'title-differs': (what, id) => ({
    severity: 'warning',
    message: `${what}的题名与该文号的题名不一致，按文号认定为 ${id}，所印题名保留在引用中。`,
    messageEn: `The printed title differs from the title of this document number; the number decided: ${id}.`,
  }),
  'title-ambiguous': (what, id) => ({
    severity: 'warning',
    message: `${what}与多份文件题名相同，无法确定所指，暂作单独文件 ${id}。`,
    messageEn: `Several documents have this title; which one is meant cannot be told, so it stands alone as ${id}.`,
  }),
  'number-shared': (what, id) => ({
    severity: 'warning',
    message: `${what}的文号为不同文件共用，题名和发文机关未能与其中一份对上，暂作 ${id}。`,
    messageEn: `Different documents share this number, and title and issuer match none of them; it stands as ${id}.`,
  }),
};

/** What a user is told about a doubtful reference: what, and what was done with it. */
export function doubtFinding(doubt: Doubt, reference: PolicyReference, c: ReferenceClass): Finding {
  const title = reference.titles[0] ?? reference.issuedTitle;
  const what = `${title ? `《${title}》` : ''}${reference.number ? `（${reference.number}）` : ''}`;
  return { rule: doubt, ...sentences[doubt](what, c.policyId.slice(policyPrefix.length)), quote: what };
}
