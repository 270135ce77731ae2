import { han } from '../han.ts';
import { withoutAlias } from './unit-brackets.ts';

/** Level marks before a name, and how the names of one list share them. */

/**
 * 地区, and 地 of its Party committee (地委组织部), stand before what a prefecture without a city has; 行署 is its government.
 * 市 is no mark in 市场监管局, 市容局, 市民中心, 市政工程局: there it belongs to the name.
 */
const marks = new RegExp(
  `^(?:自治[区州县旗]党?|(?:地区|盟)?行署(?!办)|地区(?![级间性])|地(?=委(?!员))|兵团|省(?!级)|市(?!级|场(?!监管局?市)|容|民(?!政|宗|族|委|防|营|办)|政(?:工程|公用|园林|设施|管理))|州|盟|县(?!级|域|区|市(?!场|监|民|政))|区(?!县|域|块|镇|级)|旗)(?=${han})`,
);
const youthLeague = /^(?:共青)?团(省|市|县|区|州|旗|地|自治区)委$/;

/** The level mark (省, 市, 自治区 …) that a name begins with; undefined for 财政厅, 团省委, 各市人民政府. */
export function markOf(name: string): string | undefined {
  const mark = marks.exec(name)?.[0];
  return mark?.replace(/党$/, '');
}

/** The name without its level mark: 省卫健委 → 卫健委, 团市委 → 团委. */
export function withoutMark(name: string): string {
  if (youthLeague.test(name)) return '团委';
  const mark = markOf(name);
  return mark === undefined ? name : name.slice(mark.length);
}

/** The mark inside 团省委. */
export const youthLeagueMark = (name: string): string | undefined => youthLeague.exec(name)?.[1];

/** A full place name that a list opens with (浙江省财政厅、民政厅) is shared like a mark. */
const placed = new RegExp(
  `^(?!国家|全国|中国|中央|国务院)(${han}{2,7}?(?:省|自治区|自治州|市(?!场|容|政)|县|旗))(?=${han}{2,14}(?:厅|局|委|办|办公室|委员会|中心|院|总队|支队|协会|联合会)$)`,
);

/** 观山湖区卫生健康局, 高新区社会事业局: a district or an area with departments of its own; 园区 and 社区 are kinds. */
const ofDistrict = new RegExp(
  `^(?!国家|全国|中国|中央)${han}{2,8}?(?<![社园景小灾库老片校辖战市县])区(?!域|块|级)${han}{2,14}(?:局|委|委员会|办公室)$`,
);

/** A company or a bank's branch: no mark is shared across it. */
const endsSharing = /(?:集团|公司|资本|银行|分行|支行|电网)$|^(?:国网|人行)/;
/** Names that stand on their own and take no mark from the list. */
const standsAlone =
  /^(?:各|有关|相关|其他|行署|行政公署|全国|国家|中国|中央|中共|国务院|国网|人行|人民银行|海关总署|(?:财政|水利|生态环境|交通运输|农业农村|商务|自然资源)部|团|共青团|当地|所在|属地)|(?:集团|公司|资本|电网|银行|分行|支行|电信|移动|联通|大学|医院|法院|检察院|日报社|晚报社|开发区|高新区|经开区|新区|园区|管委会?|政府|领导小组|单位|部门|企业|机构|总局|总署|部|(?:[沟江岛谷峡]|(?<!矿|荒)山|(?<!河|江)湖)管理局)$/;
/** 安阳职业技术学院 bears its own name; 职业技术学院 alone is the place's. */
const ownCollege =
  /^(?!行政|社会主义|职业|卫生|师范|开放|技师|农业|中医|医学|干部|警察|艺术|体育|教育|工业|财经)[\p{Script=Han}]{2,}学院$/u;
const takesMark =
  /(?:厅|局|委|办|办公室|委员会|会|联|协|(?<!人)社|宣传部|组织部|统战部|工作部|中心|署|院|总队|支队|大队|党校|台)$/;
/** 山西银保监局, 太原海关, 广东海事局: a vertical agency that carries its place. */
const placedVertical = new RegExp(
  `^${han}{2,4}(?:银保监(?:局|会|分局)|银监(?:局|会|分局)|保监(?:局|会|分局)|证监[局会]|金融监管(?:局|分局)|海关|海事局|监管局|监管分局|铁路局|税务局|铁路监督管理局)$`,
);
const bareVertical = /^(?:食品药品|税务|地方|银保监|银监|保监|证监|金融监管|海事|外汇管理|市场监管|药品监管|安全监管)/;
const partyOrgan = /^(?:组织部|宣传部|统战部|政法委|编办|网信办|改革办|政研室|老干部局|社会工作部|机关工委|党校|农办)$/;

/**
 * The names of one list, each with the mark or the shared ending it leaves out.
 * @param lists printed names, list by list; a list ends where a comma stands
 * @param shared a mark that is known before the list begins
 * @returns the same names in full: 省发展改革委、工业和信息化厅 → 省发展改革委、省工业和信息化厅
 */
function completeNames(list: readonly string[], shared?: string): string[] {
  return completeSharing(
    list.map((name) => ({ name, sharing: sharingOf(name) })),
    shared,
  );
}

/** The same for names of which it is known how they share marks. */
export function completeSharing(
  list: readonly { readonly name: string; readonly sharing: Sharing }[],
  shared?: string,
): string[] {
  let mark = shared;
  const completed = list.map(({ name, sharing: { ends, own, takes } }) => {
    if (ends || own !== undefined) {
      mark = own;
      return name;
    }
    if (mark === undefined || takes === undefined) return name;
    return takes === 'party' ? `${mark}委${name}` : mark + name;
  });
  return shareEnding(completed);
}

/** What a name does with the mark that its list shares. */
export interface Sharing {
  /** It is none of them, and no mark is shared across it. */
  readonly ends: boolean;
  /** The mark or place that it gives to those behind it. */
  readonly own: string | undefined;
  /** How it takes the mark of those before it. */
  readonly takes: 'mark' | 'party' | undefined;
}

/** Whether a name gives its mark (省 of 省财政厅) to those behind it, takes theirs, or ends what they share. */
export function sharingOf(name: string): Sharing {
  const plain = markOf(name);
  const vertical = plain === undefined && placedVertical.test(name) && !bareVertical.test(name);
  if (vertical || endsSharing.test(name)) return { ends: true, own: undefined, takes: undefined };
  const own = plain ?? placed.exec(name)?.[1];
  if (own !== undefined) return { ends: false, own, takes: undefined };
  if (partyOrgan.test(name)) return { ends: false, own, takes: 'party' };
  const takes =
    !standsAlone.test(name) && !ofDistrict.test(name) && !ownCollege.test(name) && takesMark.test(withoutAlias(name))
      ? 'mark'
      : undefined;
  return { ends: false, own, takes };
}

const homeMarks = /(?:自治区|地区|兵团|[省市州盟县区旗])$/;

/** The mark that departments of a place bear: 山西省 → 省, 广西壮族自治区 → 自治区. */
export const markOfPlace = (name: string): string | undefined => homeMarks.exec(name)?.[0];

/** 厅 are provincial by their name. */
const provincial = /厅$/;

/**
 * A name that no list completes, in a document of a place with this mark: 科技厅 of a province is 省科技厅, 卫健局 of a city
 * 市卫健局. Only names that departments of every place bear (`isLocal`) are completed.
 */
export function completeAtHome(name: string, mark: string, isLocal: (name: string) => boolean): string {
  if (markOf(name) !== undefined || /^[省市县区州][级直]/.test(name)) return name;
  const atHome = mark === '省' || mark === '自治区';
  const known = (provincial.test(name) && atHome) || isLocal(withoutAlias(name));
  return known ? completeNames([name], mark)[0]! : name;
}

const sharedEnding = new RegExp(`^(${han}(?=县)|${han}{2,12}?)([市县区州旗]?(?:人民政府|政府|管委会))$`);
/** 卫生健康, 各级医疗保障: a line without what it is called by. */
const lineAlone = new RegExp(`^(?:各级|各地|县级以上|当地)?(?!各|有关|相关)${han}{2,8}$`);
export const isLineAlone = (name: string): boolean => lineAlone.test(name) && !endsLikeUnit.test(name);
/** 厦门、泉州、龙岩市医保局. */
const sharedBureau = new RegExp(`^(${han}(?=县)|${han}{2,6}?)([市县区州旗](?!场|政|容|民)${han}{2,8}(?:局|委))$`);
const barePlace = new RegExp(`^(?!各|有关|相关)(?:${han}{2,5}|${han}{2,12}(?:新区|高新区|经开区|开发区))$`);
const endsLikeUnit = /(?:厅|局|委|办|部|会|联|院|署|行|(?<!人)社|集团|公司|资本|中心|单位|部门|府|组|协|地方|办事处)$/;

/** 广州、深圳、东莞市政府: the last name's ending belongs to all of them. */
function shareEnding(list: readonly string[]): string[] {
  const completed = [...list];
  for (let at = completed.length - 2; at >= 0; at--) {
    const name = completed[at]!;
    const last = completed[at + 1]!;
    // 卫生健康、医保部门
    if (last.endsWith('部门') && isLineAlone(name)) completed[at] = `${name}部门`;
    if (!/(?:政府|管委会|[局委])$/.test(last)) continue;
    if (!barePlace.test(name) || endsLikeUnit.test(name)) continue;
    const next = (/[局委]$/.test(last) ? sharedBureau : sharedEnding).exec(last);
    if (next === null || /^[各省市县区]/.test(last)) continue;
    const ending = next[2]!;
    completed[at] = name + (/[市县区旗]$|自治州$/.test(name) ? ending.replace(/^[市县区州旗]/, '') : ending);
  }
  return completed;
}
