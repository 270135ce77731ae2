import { describe, expect, test } from 'vitest';
import { normalise } from '../../../ingest/reading/normalise/normalise.ts';
import { ownerOf, readStructure, type Seed, seeds, seedText } from './read-structure.ts';

/** What is read of a document, without its offsets, and without what only the layout of its page tells. */
function readingOf(source: string) {
  const { text, header, outline, citations } = readStructure(source);
  const { body: _, findings: __, addressees: ___, publishedOn: ____, issuers, ...facts } = header;
  return {
    header: Object.entries(facts)
      .filter(([, found]) => found !== undefined)
      .map(([name, found]) => [name, typeof found === 'string' ? found : found.value]),
    issuers: issuers.map(({ value }) => value),
    items: outline.items
      .filter(({ kind }) => kind !== 'other')
      .map(({ kind, path, title, end }) => [kind, path, title.value, text.text.slice(end - 8, end)]),
    citations: citations.map((citation) => [
      ownerOf(outline.items, citation),
      citation.kind,
      citation.relation,
      citation.number,
      citation.title?.replaceAll(' ', ''),
      citation.issuer,
    ]),
  };
}

const paragraphs = (source: string) => normalise({ text: source, blocks: [], metadata: {} }).text.split('\n');
const wrapped = (paragraph: string, width: number) => paragraph.match(new RegExp(`.{1,${width}}`, 'g'))!;
const isProse = (paragraph: string) => paragraph.includes('。') || paragraph.length > 40;

/** The same words in the layouts that portals, converters and copying make of them. */
const layouts: Record<string, (source: string) => string> = {
  'line ends of Windows': (source) => source.replaceAll('\n', '\r\n'),
  'one line for each paragraph': (source) => paragraphs(source).join('\n'),
  'lines of 28 characters': (source) =>
    paragraphs(source)
      .flatMap((one) => wrapped(one, 28))
      .join('\n'),
  'lines of 28 characters, blank lines between paragraphs': (source) =>
    paragraphs(source)
      .map((one) => wrapped(one, 28).join('\n'))
      .join('\n\n'),
  'lines of 40 characters, paragraphs indented': (source) =>
    paragraphs(source)
      .flatMap((one) => wrapped(isProse(one) ? `　　${one}` : one, 40))
      .join('\n'),
  'all on one line': (source) => paragraphs(source).join(' '),
  'a page number in each paragraph': (source) =>
    paragraphs(source)
      .map((one) => (one.length < 60 ? one : `${one.slice(0, 31)}\n\n— 3 —\n\n${one.slice(31)}`))
      .join('\n'),
  'half-width punctuation': (source) => source.replace(/[（），：；]/g, (mark) => '(),:;'['（），：；'.indexOf(mark)]!),
};

describe.each(Object.keys(seeds) as Seed[])('%s says the same', (seed) => {
  const expected = readingOf(seedText(seed));
  test.each(Object.keys(layouts))('in %s', (layout) =>
    expect(readingOf(layouts[layout]!(seedText(seed)))).toEqual(expected),
  );
});
