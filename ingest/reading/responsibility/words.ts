import type { Role } from '../../../graph/schema/words.ts';
import { charSet, isIn } from '../char-set.ts';

/**
 * The words that give a unit its role. Both tables are read in order and the first row that fits decides, so the longer
 * and the more particular words stand first.
 */

/** 责任单位, 责任部门（单位）, and inside one authority 责任科室. */
const whose = '(?:单位|部门|机构|科室|处室|股室)(?:[（(](?:单位|部门|机构)[）)])?';

/** What stands before a colon: 牵头单位：. A row without a role labels something that is no unit (完成时限：). */
const labels: readonly (readonly [pattern: string, role: Role | undefined])[] = [
  [
    `(?:总|省级|市级|县级|区级|州级|旗级|县区)?(?:牵头|主办|主责|主管)(?:责任|负责)?${whose}|牵头(?:负责)?|主办`,
    'lead',
  ],
  [
    `(?:主要|省级|市级|县级|区级|州级|旗级|县区)?(?:配合|协办|协同|协助|协作|参与|参加|支持)(?:责任)?${whose}|配合|协办|协作|参与`,
    'participant',
  ],
  [`(?:落实|实施|执行)(?:责任)?(?:${whose}|主体)`, 'implementing'],
  [`(?:主要|省级|市级|县级|区级|州级|旗级|县区)?(?:责任|负责|承办|具体责任)(?:${whose}|主体)|责任`, 'responsible'],
  [
    '(?:责任|牵头|分管|责任市)领导|责任人|联系人|(?:完成|办理)?(?:时限|时间|期限)|时间节点|进度安排|工作目标',
    undefined,
  ],
];
const labelEnd = '(?:及(?:完成)?(?:时限|分工|责任人))?[:：∶]';
/** 牵头部门为市医改办，配合部门为市医保局. */
const labelVerb = '(?<=单位|部门)(?:分别)?为(?!主)';

const labelPattern = labels.map(([pattern]) => `(${pattern})`).join('|');
const labelAt = new RegExp(`(?:${labelPattern})(?:${labelEnd}|${labelVerb})`, 'y');
/** 〔牵头单位〕市卫生健康局: its brackets stand for the colon. */
const bracketedAt = new RegExp(`[〔【\\[［](?:${labelPattern})[〕】\\]］] ?[:：∶]?`, 'y');
const openings = charSet('〔【[［');

export interface RoleWord {
  readonly role: Role | undefined;
  readonly word: string;
  readonly end: number;
}

/** The label that stands at this place, its colon included. */
export function readLabel(text: string, at: number): RoleWord | undefined {
  if (!isIn(labelStarts, text.charCodeAt(at))) return undefined;
  const pattern = isIn(openings, text.charCodeAt(at)) ? bracketedAt : labelAt;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const row = rowOf(match);
  return { role: labels[row]![1], word: match[row + 1]!, end: at + match[0].length };
}
const labelStarts = charSet('〔【[［总省市县区州旗牵主配协参支落实执责负承具分联完办时期进工');

/** Which row of a table fits: the place of its group among the others. */
function rowOf(match: RegExpExecArray): number {
  let row = 0;
  while (match[row + 1] === undefined) row++;
  return row;
}

/** 按职责分工, also misread as 接职责分工, and with its verb missing. */
const byDuty = '[按接]照?(?:各自)?(?:工作)?(?:职责|职能)(?:任务)?(?:和?分工)?';
const manner = '(?:分工|分别|共同|具体|组织|统筹|认真|抓好|做好|予以|负责|协同|协调|积极){0,4}';

/** Verbs after a list; `(?=…)` keeps them from being found inside a name (各项目牵头单位). */
const verbs: readonly (readonly [pattern: string, role: Role])[] = [
  [`(?:${byDuty})(?:负责)?(?:牵头)(?:负责|组织|落实|实施|推进|协调){0,2}`, 'lead'],
  [`(?:${byDuty})(?:协同|协助)?(?:配合|参与|协助)(?:落实|实施|做好)?`, 'participant'],
  [`(?:${byDuty})${manner}(?:负责|落实|承担|推进|实施|办理|执行|抓好){0,3}`, 'responsible'],
  [
    `(?:负责|总|分别|共同|联合|具体|统筹)?(?:牵头)(?:负责|组织|落实|实施|推进|协调|统筹|抓总|办理|为牵头单位){0,2}`,
    'lead',
  ],
  [
    '主办|主责|主抓|主要负责|负总责|总负责|牵总|(?:作)?为(?:主|(?:牵头|主办|主责|第一责任|主要责任|首要责任)(?:单位|部门))',
    'lead',
  ],
  ['各负其责|各司其职|各尽其责', 'responsible'],
  ['(?:作)?为(?:配合|协办|参与|参加)(?:单位|部门)|指导', 'participant'],
  ['(?:作)?为责任(?:单位|部门)', 'responsible'],
  [
    `(?:积极|协同|密切|协助|予以|共同|全力|主动)?(?:配合|(?<!政)协办|协助|参与|参加|协同)(?:落实|实施|做好|推进|负责){0,2}`,
    'participant',
  ],
  [
    `(?:负责|具体|组织|抓好|认真|贯彻|做好|分别|共同|结合(?:各自|本地)?实际){0,4}(?:抓好)?(?:贯彻)?(?:落实|实施)(?:到位|完成)?(?:负责)?`,
    'implementing',
  ],
  [`${manner}(?:负责|承担|承办|办理)(?:推进|组织|督促)?(?:完成)?`, 'responsible'],
];
const verbEnd = '(?=$|[\\s，,；;。、:：]|[）)〕\\]】〉>｝}]|会同|由|牵头单位|配合单位|责任单位)';
const verbPattern = verbs.map(([pattern]) => `(${pattern})`).join('|');
const verbAt = new RegExp(`(?:${verbPattern})${verbEnd}`, 'y');
/** 牵头 also ends a list when the next unit follows at once: A牵头B配合. */
const leadWithin = /牵头(?:负责|组织)?(?!单位|部门|机构|的|责任|人|医院|科室)/y;
export const verbStarts = '按接负总牵主积协密予配参具组抓认贯做分共统落实承办作为指结联各全';
const mayBeVerb = charSet(verbStarts);

/** The verb that ends the list before this place. */
export function readVerb(text: string, at: number): (RoleWord & { role: Role }) | undefined {
  if (!isIn(mayBeVerb, text.charCodeAt(at))) return undefined;
  verbAt.lastIndex = at;
  const match = verbAt.exec(text);
  if (match !== null && match[0] !== '') {
    return { role: verbs[rowOf(match)]![1], word: match[0], end: at + match[0].length };
  }
  leadWithin.lastIndex = at;
  const lead = leadWithin.exec(text);
  return lead === null ? undefined : { role: 'lead', word: lead[0], end: at + lead[0].length };
}

/** Words between the one who calls together and the ones who are called: A会同B. */
const joining = /会同|商(?=[省市县区国各有])/y;
export const joiningStarts = '会商';
const mayBeJoining = charSet(joiningStarts);

/** 会同 or 商 at this place: who is called together follows. */
export function readJoining(text: string, at: number): string | undefined {
  if (!isIn(mayBeJoining, text.charCodeAt(at))) return undefined;
  joining.lastIndex = at;
  return joining.exec(text)?.[0];
}

/** Whether what stands in brackets ends as a responsibility clause does. */
export const clauseEnding = new RegExp(
  `(?:负责|落实|牵头|配合|协助|参与|参加|承担|协办|主办|实施|推进|办理|${byDuty}|列出|列明|下同|完成|坚持)[。；;，,\\s]{0,3}$`,
);
