import type { DocumentRow } from './document-row.ts';

/** The typed columns of a row in one block of bytes, the widest first so that each lies where its type may begin. */
export function packColumns({ nodes, relationships: r }: DocumentRow): Uint8Array<ArrayBuffer> {
  const counts = new Uint32Array([nodes.labels.length, r.types.length]);
  const columns = [
    counts,
    nodes.sayings,
    nodes.keySayings,
    nodes.owners,
    nodes.idHashes,
    nodes.ids.ends,
    nodes.textKeys.ends,
    nodes.latinKeys.ends,
    r.from,
    r.to,
    r.confidences,
    r.types,
    r.codes,
    r.sources,
    r.flags,
    nodes.labels,
    nodes.kinds,
  ];
  const packed = new Uint8Array(columns.reduce((sum, column) => sum + column.byteLength, 0));
  let at = 0;
  for (const column of columns) {
    packed.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    at += column.byteLength;
  }
  return packed;
}

type Columns = DocumentRow['relationships'] &
  Omit<DocumentRow['nodes'], 'ids' | 'textKeys' | 'latinKeys'> &
  Readonly<Record<'idEnds' | 'textEnds' | 'latinEnds', Uint32Array>>;

/** @throws RangeError where the bytes are not what `packColumns` wrote */
export function unpackColumns(bytes: ArrayBuffer): Columns {
  const [nodes, relationships] = new Uint32Array(bytes, 0, 2) as unknown as [number, number];
  let at = 8;
  const take = <T>(
    type: { new (buffer: ArrayBuffer, at: number, length: number): T; BYTES_PER_ELEMENT: number },
    length: number,
  ) => {
    const column = new type(bytes, at, length);
    at += length * type.BYTES_PER_ELEMENT;
    return column;
  };
  const columns = {
    sayings: take(Float64Array, nodes),
    keySayings: take(Float64Array, nodes),
    owners: take(Uint32Array, nodes),
    idHashes: take(Uint32Array, nodes),
    idEnds: take(Uint32Array, nodes),
    textEnds: take(Uint32Array, nodes),
    latinEnds: take(Uint32Array, nodes),
    from: take(Uint32Array, relationships),
    to: take(Uint32Array, relationships),
    confidences: take(Uint16Array, relationships),
    types: take(Uint8Array, relationships),
    codes: take(Uint8Array, relationships),
    sources: take(Uint8Array, relationships),
    flags: take(Uint8Array, relationships),
    labels: take(Uint8Array, nodes),
    kinds: take(Uint8Array, nodes),
  };
  if (at !== bytes.byteLength) throw new RangeError(`${bytes.byteLength} bytes instead of ${at}`);
  return columns;
}
