import { titleKind } from '../document-types.ts';
import { documentNumber, ofTheSite } from './line-alone.ts';
import type { Line } from './lines.ts';
import type { Paragraph } from './paragraph.ts';
import { opensPart } from './part-marker.ts';

/** Its years, its edition on a line of their own behind a title: (2023—2025年), (2025版), (试行), (2023—2025年)的通知. */
export const edition =
  /^[（(](?:[0-9]{4}\s?[-—–－至~～][-—–－]?\s?[0-9]{4}\s?年?|[0-9]{4}\s?年?(?:版|修订版?|度)?|试行|暂行|修订(?:版|稿)?|征求意见稿|草案|代拟稿)[）)](?:的(?:通知|公告|函|决定)|[^，。；：（）()]{0,12}(?:方案|意见|计划|办法|细则|分工|措施))?$/;
/** A title set in marks as a whole, or behind its number or who issued it. */
const inMarks =
  /^(?:[^《》，。\s]{2,20}号|[^《》，。\s]{2,30}(?:政府|办公[厅室]|委员会|[厅局委部]))?《([^《》]*关于[^《》]+)》$/;
const quoted = /^《([^《》]+)》$/;
/** 附件：…实施方案, with the signature below. */
const attached = /^附\s?件\s?[0-9]{0,2}\s?[:：]\s?/;
const body = /(?:政府|办公厅|办公室|委员会|[厅局委部院会署组])$/;
const longestTitle = 120;

/** A title is set on several lines: issuer / 关于…, or 关于… without its document type yet. */
export function titleGoesOn(text: string, paragraph: Paragraph, line: Line, following: string): boolean {
  const length = line.end - paragraph.start;
  if (paragraph.punctuated || length > longestTitle || opensPart(text, paragraph.start)) return false;
  const said = text.slice(paragraph.start, line.end).replace(inMarks, '$1');
  if (documentNumber.test(following) || ofTheSite.test(following) || ofTheSite.test(said)) return false;
  if (following.startsWith('关于')) return body.test(said);
  if (!said.includes('关于')) return false;
  if (titleKind(said) !== undefined && !following.startsWith('的')) return false;
  return following.length < 60 && !/[，。；：]/.test(following);
}

/** Whether a paragraph is a title that has come to its document type. */
export function endsTitle(text: string, paragraph: Paragraph, line: Line): boolean {
  if (paragraph.sentence || line.end - paragraph.start > longestTitle) return false;
  const whole = text.slice(paragraph.start, line.end);
  const bare = whole.replace(attached, '');
  const said = bare.replace(bare.length < whole.length ? quoted : inMarks, '$1');
  const plain = !paragraph.punctuated || (said.length < whole.length && !/[，；、]/.test(said));
  return (plain || said.includes('关于')) && titleKind(said) === 'instrument';
}
