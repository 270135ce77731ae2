import type { Language } from '../../graph/language.ts';
import { type DataMark, type Scene, type Story, storyVersion } from '../../graph/story/story.ts';
import { stringifySearch } from '../state/search-params.ts';
import { sampleWords } from './sample-words.ts';

/** The data that the figures in the sample's words are of: the documents of the seeds. */
const sampleCounts = { documents: 5, tasks: 96 };

const view = (path: string, search: Readonly<Record<string, unknown>> = {}): Scene['link'] => ({
  path,
  search: stringifySearch(search),
});

/** What each scene shows, in their order. */
const links: readonly Scene['link'][] = [
  view('/workload', { cols: 'region' }),
  view('/workload', { cols: 'region', row: 'line:医疗保障' }),
  view('/lineage'),
  view('/graph', { n: ['policy:晋政办发〔2022〕83号'] }),
  view('/sanming'),
  view('/sanming', { show: 'measures' }),
];

/**
 * The ready-made story on the seeds, to be kept as one of the reader's own.
 * @param now what the data are; where they are not the seeds, the story says that its figures are of other data
 */
export function sampleStory(now: DataMark, language: Language): Story {
  const { title, scenes } = sampleWords[language];
  const seeds = now.counts.documents === sampleCounts.documents && now.counts.tasks === sampleCounts.tasks;
  const data: DataMark = seeds
    ? now
    : { date: '2024-04-29', version: 'seeds', counts: { ...now.counts, ...sampleCounts } };
  return {
    version: storyVersion,
    revision: 0,
    title,
    author: '',
    data,
    scenes: scenes.map((words, i) => ({ ...words, link: links[i]!, id: `s${i + 1}`, data })),
  };
}
