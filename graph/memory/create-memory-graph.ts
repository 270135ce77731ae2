import type { Contribution, DocumentInfo } from '../contribution.ts';
import { byCodePoint } from '../graph.ts';
import { createResolver } from '../resolve.ts';
import { labelNames } from '../schema/labels.ts';
import { nothing } from './adjacency.ts';
import type { ContentSource } from './document-row.ts';
import { fingerprintOf } from './fingerprint.ts';
import { createLaidRows } from './laid-rows.ts';
import { lineAt } from './lines.ts';
import type { MemoryGraph } from './memory-graph.ts';

/**
 * @param catalogue its nodes are part of the graph while a document names them, or where it says `keep`
 * @param source gives the parts of documents that are in
 */
export function createMemoryGraph(catalogue: Contribution, source: ContentSource): MemoryGraph {
  const resolver = createResolver(catalogue);
  const rows = createLaidRows(catalogue, resolver);
  const { layout, derived, entries } = rows;
  const { adjacency, nodeClaims } = layout;
  let version = 0;

  function layAgain(documents: ReadonlySet<string>): void {
    rows.layAgain(documents);
    version++;
  }

  return {
    adjacency,
    nodeClaims,
    relationshipClaims: layout.relationshipClaims,
    searchIndex: layout.searchIndex,
    resolver,
    get version() {
      return version;
    },
    derived,
    catalogue,
    catalogueFingerprint: fingerprintOf(entries.map(({ row }) => row.fingerprint)),
    add(arrivals, correspondences, gone = []) {
      const changed = new Set<string>();
      for (const row of arrivals) {
        for (const document of rows.drop(row.info.id)) changed.add(document);
        rows.put(row);
      }
      const referring = arrivals.map(({ info, references }) => ({ document: info.id, references }));
      for (const document of resolver.addMany(referring)) changed.add(document);
      for (const document of gone) derived.forget(document);
      derived.remember(correspondences);
      layAgain(changed);
    },
    remove(document, correspondences = []) {
      const changed = rows.drop(document);
      derived.remember(correspondences);
      layAgain(changed);
    },
    observe: rows.observe,
    nodeId: layout.nodeId,
    nodeOf(id) {
      const known = layout.node(id);
      if (known !== undefined) return known;
      const current = resolver.currentId(id);
      return current === undefined ? undefined : layout.node(current);
    },
    relationshipId: rows.relationshipId,
    row: rows.row,
    rowOf: rows.rowOf,
    documentRows: rows.documents,
    isCatalogue: rows.isCatalogue,
    isMisprint(index, local) {
      const { info, nodes } = rows.row(index);
      if (nodes.labels[local] !== policy) return false;
      const reference = referenceIn(lineAt(nodes.ids, local));
      return reference !== undefined && resolver.isMisprint(info.id, reference);
    },
    get rowBound() {
      return rows.bound;
    },
    content: (index, part) => entries[index]?.content[part] ?? source.content(rows.row(index).info.id, part),
    decode: source.decode,
    laid: rows.laid,
    policyOf(index) {
      const row = rows.row(index);
      if (row.references[0]?.presence !== 'held') return undefined;
      return layout.node(resolver.policyId(row.info.id, 0));
    },
    documentsOf(node) {
      const found = new Map<string, DocumentInfo>();
      for (let claim = nodeClaims.first(node); claim !== nothing; claim = nodeClaims.next(claim)) {
        const index = nodeClaims.row(claim);
        if (rows.isCatalogue(index)) continue;
        const { info } = rows.row(index);
        found.set(info.id, info);
      }
      return [...found.values()].sort((a, b) => byCodePoint(a.id, b.id));
    },
  };
}

const policy = labelNames.indexOf('Policy');
const policyPlaceholder = 'policy:@';

function referenceIn(id: string): number | undefined {
  return id.startsWith(policyPlaceholder) ? Number(id.slice(policyPlaceholder.length)) : undefined;
}
