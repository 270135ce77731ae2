import type { Reading } from '../contribution.ts';
import type { DocumentContent, DocumentRow } from './document-row.ts';
import { encodeHeavy, encodeNodes } from './encode-nodes.ts';
import { encodeRelationships, endsOf } from './encode-relationships.ts';
import { writeEvidence } from './evidence-part.ts';
import { fingerprintOf } from './fingerprint.ts';
import { inOneBlock } from './packed-row.ts';

export interface EncodedDocument {
  readonly row: DocumentRow;
  readonly content: DocumentContent;
}

/**
 * Lays a reading out as a row and its content. Holds afterwards: every relationship's ends are nodes of the row.
 * @throws InvalidInput where a relationship's end is no node of the contribution, or a word is not the model's
 */
export function encodeDocument({ contribution, text, outline }: Reading): EncodedDocument {
  const { document: info, references } = contribution;
  const confidences: number[] = [];
  const nodes = encodeNodes(contribution);
  const relationships = encodeRelationships(contribution, confidences);
  const content: DocumentContent = {
    text,
    properties: nodes.properties,
    heavy: encodeHeavy(contribution.nodes),
    links: JSON.stringify(contribution.relationships.map(({ properties }) => properties)),
    evidence: writeEvidence(contribution.relationships, text),
    outline: JSON.stringify(outline),
    findings: JSON.stringify(contribution.findings),
  };
  const findings: Record<string, number> = {};
  for (const { rule } of contribution.findings) findings[rule] = (findings[rule] ?? 0) + 1;
  const said = [JSON.stringify([info, references]), nodes.columns.ids.text, endsOf(relationships)];
  const fingerprint = fingerprintOf([...said, ...Object.values(content)]);
  return {
    row: inOneBlock({ info, fingerprint, references, findings, nodes: nodes.columns, relationships, confidences }),
    content,
  };
}
