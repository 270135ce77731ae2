import type { Comparator, TargetKind } from '../../../graph/schema/words.ts';

/** The words that make a number a target, as tables. */

/** Words right before a number, and what they say of it. */
export const reaching: ReadonlyMap<string, Comparator> = new Map([
  ...saying('≥', '不低于|不少于|不小于|不得低于|不得少于'),
  ...saying('≤', '不得超过|不超过|不高于|不得高于|不多于|控制在|限制在|最高不超过'),
  ...saying(
    '≥',
    '达到|大于等于|大于|达|提高到|提高至|提升到|提升至|增加到|增至|扩大到|增长到|增长至|超过|超|高于|多于|突破',
  ),
  ...saying(
    '≥',
    '提至|提到|升至|升到|上升到|上升至|上调到|上调至|增加至|扩大至|扩面至|扩展到|扩展至|拓展到|拓展至|延长到|延长至|达至',
  ),
  ...saying(
    '≤',
    '降至|降到|下降到|下降至|降低到|降低至|缩短到|缩短至|压缩到|压缩至|减少到|减至|精简到|精简至|精准到|精确到|压减到|压减至|低于',
  ),
  ...saying('≤', '压降到|压降至|下调到|下调至|调减到|调减至|减少至|回落到|回落至|小于|少于|不大于'),
  ...saying('=', '稳定在|保持在|维持在|巩固在|调整为|调整到|调整至|提高为|降低为|提标至|定为|确定为'),
  ...saying('≥', '≥|＞|>|〉'),
  ...saying('≤', '≤|＜|<|〈'),
]);

function saying(comparator: Comparator, words: string): [string, Comparator][] {
  return words.split('|').map((word) => [word, comparator]);
}

/** Words anywhere before a number in its clause. */
export const bounding: readonly (readonly [RegExp, Comparator])[] = [
  [/至少|不少于|不低于/, '≥'],
  [
    /不得超过|不超过|不得高于|不高于|不多于|最高(?!人民|法院|检察|水平|学历|等级)|最长|最多|至多|上限|控制在|限制在/,
    '≤',
  ],
];

/** Behind the number. */
export const tails: Readonly<Record<string, Comparator>> = {
  以上: '≥',
  以下: '≤',
  以内: '≤',
  之内: '≤',
  内: '≤',
  左右: '=',
};

/** How strongly it is meant, in the order in which they win. */
export const strengths =
  /力争|争取|确保|不得超过|不超过|不低于|不少于|至少|(?<=.)(?:达到|达|超过)(?=[0-9])|提高到(?=[0-9])|控制在/g;
export const strengthOrder = ['力争', '争取', '确保'] as const;

const creating =
  '实施|接入|再支持|新支持|新建|新增|办好|建好|配齐|配强|筛查|救治|救助|体检|接种|压减|撤并|适配|惠及|新建设|建设|建成|创建|新创建|培养|培训|新培养|新培养培训|遴选|遴选出|选派|选择|选定|招收|招录|招聘|招募|完成|启动|打造|引进|培育|设立|组建|评选|认定|推出|覆盖|改造|改扩建|提高|增加|降低|下降|减少|开展|配备|建立|设置|签约|筹建|布局|实现|预留|安排|投入|补助|评定|命名|推广|扩大|达标|' +
  // 产业, 人才 and 场景 policies
  '引育|招引|吸引|集聚|聚集|汇聚|落地|落户|入驻|孵化|转化|储备|形成|挖掘|发掘|挂牌|开放|发布|举办|承办|组织|提供|投放|筹集|供应|搭建|拓展|开发|研发|攻克|攻关|突破|编制|制定|出台|建强|获批|获评|争创|创成|备案|推介|开工|竣工|投产|投用|增长|新开|上线|征集|轮训|选聘|聘任|种植|整治|修复|治理|续建|扩建|迁建|引进扶持|选拔资助|评选资助';
/** A verb that brings about what is counted, right before the number: 新建20家, 选派50名. */
export const creates = new RegExp(`(?:${creating})(?:好|出|各|约|不少于|至少|覆盖|全[省市县区州旗])?$`);
/** The same anywhere before a number that ends the clause: 创建省级医养结合示范县5个. */
export const createsBefore = new RegExp(`(?:${creating})`);

/** What turns a counted thing into the range of the work: 在60家…实施, 抓好4个…试点. */
export const ranging = /在|对|抓好|做好|做实|紧抓|支持|推进|推动|指导|组织|深化|加快|加强|扩大|纳入|牵头|落实|提升/;

/** What is already there. */
export const existing = /已|现有|目前|截至/;
export const onThisBasis = /基础上/;

/** 以16个专项行动为载体, 等6项工作机制: the number only sums up. */
export const summing = /^以$|等$/;

export const capWords = bounding[1]![0];
/** 10万元封顶: said behind the number. */
export const capBehind = /^(?:的?上限|封顶|为限|为上限)/;

/** Money or a share that is handed out: fixed sums and rates of it (给予20万元资助) are no targets, limits are. */
export const granting = /给予|补助|补贴|资助|奖励|奖补|贴息|扶持|补偿|返还|兑付|免租|减免/;
/** 最高支付限额提高到不低于6万元: the word at the number sets a floor, for all its 最高. */
export const floors = /(?:不低于|不少于|至少|限额[^，；]{0,12}(?:提高|提升|增加)[到至](?:[^，；0-9]{1,40}的)?)$/;
/** 为1万名妇女免费开展筛查, 促进12万就业困难人员实现就业: for how many it is done. */
export const doneFor: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/(?:^|[^作成定称分])为$/, /^[^，。；]{0,24}(?:免费|开展|提供|进行|实施|办理|适配)/],
  [/(?:促进|帮助|推动|组织)$/, /^[^，。；]{0,24}实现(?:就业|再就业|转移就业|脱贫|增收)/],
];
/** 考核不合格的扣减10%: what is taken away from whom fails. */
export const withheld = /(?:扣减|扣除|扣罚|扣发|核减|罚款|处以)[^，；。]{0,12}$/;
/** 人均财政补助标准提高30元: what is handed out is to rise. */
export const standardRises =
  /(?:(?:标准|水平|限额|额度|待遇)[^，；]{0,6}(?:提高|增加|新增|上调)|起付(?:线|标准)[^，；]{0,6}(?:降低|下降))(?:不少于|至少)?$/;
/** 由现行每人每年580元提高到610元, 从2020年的60%提高到80%: where it sets out from. */
export const setOut = /[由从][^，。；]{1,20}$/;
export const risesBehind =
  /^[^，。；、0-9]{0,12}(?:提高|提升|增加|增长|扩大|上升|上调|调高|降低|下降|下调|减少|压减|压缩|缩短|调整|[增升降减])(?:到|至|为)/;
/** 按照研发投入的30%, 按30%: a rate by which something is reckoned. */
export const reckoning = /按照?(?![^，]*(?:增长|提高|下降)|[^，]{1,14}(?:付费|支付方式))[^，]*$/;
/** Who is meant, not what is to be reached: 对营业收入超过500万元的企业, 成立满2年的. */
export const conditionBefore = /(?:对(?![接标外])|凡|具有|具备|符合|首次|满)[^，]*$/;
export const conditionAfter = /^的(?!比例|标准|额度|规模|部分|速度|幅度|目标|要求)/;
/** 提供150平方米以内的场地: as much is given at most. */
export const given = /给予|提供|享受|减免|免费|免除|支持/;
/** 运行经费任务数192.6万元. */
export const allotted = /(?:任务|目标|指标)(?:数|量|值)(?:为|约)?$/;
/** 每千名老年人拥有养老床位数45张以上. */
export const perThousand =
  /每?(?:百|千|万|十万)(?:名|人)?[^，；。0-9]{0,4}(?:人口|老年人|老人|居民|儿童|职工|参保人|人)[^，；。0-9]{2,20}$/;
/** 设立总规模20亿元的基金: the size of what is brought about. */
export const sized = /(?:规模|面积|总量|总额|数量|总数|容量)(?:为|约)?$/;
/** 逐步提高……比例: an indicator that is to rise or fall, without a number. 效率, 资助比例 and the like are none. */
export const indicators =
  /(?<!适当|合理|相应|依规)(?:提高|提升|降低|减少|压缩|扩大|增加)[^，。；：\n]{1,40}?(?:(?<![效功汇税利费速频])率|比例|比重|占比)(?=[，。；]|$)/g;

/** ……比重逐步提高: the same with the indicator first, which begins with its clause. */
export const moving =
  /(?:(?<![效功汇税利费速频])率|比例|比重|占比)(?:均|都)?(?:逐步|逐年|稳步|持续|不断|明显|显著|有效|进一步|大幅|总体){0,2}(?:提高|提升|上升|下降|降低|减少)(?=[，。；]|$)/g;
/** 每年调整1次, 每季度召开2次: how often something is to be done. */
export const often = /每(?:年度?|半年|季度?|月|周|两年|[0-9]年)[^，；。0-9]{0,12}$/;
/** 将30个病种纳入付费范围: what is to be taken in. */
export const takenIn: readonly [before: RegExp, after: RegExp] = [/[将把][^，；。0-9]*$/, /^[^，；。]{1,24}纳入/];
/** 财政补偿10%，医院消化10%: who makes up how much of what is lost. */
export const madeUp = /(?:财政|政府|价格|医保|医院)[^，；。0-9]{0,6}(?:补偿|补助|分担|承担|消化)$/;

export const directions = /“[一二两三四五六七八九十]{1,2}个?(?:提升|下降|提高|降低|增强|增长)”/g;

export const confidenceOf: Readonly<Record<TargetKind, number>> = {
  goal: 0.9,
  cap: 0.9,
  scope: 0.75,
  baseline: 0.8,
  milestone: 0.85,
  direction: 0.8,
};
