import type { SourceText } from '../../readers/reader.ts';
import type { NormalisedText } from '../types.ts';
import { jointBetween } from './breaks.ts';
import { cutLongLines, layoutOf, linesOf } from './lines.ts';
import { Writer } from './writer.ts';

/**
 * The text as the rules read it. What holds afterwards:
 *
 * - paragraphs are parted by one `\n`; breaks of the page layout (and page numbers) are gone – the rule stands at
 *   `jointBetween`
 * - brackets are full width （）, all kinds of square ones 〔〕; ，；：！？ are full width beside Chinese; digits, letters and
 *   % are half width; a half-width stop behind Chinese is 。; Kangxi radicals are characters; `**`, the `#` of Markdown
 *   headings and invisible characters are gone
 * - no space stands beside Chinese punctuation, nor between Chinese and digits or letters (`2022 年` is `2022年`). One
 *   space stays between two Chinese characters: it separates there (two issuers, the halves of a title), and only the stage
 *   that reads a title can tell whether it matters
 * - every character stands for one character of the source, in the same order
 *
 * Total: any text gives a result, in time linear in its length.
 */
export function normalise(source: SourceText): NormalisedText {
  const writer = new Writer(source.text);
  const lines = cutLongLines(source.text, linesOf(source.text, blockStarts(source)));
  const layout = layoutOf(source.text, lines);
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    if (previous) writer.join(jointBetween(source.text, writer.paragraph(), previous, line, layout), previous.end);
    writer.write(line.start, line.end);
  });
  return writer.result();
}

/** Plain text has no blocks of its own: there a line break is all that is known. */
function blockStarts(source: SourceText): ReadonlySet<number> {
  return new Set(source.blocks.length > 1 ? source.blocks.map((block) => block.start) : []);
}
