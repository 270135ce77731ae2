import type { Role } from '../../../graph/schema/words.ts';
import { blankSigns, blanks, charSet, firstIn, isIn } from '../char-set.ts';
import type { Span } from '../types.ts';
import { closeOf, isClosing, isOpening, opening } from './unit-brackets.ts';
import { groupEnd, groupStarts } from './unit-groups.ts';
import { joiningStarts, readJoining, readLabel, readVerb, verbStarts } from './words.ts';

/**
 * A list of units taken apart, left to right: names, and what stands between them. The scanner knows separators, names
 * that hold separators, 等, labels and verbs; what a name means it does not ask.
 */
export type ListToken =
  | ({ readonly kind: 'unit'; readonly printed: string; readonly starred: boolean } & Span)
  /** A comma ends the sharing of prefixes, a stop ends the list. */
  | { readonly kind: 'comma'; readonly start: number }
  | { readonly kind: 'stop'; readonly start: number }
  | { readonly kind: 'open-ended'; readonly start: number; readonly ofDepartments: boolean }
  | { readonly kind: 'label'; readonly role: Role | undefined; readonly word: string }
  | { readonly kind: 'verb'; readonly role: Role; readonly word: string }
  | { readonly kind: 'joining'; readonly word: string };

const separators: readonly (readonly [sign: string, kind: 'comma' | 'stop' | 'next'])[] = [
  ['、', 'next'],
  ['／', 'next'],
  ['/', 'next'],
  ['，', 'comma'],
  [',', 'comma'],
  ['；', 'stop'],
  [';', 'stop'],
  ['。', 'stop'],
  ['\n', 'stop'],
];
const separatorOf = new Map(separators.map(([sign, kind]) => [sign.charCodeAt(0), kind]));
const [space, wideSpace, pause, andSoOn] = [...' \u3000、等'].map((sign) => sign.charCodeAt(0));
const starSigns = '*＊★☆▲△';
const stars = charSet(starSigns);
const starsAndBlanks = charSet(starSigns + blankSigns);

/** 等, 等部门, 等有关部门和单位, where a list may end. Never inside a name (高等法院, 等级). */
const openEnd =
  /等(?:[^和及与、，,；;。（）()]{0,10}?(?:部门|单位|机构|地方|方面|地区)(?:[和及]有?关?相?关?(?:部门|单位|地方))?)?(?=$|[、，,；;。\s）)〕\]】〉>和及与按接负牵配落会共参协主承要应须需以])/y;

/** 和田, 和平区 … begin with what parts names elsewhere. */
const connector = /以及|和(?!田[地市县]|平区|龙市|静县|硕县|布克|林格尔|顺县|政县|县(?:人民)?政府)|及|与|暨|并/y;
const connectors = '以和及与暨并';
const connectorStarts = charSet(connectors);
/** A name is complete before 和 only if it ends as names of units end. */
const completeBefore =
  /(?:厅|局|委|办|部|会|院|署|行|府|社|联|协|中心|集团|公司|单位|部门|小组|专班|机制|党校|地方|区|市|县|州|旗|镇|乡|道|办事处|等|[）)〕\]】〉>])$/;
/** A space parts names only where the one before is certainly complete: 市医保局 市财政局. */
const completeBeforeSpace = /(?:厅|局|委|办|部|会|院|府|集团|公司|中心|单位|部门)$/;
/** 各有关部门和单位, 党委和政府 stay together. */
const belongsToName = /(?:单位|政府|人民政府|个人|机构|企业)(?=$|[、，,；;。\s）)等按接负配牵落参协组共承])/y;
const ledIn =
  /由|请|其中|报|：|:|∶|[打带标加注]有?[“"]?[*＊★☆▲△][”"]?号?(?:的|者)?(?:部门|单位)?(?:为|是|系)(?:牵头|主办|主责)(?:单位|部门)[:：]?/y;
const ledInStarts = charSet('由请其报：:∶打带标加注');
/** 各市党委、政府 is one unit. */
const partyAndGovernment = /(?<=党委)、(?=(?:人民)?政府)|(?<=党工委)、(?=管委会)/y;
/** 〈含开发区、风景区管委会，下同〉 explains a name and is no part of it. */
const definition = /^.(?:不?含|包括|以下|下同|下称|简称|即)/;

/** All that can end a name: whatever else follows is a part of it. */
const mayEndName = charSet(
  [' 等', ...separators.map(([sign]) => sign), opening, verbStarts, joiningStarts, connectors].join(''),
);

/** A list while it is taken apart. */
interface Scan {
  readonly text: string;
  readonly to: number;
  readonly tokens: ListToken[];
  /** Where the name begins that is being read; -1 between names. */
  start: number;
}

/** Takes a list apart. Offsets of the tokens are offsets of `text`. */
export function scanList(text: string, from: number, to: number): ListToken[] {
  const scan: Scan = { text, to, tokens: [], start: -1 };
  let at = from;
  while (at < to) at = scan.start < 0 ? passBefore(scan, at) : passInside(scan, at);
  closeUnit(scan, to);
  return scan.tokens;
}

/** Passes what stands between names, or begins one. @returns where the list goes on */
function passBefore(scan: Scan, at: number): number {
  const { text, to } = scan;
  const unit = text.charCodeAt(at);
  if (unit === space || unit === wideSpace) return at + 1;
  const label = readLabel(text, at);
  if (label !== undefined && label.end <= to) {
    scan.tokens.push({ kind: 'label', role: label.role, word: label.word });
    return label.end;
  }
  const lead = isIn(ledInStarts, unit) ? matchAt(ledIn, text, at) : 0;
  if (lead > 0) return at + lead;
  const next = passMark(scan, at, unit);
  if (next > at) return next;
  scan.start = at;
  const group = isIn(groupStarts, unit) ? groupEnd(text, at) : -1;
  return group > 0 && group <= to ? group : at + 1;
}

/** Passes a character of a name, or what ends the name. @returns where the list goes on */
function passInside(scan: Scan, at: number): number {
  const { text } = scan;
  const unit = text.charCodeAt(at);
  // 县医保局责任单位：县卫健委, of lines run together.
  if (readLabel(text, at) && completeBefore.test(lastOfName(scan, at))) {
    closeUnit(scan, at);
    return at;
  }
  if (!isIn(mayEndName, unit)) return at + 1;
  if (unit === space && completeBeforeSpace.test(lastOfName(scan, at))) {
    closeUnit(scan, at);
    return at + 1;
  }
  if (unit === pause && matchAt(partyAndGovernment, text, at) > 0) return at + 1;
  const next = passMark(scan, at, unit);
  return next > at ? next : at + 1;
}

/** Passes a separator, a bracket or a word that parts names. @returns where the list goes on, `at` where none stands there */
function passMark(scan: Scan, at: number, unit: number): number {
  const separator = separatorOf.get(unit);
  if (separator !== undefined) {
    closeUnit(scan, at);
    if (separator !== 'next') scan.tokens.push({ kind: separator, start: at });
    return at + 1;
  }
  if (!isOpening(unit)) return passWord(scan, at, unit);
  const close = closeOf(scan.text, at, scan.to);
  if (scan.start < 0) scan.start = at;
  return close < 0 ? at + 1 : close + 1;
}

/** Passes 等, a verb, 会同 or 和. @returns where the list goes on, `at` where none stands there */
function passWord(scan: Scan, at: number, unit: number): number {
  const { text, to, tokens } = scan;
  const hasBegun = scan.start >= 0 || tokens.length > 0;
  if (unit === andSoOn && hasBegun) {
    const length = at + 1 === to ? 1 : matchAt(openEnd, text, at);
    if (length > 0 && at + length <= to) {
      closeUnit(scan, at);
      tokens.push({ kind: 'open-ended', start: at, ofDepartments: text.startsWith('等部门', at) });
      return at + length;
    }
  }
  const verb = readVerb(text, at);
  if (verb !== undefined && verb.end <= to) {
    closeUnit(scan, at);
    tokens.push({ kind: 'verb', role: verb.role, word: verb.word });
    return verb.end;
  }
  const joining = readJoining(text, at);
  if (joining !== undefined && hasBegun) {
    closeUnit(scan, at);
    tokens.push({ kind: 'joining', word: joining });
    return at + joining.length;
  }
  const and = isIn(connectorStarts, unit) ? matchAt(connector, text, at) : 0;
  if (and === 0 || (scan.start >= 0 && !endsName(scan, at, at + and))) return at;
  closeUnit(scan, at);
  return at + and;
}

const endsName = (scan: Scan, at: number, next: number): boolean =>
  completeBefore.test(lastOfName(scan, at)) && matchAt(belongsToName, scan.text, next) === 0;

/** The last characters of the name so far: by them it is told to be whole. */
const lastOfName = ({ text, start }: Scan, at: number): string => text.slice(Math.max(start, at - 4), at);

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Ends the name that is being read, if one is. */
function closeUnit(scan: Scan, end: number): void {
  if (scan.start >= 0) pushUnit(scan.tokens, scan.text, scan.start, end);
  scan.start = -1;
}

function pushUnit(tokens: ListToken[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  let starred = false;
  for (; start < end && isIn(starsAndBlanks, text.charCodeAt(start)); start++) {
    starred ||= isIn(stars, text.charCodeAt(start));
  }
  for (; end > start && isIn(starsAndBlanks, text.charCodeAt(end - 1)); end--) {
    starred ||= isIn(stars, text.charCodeAt(end - 1));
  }
  const bracket = definitionAtEnd(text, start, end);
  if (bracket >= 0) end = bracket;
  if (end <= start) return;
  const name = text.slice(start, end);
  const printed = firstIn(blanks, text, start, end) < 0 ? name : name.replace(/\s+/g, '');
  tokens.push({ kind: 'unit', printed, starred, start, end });
}

function definitionAtEnd(text: string, start: number, end: number): number {
  if (!isClosing(text.charCodeAt(end - 1))) return -1;
  for (let open = end - 1; open > start && open > end - 60; open--) {
    if (isOpening(text.charCodeAt(open))) return definition.test(text.slice(open, open + 4)) ? open : -1;
  }
  return -1;
}
