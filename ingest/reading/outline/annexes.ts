import { folded } from '../header/folded.ts';
import type { Paragraph } from '../header/paragraphs.ts';

export interface Annexes {
  /** Where the first annex that is not the issued document begins; the end of the body where there is none. */
  readonly start: number;
  /** Names that 附件：… lists. */
  readonly names: readonly string[];
  /** Paragraphs (by their start) that only list annexes: their numbers are no items. */
  readonly listed: ReadonlySet<number>;
}

const heading = /^附(?:件|表|录)[0-9一二三四五六七八九十]{0,2}[：.]?$/;
const list = /^附(?:件|表|录)[0-9]{0,2}：(.+)$/;
const numbered = /^(?:[0-9]{1,2}[.．、]|附(?:件|表)[0-9]{0,2}：)(.+)$/;

/**
 * Annexes 附件. The first annex is the issued document itself where its heading is the issued title, or where nothing was
 * numbered before it: a notice often hangs its plan on as 附件.
 * @param numberedAt starts of the numbered paragraphs, in order
 */
export function readAnnexes(
  paragraphs: readonly Paragraph[],
  end: number,
  issuedTitle: string | undefined,
  numberedAt: readonly number[],
): Annexes {
  const names: string[] = [];
  const listed = new Set<number>();
  let start = end;
  // 附件：1.…⏎2.…: what is listed is numbered, and is no item.
  const firstItem = () => numberedAt.find((at) => !listed.has(at));
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]!;
    const first = list.exec(paragraph.text)?.[1];
    if (first !== undefined) {
      for (let name: string | undefined = first; name !== undefined; ) {
        names.push(name.replace(numbered, '$1'));
        listed.add(paragraphs[index]!.start);
        name = numbered.test(paragraphs[index + 1]?.text ?? '') ? paragraphs[++index]!.text : undefined;
      }
      continue;
    }
    if (!heading.test(paragraph.text) || isIssued(paragraphs, index, issuedTitle, firstItem())) continue;
    start = paragraph.start;
    break;
  }
  return { start, names, listed };
}

function isIssued(
  paragraphs: readonly Paragraph[],
  index: number,
  issuedTitle: string | undefined,
  firstItem: number | undefined,
): boolean {
  if (firstItem === undefined || firstItem > paragraphs[index]!.start) return true;
  if (issuedTitle === undefined) return false;
  const below = paragraphs.slice(index + 1, index + 4).map(({ text }) => folded(text));
  const wanted = folded(issuedTitle);
  return below.some((_, count) => below.slice(0, count + 1).join('') === wanted);
}
