import { datePattern, isoDate } from '../numerals.ts';
import type { Found, Span } from '../types.ts';
import { endsAsBody } from './bodies.ts';
import type { Paragraph } from './paragraphs.ts';

export interface Published {
  readonly publisher: Found;
  readonly publishedOn: Found;
}

/** 杭州市科学技术局2026年5月25日发布，征求意见截止…: what a site prints below a document. */
const line = new RegExp(
  `^([^，。；：（）]{4,40})(?:（[^（）]{2,40}）)?(${datePattern.source})(?:公开)?(?:发布|公布|发文)`,
);
const furthest = 5;

/** The line at the end of the body that says who published it and when. */
export function readPublished(paragraphs: readonly Paragraph[], body: Span): Published | undefined {
  const last = paragraphs.filter(({ start, end }) => start >= body.start && end <= body.end).slice(-furthest);
  for (const { text, start } of last) {
    const match = line.exec(text);
    const value = match ? isoDate(match[2]!) : undefined;
    if (!match || !endsAsBody(match[1]!) || value === undefined || value === 'invalid') continue;
    const at = start + text.indexOf(match[2]!, match[1]!.length);
    const found = { method: 'published-line', confidence: 0.85 };
    return {
      publisher: { ...found, value: match[1]!, start, end: start + match[1]!.length },
      publishedOn: { ...found, value, start: at, end: at + match[2]!.length },
    };
  }
  return undefined;
}
