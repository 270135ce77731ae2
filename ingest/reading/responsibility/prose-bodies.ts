import { allMatches } from '../matches.ts';
import type { UnitMention } from '../types.ts';

/**
 * Bodies that a sentence sets up or places, with the duty it gives them: 成立…领导小组，…，统筹推进工作; 领导小组办公室设在市卫健局，
 * 负责日常工作. The department an office sits in gets no duty by that.
 */

type Body = Omit<UnitMention, 'context' | 'order'>;

const group = '(?:领导小组|联席会议|指挥部|工作专班|工作组|委员会)';
const duty = '(?:具体)?(?:统筹|负责|协调|研究|组织|指导|承担|推进|履行)';
const setUp = new RegExp(
  `(?:成立|组建|设立|建立)(?:由[^，。；\\n]{2,30}的)?([^，。；：、\\n由]{2,30}?${group})(?![办的])([^。；\\n]{0,160}?)，${duty}(?!人)`,
  'g',
);
const office = new RegExp(
  `(?:^|[\\n。；，])(?:下设)?((?:[^，。；：\\n]{0,20}?${group})?办公室)设?(?:在|于)[^，。；\\n]{2,30}，(?:[^，。；\\n]{2,30}，)?(?:并)?${duty}`,
  'g',
);
const said = { kind: 'body', role: 'responsible', basis: 'named-in-text', openEnded: false } as const;

/** The bodies of an item's text, in offsets of that text. A bare 办公室 or 领导小组办公室 is that of the group set up before. */
export function readBodies(text: string): Body[] {
  if (!text.includes('设') && !text.includes('成立') && !text.includes('组建')) return [];
  const groups = allMatches(text, setUp).map((match) => mention(match, match[1]!));
  const offices = allMatches(text, office).map((match) => {
    const owner = groups.findLast(({ start }) => start < match.index)?.full;
    const isBare = /^(?:领导小组|联席会议|指挥部|工作专班|工作组)?办公室$/.test(match[1]!);
    return { ...mention(match, match[1]!), ...(owner && isBare ? { full: `${owner}办公室` } : {}) };
  });
  return [...groups, ...offices];
}

function mention(match: RegExpExecArray, printed: string): Body {
  const start = match.index + match[0].indexOf(printed);
  const place = {
    start,
    end: start + printed.length,
    printed,
    full: printed.replace(/^[本我全](?=[省市县区州旗])/, ''),
  };
  return { ...said, ...place, roleWord: undefined, method: 'body-in-text', confidence: 0.8 };
}
