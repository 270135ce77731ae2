import type { Contribution } from '../contribution.ts';
import { fillPlaceholder } from '../resolve/placeholder.ts';
import type { Resolver } from '../resolve.ts';
import { relationshipTypeNames } from '../schema/relationships.ts';
import { nothing } from './adjacency.ts';
import { catalogueRows } from './catalogue-rows.ts';
import { createDerivedRelationships, type DerivedRelationships } from './derived-relationships.ts';
import { discriminatorText } from './discriminator.ts';
import type { DocumentRow } from './document-row.ts';
import { createLayout, type LaidRow, type Layout, notLaid } from './layout.ts';
import { lineOf } from './lines.ts';
import { createStandingEntries } from './standing-entries.ts';
import { nothingTouched, type Touched, touch } from './touched.ts';

/** The rows of the catalogue's entries, which come first, and of documents, laid into the columns of one graph. */
export interface LaidRows {
  readonly layout: Layout;
  readonly derived: DerivedRelationships;
  /** The catalogue's entries with their rows; an entry's row has its number here. */
  readonly entries: ReturnType<typeof catalogueRows>;
  /** Upper bound of the rows' numbers, free ones among them. */
  readonly bound: number;
  row(index: number): DocumentRow;
  laid(index: number): LaidRow;
  rowOf(document: string): number | undefined;
  /** Rows of documents, in no order. */
  documents(): Iterable<number>;
  isCatalogue(index: number): boolean;
  relationshipId(relationship: number): string;
  /** Takes a row in; it is laid with the next `layAgain`. */
  put(row: DocumentRow): void;
  /**
   * Takes a document out.
   * @returns the other documents whose policy ids this changed
   */
  drop(document: string): ReadonlySet<string>;
  /** Lays these documents, what is derived from them, and the catalogue's entries that stand with them. */
  layAgain(documents: ReadonlySet<string>): void;
  /** Runs a change and tells what it touched. */
  observe(change: () => void): Touched;
}

export function createLaidRows(catalogue: Contribution, resolver: Resolver): LaidRows {
  const entries = catalogueRows(catalogue);
  const rows: (DocumentRow | undefined)[] = entries.map(({ row }) => row);
  const laidRows: LaidRow[] = entries.map(() => notLaid);
  const rowNumbers = new Map<string, number>();
  const freeRows: number[] = [];
  const layout = createLayout((index) => rows[index]!);
  const { adjacency, nodeClaims } = layout;
  const standing = createStandingEntries(catalogue, entries, resolver);
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

  const isCatalogue = (index: number) => index < entries.length;

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

  layCatalogue();

  return {
    layout,
    derived,
    entries,
    get bound() {
      return rows.length;
    },
    row: (index) => rows[index]!,
    laid: (index) => laidRows[index]!,
    rowOf: (document) => rowNumbers.get(document),
    documents: () => rowNumbers.values(),
    isCatalogue,
    relationshipId,
    put(row) {
      const index = freeRows.pop() ?? rows.push(undefined) - 1;
      rows[index] = row;
      laidRows[index] = notLaid;
      rowNumbers.set(row.info.id, index);
    },
    drop(document) {
      const index = rowNumbers.get(document);
      if (index === undefined) return new Set();
      derived.forget(document);
      takeUp(index);
      rows[index] = undefined;
      rowNumbers.delete(document);
      freeRows.push(index);
      return resolver.remove(document);
    },
    layAgain(documents) {
      const changed = [...documents].flatMap((document) => rowNumbers.get(document) ?? []);
      for (const document of documents) derived.takeUp(document);
      for (const index of changed) takeUp(index);
      for (const index of changed) lay(index);
      for (const document of documents) derived.lay(document);
      derived.layRemembered();
      layCatalogue();
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
  };
}
