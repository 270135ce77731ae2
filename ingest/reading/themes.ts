import { byCodePoint } from '../../graph/graph.ts';
import { loadThemes } from '../knowledge/themes.ts';
import { coverOf } from './cover.ts';
import { matchesIn } from './matches.ts';
import { type PhraseTable, phraseTable } from './phrases.ts';
import type { Header, NormalisedText, OutlineItem, Span, ThemeMention } from './types.ts';

/** What is asked of an item, or of a title that stands for one. */
type Worded = Pick<OutlineItem, 'end' | 'kind'> & { readonly title: Span };

/** What a keyword in the title weighs, against the body; what comes first in a title weighs a little more. */
const titleFactor = 10;
const leadingBonus = 1;
/** A keyword counts at most so often in one body, or long tasks would be about everything. */
const mostRepeats = 3;
/** Scores below say nothing. */
const leastPrimary = 9;
/** In a document about health a short task has no room for more: two of its words tell enough. */
const leastPrimaryOfHealth = 6;
/** One weighty word, which has no less than three times the weight of what speaks for another theme. */
const leastAlone = 3;
const leastSecondary = 8;
/** A secondary theme has at least this share of the primary one's score. */
const secondaryShare = 0.25;
const mostSecondary = 3;

/** Half of the themes (监管, 人才, 信息化 …) exist in every field: a task is of ours only when it speaks of health at all. */
const healthWords = /医|药|卫生|健康|疾病|疫|诊|护理|养老/g;
const leastHealthWords = 2;
/** A document with this in its title is of ours as a whole, however short its tasks are. */
const healthTitle =
  /医改|医药|医疗|医保|医院|医共体|医联体|医养|分级诊疗|药品|耗材|DRG|DIP|按病种|卫生健康|卫生体制|卫生服务|疾病预防|疾控|公共卫生|中医/;

/** Whether a document is about health reform by its title. */
export const isOfHealth = ({ issuedTitle, noticeTitle }: Header): boolean =>
  healthTitle.test((issuedTitle ?? noticeTitle)?.value ?? '');

/** The keywords of all themes, each known by its place; what each speaks for lies in rows of numbers, not in objects. */
interface Keywords {
  readonly names: readonly string[];
  readonly table: PhraseTable<number>;
  /** What keyword k speaks for stands in `themes` and `weights` from `claims[k]` to `claims[k + 1]`. */
  readonly claims: Uint16Array;
  readonly themes: Uint8Array;
  readonly weights: Uint8Array;
}

/** What is counted over one task, made once and cleared for each. */
interface Tallies {
  /** How often each keyword occurs in the body. */
  readonly repeats: Uint8Array;
  /** By theme, as the rest. */
  readonly scores: Float64Array;
  /** The keyword occurrence that speaks for a theme: in the title before the body, then the weightiest, then the first. */
  readonly worths: Float64Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

let loaded: { readonly keywords: Keywords; readonly tallies: Tallies } | undefined;

function load() {
  if (loaded) return loaded;
  const themes = loadThemes();
  const claims = new Map<string, { theme: number; weight: number }[]>();
  for (const [theme, { keywords }] of themes.entries()) {
    for (const [word, weight] of keywords) claims.set(word, [...(claims.get(word) ?? []), { theme, weight }]);
  }
  const all = [...claims.values()];
  const places = [0];
  for (const own of all) places.push(places.at(-1)! + own.length);
  const keywords = {
    names: themes.map(({ name }) => name),
    table: phraseTable([...claims.keys()].map((word, place) => [word, place] as const)),
    claims: Uint16Array.from(places),
    themes: Uint8Array.from(all.flat(), ({ theme }) => theme),
    weights: Uint8Array.from(all.flat(), ({ weight }) => weight),
  };
  const tallies = {
    repeats: new Uint8Array(claims.size),
    scores: new Float64Array(themes.length),
    worths: new Float64Array(themes.length),
    starts: new Uint32Array(themes.length),
    ends: new Uint32Array(themes.length),
  };
  loaded = { keywords, tallies };
  return loaded;
}

/**
 * What a task is about: the theme whose keywords weigh most (primary), and others that weigh enough beside it (secondary).
 * Empty where nothing fits, as in documents of other fields.
 * @param claimed responsibility clauses: the names of departments are no themes
 * @param ofHealth whether the document is of ours as a whole; otherwise the task has to say so itself
 * @param alone whether one word that nothing speaks against is enough
 */
export function readThemes(
  text: NormalisedText,
  item: Worded,
  claimed: readonly Span[],
  ofHealth = false,
  alone = false,
): ThemeMention[] {
  const isClaimed = coverOf(claimed);
  if (!ofHealth && !speaksOfHealth(text.text, item, isClaimed)) return [];
  count(text.text, item, isClaimed);
  return ranked(ofHealth && item.kind === 'task' ? leastPrimaryOfHealth : leastPrimary, alone);
}

/** Counts what the keywords of a task speak for. */
function count(text: string, item: Worded, isClaimed: (span: Span) => boolean): void {
  const { keywords, tallies } = load();
  const { table, claims, themes, weights } = keywords;
  const { repeats, scores, worths, starts, ends } = tallies;
  repeats.fill(0);
  scores.fill(0);
  worths.fill(0);
  const titleStart = item.title.start;
  const titleEnd = item.title.end;
  for (const hit of table.find(text, titleStart, item.end)) {
    if (isClaimed(hit)) continue;
    const { start, end, value } = hit;
    const titled = end <= titleEnd;
    if (!titled) {
      if (repeats[value] === mostRepeats) continue;
      repeats[value]!++;
    }
    const lead = titled ? Math.max(0, leadingBonus - (start - titleStart) / 20) : 0;
    for (let claim = claims[value]!; claim < claims[value + 1]!; claim++) {
      const theme = themes[claim]!;
      const worth = titled ? weights[claim]! * titleFactor + lead : weights[claim]!;
      scores[theme]! += worth;
      if (worth <= worths[theme]!) continue;
      worths[theme] = worth;
      starts[theme] = start;
      ends[theme] = end;
    }
  }
}

/** The themes that weigh enough, the weightiest first. */
function ranked(least: number, alone: boolean): ThemeMention[] {
  const { keywords, tallies } = load();
  const { names } = keywords;
  const { scores } = tallies;
  const before = (a: number, b: number) =>
    scores[a]! > scores[b]! || (scores[a] === scores[b] && byCodePoint(names[a]!, names[b]!) < 0);
  const heaviest: number[] = [];
  for (let theme = 0; theme < names.length; theme++) {
    if (scores[theme] === 0) continue;
    let at = heaviest.length;
    while (at > 0 && before(theme, heaviest[at - 1]!)) at--;
    if (at > mostSecondary) continue;
    if (heaviest.length > mostSecondary) heaviest.pop();
    heaviest.splice(at, 0, theme);
  }
  const [first, next] = heaviest;
  if (first === undefined) return [];
  const isAlone = alone && (next === undefined || scores[first]! >= leastAlone * scores[next]!);
  if (scores[first]! < (isAlone ? leastAlone : least)) return [];
  const mentions = [mention(first, 'primary', next === undefined ? 0 : scores[next]!)];
  for (let at = 1; at < heaviest.length; at++) {
    const score = scores[heaviest[at]!]!;
    if (score < leastSecondary || score < scores[first]! * secondaryShare) break;
    mentions.push(mention(heaviest[at]!, 'secondary', 0));
  }
  return mentions;
}

function speaksOfHealth(text: string, item: Worded, isClaimed: (span: Span) => boolean): boolean {
  let count = 0;
  for (const match of matchesIn(text, healthWords, { start: item.title.start, end: item.end })) {
    if (!isClaimed(match) && ++count === leastHealthWords) return true;
  }
  return false;
}

function mention(theme: number, rank: ThemeMention['rank'], next: number): ThemeMention {
  const { keywords, tallies } = load();
  const score = tallies.scores[theme]!;
  const confidence = rank === 'secondary' ? 0.7 : next <= score * 0.5 ? 0.95 : next <= score * 0.8 ? 0.85 : 0.7;
  return {
    start: tallies.starts[theme]!,
    end: tallies.ends[theme]!,
    theme: keywords.names[theme]!,
    rank,
    score: Math.round(score * 10) / 10,
    method: 'theme-keywords',
    confidence,
  };
}
