import { titleKind } from '../document-types.ts';
import type { Found } from '../types.ts';
import { readAnnounced } from './announced.ts';
import type { Paragraph } from './paragraphs.ts';
import { listOfWork, notATitle } from './title-words.ts';

/**
 * The title of a document whose page lost the line it stands on: as the page announces it, as the notice hands it out, as the file is called, or as
 * the first sentence says what is drawn up. Undefined where none of them says it.
 */
export function lostTitle(front: readonly Paragraph[], bodyStart: number): Found | undefined {
  return readAnnounced(front)?.title ?? titleHandedOut(front, bodyStart) ?? fileName(front) ?? titleInSentence(front);
}

/** 《X》已经市政府同意，现印发给你们; 现将《X》印发给你们; 我局制定了《X》，现印发给你们. */
const handedOut =
  /[制编起拟][定订制草]了《([^《》]{6,80})》(?=，现[^。；，《》]{0,4}[印下]?发给)|(?:^|现将)《([^《》]{6,80})》(?=(?:（[^（）]{2,30}）)?(?:已|业)?报?经[^。；《》]{0,60}(?:同意|通过|审定|批准)[^。；《》]{0,20}(?:印发|公布|发布)|印发(?:给|你们))/;

/** 《X》全文发布: the headline of a site that reprints X. */
const reprinted = /《([^《》]{6,80})》(?:全文|正式)*(?:发布|公布|印发|出台)/;
/** …，特制定磐安县卫生事业发展规划。: a page that lost its title names the document where it says what it is for. */
const drawnUp =
  /[，。](?:特|现|研究)?制[定订](?!本|如下|以下|了|出台|完善)([^，。；：《》]{6,60}(?:规划|方案|计划|意见|办法|措施|细则)(?:（[^（）]{2,20}）)?)。?$/;
const longestDrawnUp = 120;

/** A page that lost its title line: what the notice hands out is named in its sentence. */
function titleHandedOut(front: readonly Paragraph[], bodyStart: number): Found | undefined {
  for (const { text, start } of front) {
    const match = start < bodyStart ? null : (handedOut.exec(text) ?? reprinted.exec(text));
    const title = match?.[1] ?? match?.[2];
    if (match === null || title === undefined) continue;
    if (titleKind(title) === undefined && !listOfWork.test(title)) continue;
    const from = start + match.index + match[0].indexOf(title);
    return { value: title, start: from, end: from + title.length, method: 'title-handed-out', confidence: 0.85 };
  }
  return undefined;
}

/** 诸城市…行动计划（18页）.docx: on a site of documents the name of the file is all the title there is. */
function fileName(front: readonly Paragraph[]): Found | undefined {
  for (const { text, start } of front) {
    const title = /^([^，。：]{6,80}?)(?:（[0-9]{1,3}页）)?\.(?:docx?|pdf|wps)$/.exec(text)?.[1];
    if (title === undefined || notATitle.test(title) || titleKind(title) !== 'instrument') continue;
    return { value: title, start, end: start + title.length, method: 'file-name', confidence: 0.7 };
  }
  return undefined;
}

function titleInSentence(front: readonly Paragraph[]): Found | undefined {
  for (const { text, start } of front) {
    const title = drawnUp.exec(text.slice(-longestDrawnUp))?.[1];
    if (title === undefined) continue;
    const at = start + text.lastIndexOf(title);
    return { value: title, start: at, end: at + title.length, method: 'title-in-sentence', confidence: 0.7 };
  }
  return undefined;
}
