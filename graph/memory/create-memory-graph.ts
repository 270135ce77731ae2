import type { Contribution, DocumentInfo } from '../contribution.ts';
import { byCodePoint } from '../graph.ts';
import { fillPlaceholder } from '../resolve/placeholder.ts';
import { createResolver } from '../resolve.ts';
import { labelNames } from '../schema/labels.ts';
import { relationshipTypeNames } from '../schema/relationships.ts';
import { nothing } from './adjacency.ts';
import { catalogueRows } from './catalogue-rows.ts';
import { createDerivedRelationships } from './derived-relationships.ts';
import { discriminatorText } from './discriminator.ts';
import type { ContentSource, DocumentRow } from './document-row.ts';
import { fingerprintOf } from './fingerprint.ts';
import { createLayout, type LaidRow, notLaid } from './layout.ts';
import { lineAt, lineOf } from './lines.ts';
import type { MemoryGraph } from './memory-graph.ts';
import { createStandingEntries } from './standing-entries.ts';
import { nothingTouched, type Touched, touch } from './touched.ts';

/**
 * @param catalogue its nodes are part of the graph while a document names them, or where it says `keep`
 * @param source gives the parts of documents that are in
 */
export function createMemoryGraph(catalogue: Contribution, source: ContentSource): MemoryGraph {
  const resolver = createResolver(catalogue);
  const rows: (DocumentRow | undefined)[] = [];
  const layout = createLayout((index) => rows[index]!);
  const { adjacency, nodeClaims } = layout;
  const laidRows: LaidRow[] = [];
  const rowNumbers = new Map<string, number>();
  const freeRows: number[] = [];
  let version = 0;
  let observed: Touched | undefined;

  const derived = createDerivedRelationships(
    (document, task) => {
      const index = rowNumbers.get(document);
      if (index === undefined) return undefined;
      const node = laidRows[index]!.nodes[lineOf(rows[index]!.nodes.ids, task)]!;
      return { node, id: fillPlaceholder(task, (reference) => resolver.policyId(document, reference)) };
    },
    {
      ...layout,
      claim(type, from, to, row, local) {
        const relationship = layout.claim(type, from, to, row, local);
        observed?.relationships.add(relationshipId(relationship));
        return relationship;
      },
      release(relationship, row, local) {
        observed?.relationships.add(relationshipId(relationship));
        layout.release(relationship, row, local);
      },
    },
  );

  function relationshipId(r: number): string {
    const type = adjacency.type(r);
    const ends = `${relationshipTypeNames[type]}|${layout.nodeId(adjacency.from(r))}|${layout.nodeId(adjacency.to(r))}`;
    const discriminator = discriminatorText(type, adjacency.code(r));
    return discriminator === undefined ? ends : `${ends}|${discriminator}`;
  }

  function note(index: number, when: 'before' | 'after'): void {
    if (!observed) return;
    const { nodes, relationships } = laidRows[index]!;
    touch(observed, isCatalogue(index) ? undefined : rows[index]!.info.id, when, {
      nodes: Array.from(nodes, layout.nodeId),
      relationships: Array.from(
        relationships.filter((r) => r !== nothing),
        relationshipId,
      ),
    });
  }

  const entries = catalogueRows(catalogue);
  for (const { row } of entries) {
    rows.push(row);
    laidRows.push(notLaid);
  }
  const standing = createStandingEntries(catalogue, entries, resolver);

  function lay(index: number): void {
    const row = rows[index]!;
    const policies: string[] = [];
    laidRows[index] = layout.lay(row, index, (reference) => {
      policies[reference] ??= resolver.policyId(row.info.id, reference);
      return policies[reference]!;
    });
    note(index, 'after');
  }

  function takeUp(index: number): void {
    note(index, 'before');
    layout.takeUp(index, laidRows[index]!);
    laidRows[index] = notLaid;
  }

  function layCatalogue(): void {
    const changed = standing.changes((id) => isSpokenOf(layout.node(id)));
    for (const { index } of changed) takeUp(index);
    for (const { index, stands } of changed) if (stands) lay(index);
  }

  function isSpokenOf(node: number | undefined): boolean {
    if (node === undefined) return false;
    for (let claim = nodeClaims.first(node); claim !== nothing; claim = nodeClaims.next(claim)) {
      if (!isCatalogue(nodeClaims.row(claim))) return true;
    }
    return false;
  }

  const isCatalogue = (index: number) => index < entries.length;

  function layAgain(documents: ReadonlySet<string>): void {
    const changed = [...documents].flatMap((document) => rowNumbers.get(document) ?? []);
    for (const document of documents) derived.takeUp(document);
    for (const index of changed) takeUp(index);
    for (const index of changed) lay(index);
    for (const document of documents) derived.lay(document);
    derived.layRemembered();
    layCatalogue();
    version++;
  }

  function put(row: DocumentRow): void {
    const index = freeRows.pop() ?? rows.push(undefined) - 1;
    rows[index] = row;
    laidRows[index] = notLaid;
    rowNumbers.set(row.info.id, index);
  }

  /** @returns the other documents whose policy ids this changed */
  function drop(document: string): ReadonlySet<string> {
    const index = rowNumbers.get(document);
    if (index === undefined) return new Set();
    derived.forget(document);
    takeUp(index);
    rows[index] = undefined;
    rowNumbers.delete(document);
    freeRows.push(index);
    return resolver.remove(document);
  }

  layCatalogue();

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
        for (const document of drop(row.info.id)) changed.add(document);
        put(row);
      }
      const referring = arrivals.map(({ info, references }) => ({ document: info.id, references }));
      for (const document of resolver.addMany(referring)) changed.add(document);
      for (const document of gone) derived.forget(document);
      derived.remember(correspondences);
      layAgain(changed);
    },
    remove(document, correspondences = []) {
      const changed = drop(document);
      derived.remember(correspondences);
      layAgain(changed);
    },
    observe(change) {
      const touched = nothingTouched();
      observed = touched;
      try {
        change();
      } finally {
        observed = undefined;
      }
      return touched;
    },
    nodeId: layout.nodeId,
    nodeOf(id) {
      const known = layout.node(id);
      if (known !== undefined) return known;
      const current = resolver.currentId(id);
      return current === undefined ? undefined : layout.node(current);
    },
    relationshipId,
    row: (index) => rows[index]!,
    rowOf: (document) => rowNumbers.get(document),
    documentRows: () => rowNumbers.values(),
    isCatalogue,
    isMisprint(index, local) {
      const { info, nodes } = rows[index]!;
      if (nodes.labels[local] !== policy) return false;
      const reference = referenceIn(lineAt(nodes.ids, local));
      return reference !== undefined && resolver.isMisprint(info.id, reference);
    },
    get rowBound() {
      return rows.length;
    },
    content: (index, part) => entries[index]?.content[part] ?? source.content(rows[index]!.info.id, part),
    decode: source.decode,
    laid: (index) => laidRows[index]!,
    policyOf(index) {
      const row = rows[index]!;
      if (row.references[0]?.presence !== 'held') return undefined;
      return layout.node(resolver.policyId(row.info.id, 0));
    },
    documentsOf(node) {
      const found = new Map<string, DocumentInfo>();
      for (let claim = nodeClaims.first(node); claim !== nothing; claim = nodeClaims.next(claim)) {
        const index = nodeClaims.row(claim);
        if (!isCatalogue(index)) found.set(rows[index]!.info.id, rows[index]!.info);
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
