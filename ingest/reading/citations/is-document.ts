import type { CitationRelation } from '../../../graph/schema/words.ts';
import { bareTitle, draft, isIssuedList, titleKind } from '../document-types.ts';
import type { Named } from './named-documents.ts';

/** Whether what is named is a document at all. */
export function isDocument(
  { title, number, nickname: called, method }: Named,
  relation: CitationRelation,
  planned: boolean,
) {
  if (number || called || method === 'short-name') return true;
  if (title === undefined || bareTitle(title).length <= 3) return isLaw(title ?? '');
  if (draft.test(title)) return false;
  const kind = titleKind(title);
  if (kind === 'list') return isIssuedList(title);
  if (kind === 'instrument') return true;
  return (
    !planned &&
    title.length >= 6 &&
    (relation === 'implements' || relation === 'based-on') &&
    /[规划案法计]|协议$/.test(title)
  );
}

/** 您提出的《关于重建村卫生室的建议》第122号建议: what a delegate asks for is no document of an authority. */
export function isProposal(text: string, { title, start, end }: Named): boolean {
  if (title === undefined || !/(?:建议|提案|议案)$/.test(title)) return false;
  const behind = text.slice(end, end + 12);
  return (
    /^[的（]{0,2}(?:第?[0-9]{1,5}号|建议|提案|议案|收悉|已收)/.test(behind) ||
    /[提所]出?的$/.test(text.slice(Math.max(0, start - 4), start))
  );
}

/** 民法典, 宪法: the few short titles that are complete. */
function isLaw(title: string): boolean {
  return /^(?:.{1,2}(?<![办做方语])法|民法典)$/.test(title);
}
