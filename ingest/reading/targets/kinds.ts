import type { TargetKind } from '../../../graph/schema/words.ts';
import { isCapped, longestWord, reachOf } from './parts.ts';
import { isTerm, type Quantity } from './quantity.ts';
import {
  allotted,
  bounding,
  capBehind,
  conditionAfter,
  conditionBefore,
  creates,
  createsBefore,
  doneFor,
  existing,
  given,
  madeUp,
  often,
  onThisBasis,
  perThousand,
  ranging,
  reckoning,
  risesBehind,
  setOut,
  sized,
  standardRises,
  summing,
  takenIn,
  withheld,
} from './words.ts';

/** One number of a clause with what stands around it. */
export interface Candidate {
  readonly quantity: Quantity;
  /** Of the clause, from the number before on. */
  readonly before: string;
  readonly after: string;
  /** The clause itself hands something out: 给予, 补助. */
  readonly grants: boolean;
  /** A clause before it in the sentence set a goal. */
  readonly goalBefore: boolean;
  /** Something is due at a time: 到2027年，…. */
  readonly isDue: boolean;
  /** The sentence does. */
  readonly isGrant: boolean;
}

/** What a number is in its clause; undefined where it sets nothing: a condition, a description, a sum simply granted. */
export function kindOf({
  quantity,
  before,
  after,
  grants,
  goalBefore,
  isDue,
  isGrant,
}: Candidate): TargetKind | undefined {
  // 34项任务 tells how long a list of tasks is.
  if (quantity.unit === '项' && counting.test(after)) return undefined;
  if (withheld.test(before)) return undefined;
  const last = before.slice(-longestWord);
  const reach = reachOf(before);
  const isCap = (isCapped(before) && quantity.tail !== '以上') || capBehind.test(after);
  // A length of time is a goal or a limit only where the words before say so; 60岁以上老年人 is an age.
  if (isTerm(quantity)) {
    if (reach || near(before)) return termKind(isCap);
    return !isGrant && isTimeToAct(quantity, before, after) ? 'cap' : undefined;
  }
  if (!reach && /^(?:位|份|条|门|组)$/.test(quantity.unit) && !isDue && !isMade(quantity, before, after))
    return undefined;
  if (summing.test(before)) return isDue && createsBefore.test(before) ? 'goal' : undefined;
  // 由1个医疗集团负责: who does it.
  if (before.endsWith('从') && after.startsWith('起步')) return 'goal';
  if (/(?:由|从)$/.test(before)) return changes.test(after) ? 'baseline' : undefined;
  if (setOut.test(before) && risesBehind.test(after)) return 'baseline';
  if (!reach && quantity.unit === '岁' && !(lengthens.test(before) && (quantity.tail === '' || after === '')))
    return undefined;
  if (onThisBasis.test(after) || existing.test(before)) return 'baseline';
  if (isCap || (/^[以之]内$/.test(quantity.tail) && given.test(before) && !reach)) return 'cap';
  if (isCondition(before, after, isGrant)) return undefined;
  const isRate = rates.test(quantity.unit);
  if (isRate && reserved.test(after)) return 'goal';
  const isBounded = bounding[0]![0].test(before);
  if (isRate && madeUp.test(before) && !/给予|按/.test(before)) return 'goal';
  if (!reach && !isBounded && isGranted(quantity, before, grants && !(goalBefore && after === ''), isDue, isRate))
    return undefined;
  if (quantity.unit === '倍' && multiplied.test(before)) return 'goal';
  if (isRate || perHead.test(before.slice(-longestPerHead))) return 'goal';
  if (quantity.tail === '以上' && ofEach.test(before) && !after.startsWith('的')) return 'goal';
  // 100人以上的乡镇: for which it holds.
  if (quantity.tail === '以上' && after.startsWith('的') && !reach && !creates.test(last)) return 'scope';
  if (quantity.unit === '番' || (quantity.unit === '比1' && /比(?:例|值)?(?:为|约|约为)?$/.test(before))) return 'goal';
  if (reach || isBounded || creates.test(last) || allotted.test(before)) return 'goal';
  if (/^(?:[、和及与]|$)/.test(after) && perThousand.test(before)) return 'goal';
  if (!isGrant && people.test(quantity.unit) && doneFor.some(([one, other]) => one.test(before) && other.test(after)))
    return 'goal';
  if (sized.test(last) && (isDue || createsBefore.test(before))) return 'goal';
  if (quantity.tail === '以上' && isDue) return 'goal';
  if (/^(?:[、和及与]|$)/.test(after) && (createsBefore.test(before) || goalBefore)) return 'goal';
  if (/^[个种项家]$/.test(quantity.unit) && takenIn[0].test(before) && takenIn[1].test(after)) return 'goal';
  if (quantity.unit === '次' && often.test(before)) return 'goal';
  if (goalBefore && /“[^”]*”$/.test(before)) return 'goal';
  if (/力争|争取|计划/.test(before)) return 'goal';
  if (goalBefore && /^(?:遴选|选派|选拔)/.test(before)) return 'goal';
  const partOfGoal = before === '其中' || (isDue && clauseBegins.test(before));
  if (partOfGoal && /^[个家所]$/.test(quantity.unit) && brought.test(after)) return 'goal';
  if (quantity.unit === '个' && placesBegin.test(after)) return isDue ? 'goal' : 'scope';
  return ranging.test(before) ? 'scope' : undefined;
}

/** 每个中心常驻1名以上. */
const ofEach = /^每[个家所名县镇乡村]/;
/** 到2025年3家县级医院达到…. */
const clauseBegins = /(?:^|[年底末前月内])$/;
const brought = /^[^，。；0-9]{0,16}(?:达到|达标|建成|通过|创成|晋升|完成)/;
/** 每万名居民拥有2至3名. */
const perHead = /每[^，。；0-9]{1,12}(?:拥有|配有|有)$/;
const longestPerHead = 16;
/** 最高支付限额分别达到…和全国农民年人均纯收入的6倍以上. */
const multiplied = /(?:达到|不低于|提高到|提高至|增加到|稳定在)[^，；。]*的$/;
const rates = /^(?:%|‰|个百分点|\/(?:10|十)?万)$/;
/** 从20%提升到25%, 由3天延长至7天. */
const changes = /^[^，。；]{0,16}(?:[增升降减扩缩延调压转变提回][^，。；]{0,4}[到至为])/;
const shortTerm = /^(?:个?工作日|个?自然日|天|日|小时|分钟)$/;
const actsWithin =
  /^(?!的)[^，。；]{0,16}(?:完成|结清|结算|付清|支付|拨付|拨入|划拨|到账|答复|回复|反馈|办结|办理|受理|报送|上报|上传|报告|报备|备案|作出|做出|予以|告知|通知|公示|公布|审核|审批|复核|出具|送达|配送|供应|响应|处置|处理|移交|转交|上网|挂网|录入|登记|随访|访视)/;
/** 按照编制总量的5%预留周转编制. */
const reserved = /^(?:的?比例)?(?:预留|配备|设置|设立)/;
/** 2个县市开展DRG付费试点: how many places do it. */
const placesBegin =
  /^(?:试点)?(?:设区的?市|地市|统筹地?区|县级市|乡镇|街道|[省市州盟县区旗]){1,3}(?:（[^（）]*）)?(?:全部|全面|均|都|率先|陆续|先行)?(?:启动|开展|推开|推行|实施|建成|完成|实现|达到|纳入|开通)/;
const people = /^(?:名|人|人次|万人|户)$/;
/** 人均预期寿命提高1岁: no age, but what is added to one. */
const lengthens = /(?:提高|增加|延长)$/;
const counting = /^(?:重点|主要|具体|改革|年度|目标|核心){0,2}(?:工作)?任务/;

const termKind = (isCap: boolean): TargetKind => (isCap ? 'cap' : 'goal');

const near = (before: string) => bounding.some(([words]) => words.test(before.slice(-longestWord)));

function isCondition(before: string, after: string, isGrant: boolean): boolean {
  if (!conditionAfter.test(after)) return false;
  if (conditionBefore.test(before) && !creates.test(before.slice(-longestWord))) return true;
  return isGrant && !createsBefore.test(before);
}

/** 创建绿化特色道路1条: things that are built are counted so, measures (10条) are not. */
const isMade = ({ unit }: Quantity, before: string, after: string): boolean =>
  unit === '条' && after === '' && /(?:创建|建设|建成|打造|开通|新建|新增)[^，]{2,}$/.test(before);

/** 验收合格之日起30日内完成结算, 5个工作日内予以答复: within which time something has to be done each time. */
const isTimeToAct = ({ unit, tail }: Quantity, before: string, after: string): boolean =>
  tail.endsWith('内') && shortTerm.test(unit) && !/[0-9月]$/.test(before) && actsWithin.test(after);

const isMoney = /元$/;

function isGranted({ unit }: Quantity, before: string, grants: boolean, isDue: boolean, isRate: boolean): boolean {
  if (isRate && reckoning.test(before)) return true;
  if (standardRises.test(before)) return false;
  return !isDue && (isRate || isMoney.test(unit)) && grants;
}

/** 培育产值超10亿元企业5家以上, 建成1000亩以上开放林地5个: the first number says which ones are counted. */
export function isAttribute(quantity: Quantity, between: string, next: Quantity): boolean {
  return (
    /^(?:家|个|户|名|所|项)$/.test(next.unit) &&
    !/^(?:家|个|户|名|所|项|%)$/.test(quantity.unit) &&
    /^(?:的)?[^，、；和及与]{1,16}$/.test(between) &&
    (quantity.tail === '以上' || !createsBefore.test(between)) &&
    reachOf(between) === undefined
  );
}
