import type { Found } from '../types.ts';
import { bodiesIn } from './bodies.ts';
import type { Paragraph } from './paragraphs.ts';

/** What a page says of the document that it reprints. */
export interface Announced {
  readonly issuers: readonly Found[];
  readonly title: Found;
}

/** 近日，安徽省委、省政府印发了《X》，…全文如下。 */
const sentence =
  /^(?:(?:近日|日前|近期|最近|[0-9年月日]{2,12})，?)?([^，。《》]{4,60}?)(?:联合)?(?:印发|出台|发布|公布|下发|制定)了?《([^《》]{6,80})》.{0,120}?(?:全文|内容|原文)[^。，]{0,8}如下[。：]?$/;
const furthest = 12;

/** The sentence with which a news page opens the document that it prints below. */
export function readAnnounced(paragraphs: readonly Paragraph[]): Announced | undefined {
  for (const { text, start } of paragraphs.slice(0, furthest)) {
    const match =
      text.endsWith('如下。') || text.endsWith('如下：') || text.endsWith('如下') ? sentence.exec(text) : null;
    const bodies = match ? bodiesIn(match[1]!) : [];
    if (match === null || bodies.length === 0) continue;
    const method = 'announced';
    const found = (value: string, from: number): Found => {
      const at = start + text.indexOf(value, from);
      return { value, start: at, end: at + value.length, method, confidence: 0.8 };
    };
    return { issuers: bodies.map((body) => found(body, 0)), title: found(match[2]!, text.indexOf('《')) };
  }
  return undefined;
}
