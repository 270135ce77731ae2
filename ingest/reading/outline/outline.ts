import { documentTypeOf } from '../document-types.ts';
import { isNamed } from '../header/named.ts';
import { type Paragraph, paragraphsOf } from '../header/paragraphs.ts';
import type { Header, NormalisedText, Outline, OutlineItem, Span, StageFinding } from '../types.ts';
import { readAnnexes } from './annexes.ts';
import { endsWithClause } from './closing.ts';
import { readHeadings } from './headings.ts';
import { type ItemPlace, isBare, isHeading, ownTail, placesOf } from './item-places.ts';
import { type ItemKind, kindsOf } from './kinds.ts';
import { labelOf } from './marker-label.ts';
import { beginningsIn, type Marker, markerAt } from './markers.ts';
import { type Branch, growTree } from './tree.ts';

/** Documents that set rules, or answer: what is numbered there is no work item, and none is invented. */
const rulesOrAnswers = /^(?:办法|规定|条例|规则|细则|规程|准则|章程|规范|标准|批复|复函|函|公告|通告|通报|令|决议|法)$/;

/** 专栏2 公共卫生重点工程, the heading of a box that numbers things of its own. */
const box = /^专栏 ?[0-9一二三四五六七八九十]{1,3}(?![0-9])[^，。；]{0,40}$/;

/** Texts that tell or record something: minutes, explanations, reports, speeches, contracts, lists. */
const tellsOnly =
  /(?:纪要|说明|解读|问答|总结|报告|汇报|讲话|致辞|发言|简报|要闻|合同|协议书?|名单|目录|(?<!任务|工作|责任|举措|措施)清单|答复|公示|预算|决算)(?:（[^（）]*）)?$/;

/** 《X》政策解读, 一图读懂X, X答记者问: a page about a document, which bears no title, number or issuer of its own. */
const headline =
  /^(?:〔?(?:政策|文字|图文|专家)?解读〕?[：:|]?[^，。；]{0,8}《[^，。；]{4,80}》|[^，。；]{0,20}《[^。；]{4,80}》[^，。；]{0,8}(?:解读|起草说明|编制说明|政策问答)|一图(?:读懂|看懂).{0,80}|[^。；>]{4,80}(?:政策解读|解读材料|答记者问|政策问答))$/;
const furthestHeadline = 6;

/**
 * The numbered structure of a document. Markers stand at the beginning of a paragraph (in a page run together also behind
 * a sentence); enumerations inside sentences (一是…; （1）) are none. Paths are the numerals as printed (二/五, 三/一/1), a
 * repeated one gets `~2`. Numbers in the cells of
 * `tables` (in printed order) are none. Items in annexes are kept, as `other`, for the reader's outline. Every offset lies in the body.
 */
export function readOutline(text: NormalisedText, header: Header, tables: readonly Span[] = []): Outline {
  const { body } = header;
  const paragraphs = paragraphsOf(text.text, itemsFrom(text.text, header), body.end);
  let table = 0;
  const inTable = (at: number) => {
    while (table < tables.length && tables[table]!.end <= at) table++;
    return table < tables.length && tables[table]!.start <= at;
  };
  const printed = paragraphs.map((paragraph) => (inTable(paragraph.start) ? [] : markersIn(text.text, paragraph)));
  const numberedAt = printed.filter((own) => own.length > 0).map(([first]) => first!.start);
  const annexes = readAnnexes(paragraphs, body.end, header.issuedTitle?.value, numberedAt);
  const markers: Marker[] = [];
  for (const [index, own] of printed.entries()) {
    if (!annexes.listed.has(paragraphs[index]!.start)) for (const marker of own) markers.push(marker);
  }
  const unnumbered = paragraphs.filter(({ start }, index) => printed[index]!.length === 0 && start < annexes.start);
  const headings = readHeadings(unnumbered);
  const { roots, parted, findings } = growTree(
    markers,
    headings,
    unnumbered.filter(({ text }) => box.test(text)).map(({ start }) => start),
  );
  const branches = flatten(roots);
  const places = placesOf(text.text, paragraphs, branches, [...parted, annexes.start, body.end]);
  const noTasks =
    (rulesOrAnswers.test(typeOfContent(header)) && !isPlan(header)) ||
    tellsOnly.test(titleIn(header)) ||
    (!isNamed(header) && paragraphs.slice(0, furthestHeadline).some((line) => headline.test(line.text)));
  const kinds = kindsOf(roots, {
    title: (branch) => places.get(branch)!.title.value,
    hasClause: (branch) => endsWithClause(ownTail(text.text, branch, places.get(branch)!)),
    hasHeading: (branch) => isHeading(text.text, places.get(branch)!),
    isBare: (branch) => isBare(places.get(branch)!),
    inAnnex: (branch) => branch.marker.start >= annexes.start,
    noTasks,
  });
  const items = itemsOf(branches, kinds, places);
  const main = items.filter(({ start }) => start < annexes.start);
  const opening = items[0]?.start ?? body.end;
  const closing = main.reduce((furthest, { end }) => Math.max(furthest, end), opening);
  return {
    items,
    preamble: { start: body.start, end: opening },
    closing: { start: closing, end: body.end },
    findings: items.some(({ kind }) => kind === 'task') ? findings : [...findings, withoutTasks(header, noTasks)],
  };
}

/**
 * Nothing above the title is an item of the document, nor what a notice numbers (一、各牵头单位要…) where the plan that it hands out
 * stands below it with numbers of its own.
 */
function itemsFrom(text: string, { body, noticeTitle, issuedTitle }: Header): number {
  const title = noticeTitle ?? issuedTitle;
  const from = title && title.end > body.start && title.end <= body.end ? title.end : body.start;
  if (noticeTitle === undefined || issuedTitle === undefined || issuedTitle.start < from) return from;
  const { end } = issuedTitle;
  const counts = (paragraph: Paragraph) => markersIn(text, paragraph).length;
  const below = paragraphsOf(text, end, body.end).slice(0, furthestItems);
  return end <= body.end && below.filter(counts).length >= fewestItems ? end : from;
}

const furthestItems = 60;
const fewestItems = 2;

function typeOfContent({ issuedTitle, documentType }: Header): string {
  return (issuedTitle && documentTypeOf(issuedTitle.value)) ?? documentType?.value ?? '';
}

/** 若干措施, 行动方案 and the like are work whatever else their name holds. */
function isPlan({ issuedTitle, noticeTitle }: Header): boolean {
  return /(?:措施|方案|计划|规划|任务|要点|意见)(?:（[^（）]*）)?$/.test(titleIn({ issuedTitle, noticeTitle }));
}

const titleIn = ({ issuedTitle, noticeTitle }: Pick<Header, 'issuedTitle' | 'noticeTitle'>): string =>
  (issuedTitle ?? noticeTitle)?.value ?? '';

/** A policy is kept without tasks rather than with invented ones; the report says so. */
function withoutTasks(header: Header, expected: boolean): StageFinding {
  const title = header.issuedTitle ?? header.noticeTitle;
  return {
    ...(title && { start: title.start, end: title.end }),
    rule: 'no-tasks',
    severity: expected ? 'info' : 'warning',
    message: expected
      ? '这类文件不列任务（办法、函、纪要、说明等），只收录文件和它的引用。'
      : '没有读出任务：文中没有编号的工作任务，也没有任务分工表。请核对。',
    messageEn: expected
      ? 'A document of this kind sets no tasks (rules, replies, minutes, explanations …); only it and its citations are kept.'
      : 'No tasks were read: the text has no numbered work items and no table of tasks. Please check.',
  };
}

function markersIn(text: string, paragraph: Paragraph): Marker[] {
  const markers: Marker[] = [];
  for (const start of beginningsIn(text, paragraph)) {
    const marker = markerAt(text, start);
    if (marker && marker.end < paragraph.end) markers.push(marker);
  }
  return markers;
}

function flatten(branches: readonly Branch[]): Branch[] {
  const flat: Branch[] = [];
  const add = (branch: Branch): void => {
    flat.push(branch);
    branch.children.forEach(add);
  };
  branches.forEach(add);
  return flat;
}

function itemsOf(
  branches: readonly Branch[],
  kinds: ReadonlyMap<Branch, ItemKind | 'folded'>,
  places: ReadonlyMap<Branch, ItemPlace>,
): OutlineItem[] {
  const counts = { task: 0, safeguard: 0 };
  const items = new Map<Branch, OutlineItem>();
  for (const branch of branches) {
    const kind = kinds.get(branch)!;
    if (kind === 'folded') continue;
    const { title } = places.get(branch)!;
    const above = branch.parent && items.get(branch.parent);
    items.set(branch, {
      start: branch.marker.start,
      end: endOf(branch, places),
      path: branch.path,
      depth: branch.depth,
      marker: {
        value: labelOf(branch.marker),
        start: branch.marker.start,
        end: branch.marker.end,
        method: `marker ${branch.marker.style}`,
        confidence: 1,
      },
      title,
      kind,
      order: kind === 'task' || kind === 'safeguard' ? ++counts[kind] : 0,
      section: above && { label: above.marker.value, title: above.title.value, start: above.start, end: above.end },
    });
  }
  return [...items.values()];
}

function endOf(branch: Branch, places: ReadonlyMap<Branch, ItemPlace>): number {
  const last = branch.children.at(-1);
  return last ? endOf(last, places) : places.get(branch)!.ownEnd;
}
