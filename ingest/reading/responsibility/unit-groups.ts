import { charSet, isIn } from '../char-set.ts';

/** Governments said together: 各市、县（区）人民政府 is one unit although a separator stands inside it. */

const level =
  '(?:地级以上市|设区的?市|辖市|地级市|县级市|直辖市|省直管市|省直辖县|自治州|自治县|自治旗|自治区|街道(?:办事处)?|特区|[省市州盟旗县区地镇乡])';
const levels = `${level}{1,4}`;
const bracket = '(?:[（(〔\\[【〈<][^（(〔\\[【〈<）)〕\\]】〉>]{1,20}[）)〕\\]】〉>])?';
const all = '(?:各)?(?:有关|相关)?';
/** 各盟行政公署、市人民政府. */
const prefecture = '(?:(?<=盟|地区)(?:行政公署|行署))?';
const tail =
  '(?:(?:[两二三四]级)?(?:人民政府|政府|行署|行政公署|管委会|管理委员会|党委)|(?!直|级|委|域|外|场)[^、，,；;。：:\\s（(〔\\[【〈<）)〕\\]】〉>和及等按接牵负落配由]{1,16})?';
const followed = '(?=$|[、，,；;。：:\\s）)〕\\]】〉>和及等按接牵负落配要应须需组参协会共实具分])';
const separated = new RegExp(
  `(${all})(${levels})${bracket}${prefecture}((?:(?:、|和|及|以及)(${all})(${levels})${bracket}){1,4})(${tail})${followed}`,
  'y',
);

const rank: Readonly<Record<string, number>> = {
  省: 1,
  市: 2,
  州: 2,
  盟: 2,
  地: 2,
  县: 3,
  区: 3,
  旗: 3,
  乡: 4,
  镇: 4,
  道: 4,
};
const governmentTail = /^(?:[两二三四]级)?(?:人民政府|政府|行署|行政公署|管委会|管理委员会|党委|党委政府|党委、政府)/;

/** 市州盟 2, 县区旗 3, 乡镇 4; 县级市 counts as a county. */
function rankOf(levelWords: string): number {
  if (levelWords.endsWith('县级市')) return 3;
  return rank[levelWords.at(-1)!] ?? 3;
}

/**
 * Where a group that begins here ends, if it holds a separator; -1 otherwise.
 * 各县区、市政府 is not one: its levels go up, so 市政府 is a unit of its own (各县、市人民政府, one word each, is one).
 */
export function groupEnd(text: string, at: number): number {
  if (!mayGoOn(text, at)) return -1;
  separated.lastIndex = at;
  const match = separated.exec(text);
  if (match === null) return -1;
  const [whole, each, first, , eachLast, last, rest] = match as unknown as string[];
  const descending = rankOf(last!) >= rankOf(first!);
  const oneWordEach = first!.length === 1 && last!.length === 1;
  const collective = each !== '' || eachLast !== '';
  if (rest === '') return collective && descending ? at + whole!.length : -1;
  const known = governmentTail.test(rest!) ? descending || oneWordEach : descending;
  return known ? at + whole!.length : -1;
}

/** Whether a bracket or a joint follows the levels that begin here: most units (省财政厅) are told by their second character. */
function mayGoOn(text: string, at: number): boolean {
  let end = at;
  while (isIn(beforeJoint, text.charCodeAt(end))) end++;
  return isIn(joints, text.charCodeAt(end));
}
/** What 各有关 and the levels are made of. */
const beforeJoint = charSet('各有关相地级以上市设区的县直辖省管自治州旗街道办事处特盟镇乡行政公署');
const joints = charSet('（(〔[【〈<、和及以');

export const groupStarts = charSet('各有相省市州盟旗县区地设自直镇乡街特');

/**
 * The canonical form of a group of governments, under which two mentions are the same group: brackets full width,
 * 和 as 、, inner 各 out, 政府 in full. 市、县人民政府 and 各市、县政府 both give 各市、县人民政府.
 */
export function canonicalGroup(name: string): string {
  const plain = name
    .replace(/[〔[【〈<(]/g, '（')
    .replace(/[〕\]】〉>)]/g, '）')
    .replace(/[和及与](?=各|有关|相关|[省市州盟县区旗乡镇街])/g, '、')
    .replace(/(?<!人民)政府/g, '人民政府');
  const collective = /^(?:各|有关|相关|全|地方|省级|统筹)/.test(plain) ? plain : `各${plain}`;
  const headed = collective.replace(/^(有关|相关)/, '各有关').replace(/^各相关/, '各有关');
  // 各乡镇街道 have a government and an office each; 各街道（功能区） bear what is printed.
  if (/[镇乡旗].{0,2}街道$|街道（[^（）]*）$/.test(headed)) return headed;
  if (headed.endsWith('街道')) return `${headed}办事处`;
  if (/街办(?:（[^（）]*）)?$/.test(headed)) return headed;
  const levelLast = /(?:[市州盟县区旗镇乡]|[市州盟县区旗镇乡]）)$/.test(headed);
  return levelLast && !/(?:师市|功能区|开发区|园区|新区|地区|管委会）)$/.test(headed) ? `${headed}人民政府` : headed;
}

/** The same without what only sounds different: 各市（州）、各县 = 各市（州）、县. */
export const foldGroup = (name: string): string => canonicalGroup(name).replace(/(?<!^)各/g, '');
