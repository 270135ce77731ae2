import type { CitationRelation } from '../../../graph/schema/words.ts';
import { allMatches } from '../matches.ts';
import type { Span } from '../types.ts';

/** The words that say how a text stands to a document it names. The nearest before the title counts. */
const before: readonly { readonly words: string; readonly relation: CitationRelation }[] = [
  { words: '贯彻落实|贯彻执行|贯彻实施|深入贯彻|贯彻|落实|执行|实施|遵守|承接|推进|抓好', relation: 'implements' },
  { words: '根据|按照|依据|依照|遵照|遵循|参照|对照|依|按|基于|围绕|符合|对标', relation: 'based-on' },
  { words: '转发|批转', relation: 'forwards' },
  { words: '印发|发布|公布|颁布|下发', relation: 'issues' },
  { words: '修改|修订|修正', relation: 'amends' },
  { words: '废止|停止执行|停止实施', relation: 'repeals' },
];
const relationOf = new Map(before.flatMap(({ words, relation }) => words.split('|').map((word) => [word, relation])));
const beforePattern = new RegExp([...relationOf.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');
/** A past participle tells who issued it and nothing of what is done here: 国务院办公厅印发的《…》. */
const participle = /^(?:了)?(?:的|(?:关于)?《)|^了$/;
/** 2024年，国务院办公厅印发《…》: another one did. */
const byAnother = /(?:政府|办公[厅室]|国务院|[委局部厅署]|委员会|联合|先后|已经?)$/;

/** 根据《…清理结果的通知》规定，继续有效: a remark on the document in hand. */
const ofThisDocument =
  /^[^。；，\n]{0,10}(?:规定|决定|要求)?[，,]?(?:本文件|本通知|该文件)?(?:继续有效|现行有效|修改后继续有效|宣布失效|已(?:经)?(?:失效|废止))/;

/** 《…》自发布之日起施行，原《…》废止: only the second ends. */
const repealed = /^(?:(?!(?:施行|实施|执行|生效)，)[^。；\n]){0,120}?(?:同时)?(?:废止|停止执行|不再执行|自行失效|失效)/;
const amended = /^[^。；，\n]{0,30}(?:作(?:出)?(?:如下|以下)?修[改订]|修[改订]为|予以修[改订])/;
const handedOn =
  /^(?:已经?[^。；，\n《》]{2,30}(?:同意|批准|审议通过)，)?[^。；，\n《》]{0,6}?(转发|印发)(?:给|你们|各)/;
const carriedOut = /^[^。；，\n《》]{0,8}?(?:政策|精神|要求|任务|各项)?(?:政策)?(?:贯彻)?(?:落实|落地|实施)/;

/** 以《…》、国务院办公厅《…》等为重要依据: what a list is taken for is said once, behind it. */
const takenFor = /^[^。；\n]*?(?:为|作为)(?:重要|主要|基本|根本|直接)?(?:依据|遵循|指导|统领|引领|准绳)/;
const takes = /(?:^|[，。；\n])[^，。；《》\n]{0,20}?以[^。；\n]*$/;
const longestTaking = 600;

const reach = 80;

/**
 * Relation of the document to what it cites in `span`, from the words around it within the sentence. A list
 * (《…》《…》和《…》) shares its words: `previous` is the citation before it.
 * @param sentence the sentence around it
 */
export function relationAround(
  text: string,
  span: Span,
  sentence: Span,
  previous: (Span & { readonly relation: CitationRelation }) | undefined,
): CitationRelation {
  const after = text.slice(span.end, Math.min(sentence.end, span.end + 160));
  if (ofThisDocument.test(after)) return 'mentions';
  if (repealed.test(after)) return 'repeals';
  if (amended.test(after)) return 'amends';
  const handed = handedOn.exec(after)?.[1];
  if (handed) return relationOf.get(handed)!;
  const from = Math.max(sentence.start, span.start - reach, previous && previous.end <= span.start ? previous.end : 0);
  const lead = text.slice(from, span.start);
  if (
    previous &&
    previous.end === from &&
    /^(?:[、和与及，]|以及|等|，?并)?[^，。；]{0,12}$/.test(lead) &&
    !/\n/.test(lead)
  ) {
    const own = nearest(lead);
    return own ?? previous.relation;
  }
  return (
    nearest(lead) ?? (carriedOut.test(after) ? 'implements' : isTaken(text, span, sentence) ? 'based-on' : 'mentions')
  );
}

function isTaken(text: string, span: Span, sentence: Span): boolean {
  const after = text.slice(span.end, Math.min(sentence.end, span.end + longestTaking));
  const before = text.slice(Math.max(sentence.start, span.start - longestTaking), span.start);
  return takenFor.test(after) && takes.test(before);
}

/** Within the clause: what stands before a comma speaks of something else. */
function nearest(words: string): CitationRelation | undefined {
  const lead = words.slice(words.lastIndexOf('，') + 1);
  let relation: CitationRelation | undefined;
  for (const match of allMatches(lead, beforePattern)) {
    const found = relationOf.get(match[0])!;
    const rest = lead.slice(match.index + match[0].length);
    if ((found === 'issues' || found === 'forwards') && participle.test(rest)) continue;
    if (found === 'issues' && rest === '' && byAnother.test(lead.slice(0, match.index))) continue;
    if ((match[0] === '按' || match[0] === '依') && rest.length > 20) continue;
    if (rest.length > 60) continue;
    relation = found;
  }
  return relation;
}

const planning =
  /(?:研究制定|研究制订|研究出台|制定出台|制订出台|制定印发|制定完善|研究起草|制定|制订|出台|起草|编制|印发|发布|修订出台)(?:印发|出台|实施|并(?:印发|出台|实施))?((?:[^，。；《》]{0,14}))$/;
const past = /(?:已|已经|先后|近年来|[0-9]{4}年[^，。；]{0,20}|前期)[^，。；]{0,10}$/;
/** 国务院办公厅印发《…》, 国家药监局关于发布《…》的公告: what exists. */
const ofTheNation = /(?:国务院|中共中央|中央)(?:办公厅)?(?:联合)?$/;
const lowerSubject =
  /(?:各(?:市|县|区|地|设区市|省|州|乡|级|统筹)[^，。；]{0,30}|指导(?:各|市|县|地方|省)[^，。；]{0,20}|(?:督促|推动|支持)(?:各|市|县|地方|省)[^，。；]{0,20}|市(?:、)?县[^，。；]{0,20}|地方[^，。；]{0,12})$/;

/** 出台《…》配套文件, 《…》的实施细则: what is promised is another document, which goes with this one. */
const goesWithIt = /^(?:的)?(?:配套|(?:具体|贯彻)?(?:实施|落实)(?:细则|意见|方案|办法|计划|措施))/;

/** Whether the words before a title promise it (制定出台《…》), and who is to issue it; undefined where it exists already. */
export function plannedBy(text: string, span: Span, sentence: Span): 'own' | 'lower-level' | undefined {
  const lead = text.slice(Math.max(sentence.start, span.start - reach), span.start);
  const match = planning.exec(lead);
  if (!match || /的|等|了|贯彻|落实/.test(match[1]!)) return undefined;
  if (goesWithIt.test(text.slice(span.end, Math.min(sentence.end, span.end + reach)))) return undefined;
  const subject = lead.slice(0, match.index);
  if (past.test(subject) || ofTheNation.test(subject) || subject.endsWith('关于')) return undefined;
  return lowerSubject.test(subject) ? 'lower-level' : 'own';
}
