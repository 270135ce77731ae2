import type { Sentence } from '../errors.ts';
import { xml } from '../exports/xml.ts';
import type { Language } from '../language.ts';
import type { Carried } from '../store/carried.ts';
import type { DataMark, Story } from './story.ts';

/** What an offline page holds beside its program. */
export interface OfflinePage {
  readonly story: Story;
  /** The one view it is of, where it is of no story. */
  readonly view?: { readonly path: string; readonly search: string } | undefined;
  /** It opens in this one, until its reader chooses another. */
  readonly language: Language;
  /** What the data were when the page was made. */
  readonly data: DataMark;
  readonly carried: Carried;
  readonly documents: { readonly carried: number; readonly held: number };
  /** The line by which it is cited. */
  readonly citation: Sentence;
}

/** Where the template takes the title and the data; they stand in `web/offline.html` as they stand here. */
const offlineMarks = { title: '%ATLAS_TITLE%', data: '%ATLAS_DATA%' } as const;

/**
 * @param template the built page, its program in it
 * @param data `OfflinePage` as JSON, gzipped, in base64: nothing in it can end the element that it stands in
 */
export function fillOfflinePage(template: string, title: string, data: string): string {
  return template.replace(offlineMarks.data, () => data).replace(offlineMarks.title, () => xml(title));
}
