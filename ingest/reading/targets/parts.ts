import type { Comparator } from '../../../graph/schema/words.ts';
import { allMatches } from '../matches.ts';
import type { Quantity } from './quantity.ts';
import { bounding, capBehind, capWords, floors, reaching, strengthOrder, strengths, tails } from './words.ts';

/** The words of a clause around one quantity. `before` begins behind the quantity before, or with the clause. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** No word of the tables that end at the number is longer. */
export const longestWord = 8;

const reachingWord = new RegExp(`(?:${[...reaching.keys()].join('|')})$`);
const lastOfReaching = new Set([...reaching.keys()].map((word) => word.at(-1)));

const perTime = /(?:每人)?每[日天月年人]$|每[百千万]人口?$|[人年月日户]均$/;

/** The word right before the number that says it is reached or not passed (达到, 不超过), with what it says. */
export function reachOf(before: string): { readonly word: string; readonly comparator: Comparator } | undefined {
  const last = before[before.length - 1];
  if (last !== undefined && '日天月年人口均'.includes(last)) {
    // 检测能力达到每日10万管, 托位数达到每千人4.2个.
    const rate = perTime.exec(before.slice(-longestWord))?.[0];
    return rate === undefined ? undefined : reachOf(before.slice(0, -rate.length));
  }
  if (!lastOfReaching.has(last)) return undefined;
  const word = reachingWord.exec(before.slice(-longestWord))?.[0];
  return word === undefined ? undefined : { word, comparator: reaching.get(word)! };
}

/** Whether the words before a number limit it from above. */
export const isCapped = (before: string): boolean => capWords.test(before) && !floors.test(before);

/** 发放量达到常住人口的80%. */
const reachedPart = /(?:达到?|超过|高于)[^，。；、0-9]{2,20}的$/;

/** What the words before a number say of how it is meant. */
export function boundOf(before: string): Comparator | undefined {
  if (isCapped(before)) return '≤';
  const reached = reachOf(before);
  if (reached !== undefined) return reached.comparator;
  if (before.endsWith('的') && reachedPart.test(before)) return '≥';
  return bounding.find(([pattern]) => pattern.test(before))?.[1];
}

/** @param carried what was said before the first member of its list: 至少新建10个…、50个…; 分别控制在5‰、6‰ */
export function comparatorOf(
  quantity: Quantity,
  before: string,
  after: string,
  carried: Comparator | undefined,
): Comparator {
  if (Array.isArray(quantity.value)) return 'range';
  const tail = tails[quantity.tail];
  if (capBehind.test(after)) return '≤';
  if (after.startsWith('起步')) return '≥';
  if (tail !== undefined) return tail;
  // 最高可达 limits, for all its 达.
  return boundOf(before) ?? carried ?? '=';
}

/** The word that says how strongly it is meant: 力争 before 达到, else the last one. */
export function strengthOf(before: string, quantity: string): string | undefined {
  const found = allMatches(`${before}${quantity}`, strengths).map(([word]) => word);
  return strengthOrder.find((word) => found.includes(word)) ?? found.at(-1);
}

const opening = /^(?:[、，和与及]|以及|并|要|应|其中|同时|进一步|力争|争取|确保|实现|推动|推进|牵头|做好|使|将)+/;
/** 县域就诊率要达到: what is wanted of it is no part of what is measured. */
const wanted = /(?:要|应|须|需|力争|争取|确保|努力)+$/;
/** 各县区要力争将县域就诊率提高到: who is to reach it. */
const whose = /^((?:各|每个?|所有|全部)[^，、要应须力争]{1,10})(?:要|应|须|需)?(?:力争|争取|确保|努力)+(?:将|使|实现)?/;
const wholePlace = /^(全[省市县区国]|我[省市县区])(.+)$/;
const everyOne =
  /^((?:每个?|各|所有|全部)[^，]*?)(?=年内|至少|启动|选择|新增|新建|建设|建成|设置|有|完成|创建|开展|遴选)/;
const share = /占(.+?)的?(?:比例|比重|比)$/;
const denominator = /^(.*(?:机构|医院|卫生院|中心|人员|居民|儿童|老年人|患者))(.{1,7}率)$/;
const reached = /(?:(?<![人户年月日平])均|都|合计|总数|总量|分别)?$/;

/** What is counted or measured, and out of what or where: both as printed. */
export function measureOf({ before, after }: Around, quantity: Quantity): { metric?: string; scope?: string } {
  const reach = reachOf(before);
  const head = before.replace(opening, '');
  if (/的$/.test(head) && quantity.unit === '倍') return multiple(head);
  if (quantity.unit === '%' && /^的?[^，]/.test(after) && !/^全?覆盖$|^全覆盖/.test(after)) {
    const part = partOf(head, after);
    if (part) return part;
  }
  if (reach)
    return scoped(
      head
        .slice(0, -reach.word.length)
        .replace(/(?:最高|合计|平均|(?<![人户年月日])均|都)$/, '')
        .replace(reached, ''),
    );
  const every = everyOne.exec(head);
  const noun = after
    .replace(capBehind, '')
    .replace(/^的/, '')
    .replace(/(?<=.)参加.*$/, '');
  if (noun !== '' && quantity.unit !== '%') return { metric: noun, scope: every?.[1] };
  const counted = head
    .replace(/(?:从|自|较|比)[0-9]{4}年.*$/, '')
    .replace(/^.*(?:至少|不少于)(?:开展|完成|实施)?/, '')
    .replace(
      /^.*?(?:新培养培训|培养培训|新培养|培养|培训|创建|招收|招录|选派|建设|新建|新增|完成|遴选|挖掘|打造)(?=.)/,
      '',
    )
    .replace(/^(?:提高|提升|降低|减少)(?=..)/, '')
    .replace(/(?:每[月年人天]|提高|增加|降低|下降|减少|各|覆盖|新?培养|培训)+$/, '');
  return scoped(counted);
}

/** 45%的二级以上综合医院设置老年医学科; 覆盖80%的…: which part of what does what. */
function partOf(head: string, after: string): { metric?: string; scope?: string } | undefined {
  const covering = /^(.*?)(?:创建工作)?覆盖/.exec(head);
  if (covering) {
    return measure(head.slice(0, head.indexOf('覆盖')).replace(/[0-9]{4}年(?:力争)?/, ''), after.replace(/^的/, ''));
  }
  const split =
    /^的?(.+?)((?:设置|达到|开展|实现|配备|建立|完成|能够|至少|纳入|实施|启动|推行|建成|通过|设立).*)$/.exec(after);
  if (split) return measure(split[2]!, split[1]!);
  if (!after.startsWith('的')) return undefined;
  return /(?:预留|安排|投入|提取)$/.test(head) ? measure(after.slice(1), '') : measure(head, after.slice(1));
}

/** 最高不得超过公益一类事业单位绩效工资总量的5倍: of what. */
function multiple(head: string): { metric?: string; scope?: string } {
  const split = /^(.*?)(?:最高)?(?:不得超过|不超过|达到|控制在)(.*)的$/.exec(head);
  return split ? measure(split[1]!, split[2]!) : measure(head.slice(0, -1), '');
}

function scoped(words: string): { metric?: string; scope?: string } {
  const whole = wholePlace.exec(words);
  const parted = denominator.exec(words);
  if (parted && whole) return measure(parted[2]!, parted[1]!);
  if (whole) return measure(whole[2]!, whole[1]!);
  return measure(words, share.exec(words)?.[1] ?? '');
}

function measure(metric: string, scope: string): { metric?: string; scope?: string } {
  const who = whose.exec(metric);
  const tidy = metric
    .slice(who?.[0].length ?? 0)
    .replace(opening, '')
    .replace(/[的：，]$/, '')
    .replace(wanted, '')
    .replace(/(?<=..)(?:从|由|最高|最多|至多|上限)$/, '');
  const isEmpty = /^(?:达到)?(?:每人)?(?:每[年月])?$/.test(tidy);
  const holdsFor = scope || who?.[1];
  return { metric: isEmpty ? undefined : tidy, scope: holdsFor || undefined };
}
