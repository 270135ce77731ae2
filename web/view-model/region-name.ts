import type { NodeSummary } from '../../graph/store/answers.ts';
import { nameOf } from './caption.ts';

/** The region of national bodies: in no document, so that it may stand nowhere on a picture. */
const nationwide = { code: '100000', name: '全国' };

/** The name of a region by its code; the code where nothing tells the name. */
export function regionName(code: string, known: (id: string) => NodeSummary | undefined): string {
  const region = known(`region:${code}`);
  if (region) return nameOf(region);
  return code === nationwide.code ? nationwide.name : code;
}
