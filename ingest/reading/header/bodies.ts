import type { Authority } from '../../../graph/schema/words.ts';

/** Names of issuing bodies: where they end, and what kind of authority they are. */

const bodyEnd =
  /(?:人民政府|政府|办公厅|办公室|秘书处|委员会|领导小组|联席会议|指挥部|工作专班|联防联控机制|工作组|党组|党委|[省市县区州旗国]委|总局|总署|法院|检察院|管委会|[委厅局部署院社会]|银行|公司|综合司|[办司]|[省市县区州旗].{2,20}中心)$/;
const notABody = /(?:全部|内部|干部|社会|机会|大会|医院|学院|协同)$/;

/** Whether a stretch of text ends like the name of a body. */
export function endsAsBody(text: string): boolean {
  return bodyEnd.test(text) && !notABody.test(text);
}

const authorityWords: readonly { readonly words: RegExp; readonly authority: Authority }[] = [
  {
    words: /^(?:中共|中国共产党)|党(?:组|委)|^[^政]{0,12}[省市县区州]委(?!员)|^中央(?!医改)/,
    authority: 'party',
  },
  {
    words:
      /领导小组|联席会议|指挥部|专班|联防联控机制|医改办|协调机制|(?<!发展和?)改革委员会|爱国卫生运动委员会|促进委员会/,
    authority: 'leading-group',
  },
  { words: /^国务院(?:办公厅)?$/, authority: 'state-council' },
  {
    words:
      /人民政府(?:办公厅|办公室)?$|(?:行政公署|行署|生产建设兵团)(?:办公厅|办公室)?$|管(?:理)?委(?:员)?会(?:办公室)?$|政府(?:办公厅|办公室)?$/,
    authority: "people's-government",
  },
];

/** The kind of authority a body is; bodies of the whole country that are no other kind are ministries. */
export function authorityOf(body: string, national: boolean): Authority {
  const found = authorityWords.find(({ words }) => words.test(body))?.authority;
  return found ?? (national ? 'ministry' : 'department');
}

const ministries =
  '外交|国防|教育|科学技术|科技|工业和信息化|公安|国家安全|民政|司法|财政|人力资源(?:和)?社会保障|自然资源|生态环境|环境保护|' +
  '住房(?:和)?城乡建设|交通运输|水利|农业农村|农业|商务|文化和旅游|文化|卫生|应急管理|退役军人事务|中央组织|中央宣传|人事|铁道|监察';
const nationalName = new RegExp(
  `^(?:国务院|国家|中共中央|中央|全国|健康中国行动推进委|最高人民|中国|中华|审计署|海关总署|税务总局|市场监管总局|食品药品监管总局|总局|卫生健康委|(?:${ministries})部)`,
);

/** Whether a body is one of the whole country, by its name. */
export function isNational(body: string): boolean {
  return nationalName.test(body);
}

const joiners = new RegExp(
  `[ 、，]|(?<=[委厅室府部局])(?=国务院|中共|国家[发卫医中药疾矿]|全国总工会|市场监管总局|(?:${ministries})部)`,
);
const others = /等[0-9一二三四五六七八九十]{0,3}(?:个)?(?:部门|单位|部委)?$/;

/** The bodies that a title or signature names one after another; empty where some part is no body. */
export function bodiesIn(text: string): string[] {
  // 财 政 部: a short name set wide.
  const trimmed = text.trim().replace(setWide, (name) => name.replace(/ /g, ''));
  const names = trimmed
    .split(joiners)
    .map((name) => name.replace(others, ''))
    .filter((name) => name !== '');
  const complete = names.flatMap(splitTwins);
  return complete.every((name) => name.length >= 2 && name.length <= 40 && endsAsBody(name)) ? complete : [];
}

const setWide = /(?<![^ ])[一-龥](?: [一-龥])+(?![^ ])/g;

const central = /^(中共中央(?:办公厅)?)(国务院.*)$/;
const placeOf = /^(?:中共|中国共产党)?(.{2,8}?[省市县区州盟旗])/;
/** 市 begins a name in 市新经济委, none in 市场监管局. */
const nextOfOwnPlace = /^(?:中共)?[省市县区](?!场|容|级|域|[县区](?!委|政府|人民政府))/;

/** Names without a separator, each with its place or its level: 中共广东省委办公厅广东省人民政府办公厅, 市经信局市新经济委. */
function splitTwins(name: string): string[] {
  const both = central.exec(name);
  if (both) return [both[1]!, both[2]!];
  const place = placeOf.exec(name)?.[1];
  for (let at = 4; at <= name.length - 3; at++) {
    if (!'局委厅办部会室府院署'.includes(name[at - 1]!)) continue;
    const rest = name.slice(at);
    if (!(place !== undefined && rest.startsWith(place)) && !nextOfOwnPlace.test(rest)) continue;
    if (endsAsBody(name.slice(0, at)) && endsAsBody(rest)) return [name.slice(0, at), ...splitTwins(rest)];
  }
  return [name];
}
