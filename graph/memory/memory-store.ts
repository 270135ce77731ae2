import type { Contribution } from '../contribution.ts';
import { createCorrespondences } from '../derive/correspondences.ts';
import { type DocumentFeatures, documentFeatures } from '../derive/features.ts';
import type { Store } from '../store/port.ts';
import { createMemoryGraph } from './create-memory-graph.ts';
import type { DocumentContent } from './document-row.ts';
import { encodeDocument } from './encode-document.ts';
import { underKeptName } from './kept-name.ts';
import { noDocument } from './not-found.ts';
import { createReadingStore } from './reading-store.ts';

/** A store that lives and ends with the process: nothing is durable. */
export function createMemoryStore(catalogue: Contribution): Store {
  const contents = new Map<string, DocumentContent>();
  const everHeld = new Set<string>();
  const features = new Map<string, DocumentFeatures>();
  const correspondences = createCorrespondences(
    () => [],
    (document) => features.get(document)!,
  );
  const graph = createMemoryGraph(catalogue, {
    content: (document, part) => contents.get(document)![part],
    decode: (decoder) => decoder(),
  });
  return {
    ...createReadingStore(graph),
    async applyDocument(arrival) {
      const { id } = arrival.contribution.document;
      const known = graph.rowOf(id);
      const reading = underKeptName(arrival, known === undefined ? undefined : graph.row(known).info);
      const { row, content } = encodeDocument(reading);
      if (known !== undefined && graph.row(known).fingerprint === row.fingerprint) return 'unchanged';
      contents.set(id, content);
      everHeld.add(id);
      features.set(id, documentFeatures(reading.contribution));
      const { gone, found } = correspondences.add(features.get(id)!);
      graph.add([row], found, gone);
      return 'added';
    },
    async removeDocument(id) {
      const known = graph.rowOf(id);
      if (known === undefined) throw noDocument(id);
      const { info } = graph.row(known);
      features.delete(id);
      graph.remove(id, correspondences.remove(id).found);
      contents.delete(id);
      return info;
    },
    everHeld: async (ids) => new Set(ids.filter((id) => everHeld.has(id))),
    close: async () => {},
  };
}
