import { byCodePoint } from '../../graph/graph.ts';
import { loadThemes } from '../knowledge/themes.ts';
import { coverOf } from './cover.ts';
import { matchesIn } from './matches.ts';
import { type PhraseTable, phraseTable } from './phrases.ts';
import type { Header, NormalisedText, OutlineItem, Span, ThemeMention } from './types.ts';

/** What a keyword in the title weighs, against the body; what comes first in a title weighs a little more. */
const titleFactor = 10;
const leadingBonus = 1;
/** A keyword counts at most so often in one body, or long tasks would be about everything. */
const mostRepeats = 3;
/** Scores below say nothing. */
const leastPrimary = 9;
const leastSecondary = 8;
/** A secondary theme has at least this share of the primary one's score. */
const secondaryShare = 0.25;
const mostSecondary = 3;

/** Half of the themes (监管, 人才, 信息化 …) exist in every field: a task is of ours only when it speaks of health at all. */
const healthWords = /医|药|卫生|健康|疾病|疫|诊|护理|养老/g;
const leastHealthWords = 2;
/** A document with this in its title is of ours as a whole, however short its tasks are. */
const healthTitle = /医改|医药|医疗|医保|医院|医共体|卫生健康|卫生体制|卫生服务|疾病预防|公共卫生|中医/;

/** Whether a document is about health reform by its title. */
export const isOfHealth = ({ issuedTitle, noticeTitle }: Header): boolean =>
  healthTitle.test((issuedTitle ?? noticeTitle)?.value ?? '');

/** What a keyword speaks for, and which one it is, for counting. */
interface Keyword {
  readonly place: number;
  readonly claims: readonly { readonly theme: number; readonly weight: number }[];
}

interface Tally {
  readonly theme: string;
  score: number;
  /** The keyword occurrence that speaks for the theme: in the title before the body, then the weightiest, then the first. */
  best: Span;
  worth: number;
}

interface Keywords {
  readonly names: readonly string[];
  readonly table: PhraseTable<Keyword>;
  /** How often each occurs in the body of the task in hand. */
  readonly repeats: Uint8Array;
}

let keywords: Keywords | undefined;

function loadKeywords(): Keywords {
  if (keywords) return keywords;
  const themes = loadThemes();
  const claims = new Map<string, { theme: number; weight: number }[]>();
  for (const [theme, { keywords: words }] of themes.entries()) {
    for (const [word, weight] of words) claims.set(word, [...(claims.get(word) ?? []), { theme, weight }]);
  }
  keywords = {
    names: themes.map(({ name }) => name),
    table: phraseTable([...claims].map(([word, own], place) => [word, { place, claims: own }] as const)),
    repeats: new Uint8Array(claims.size),
  };
  return keywords;
}

/**
 * What a task is about: the theme whose keywords weigh most (primary), and others that weigh enough beside it (secondary).
 * Empty where nothing fits, as in documents of other fields.
 * @param claimed responsibility clauses: the names of departments are no themes
 * @param ofHealth whether the document is of ours as a whole; otherwise the task has to say so itself
 */
export function readThemes(
  text: NormalisedText,
  item: OutlineItem,
  claimed: readonly Span[],
  ofHealth = false,
): ThemeMention[] {
  const isClaimed = coverOf(claimed);
  if (!ofHealth && !speaksOfHealth(text.text, item, isClaimed)) return [];
  const { names, table, repeats } = loadKeywords();
  const tallies: Tally[] = [];
  const byTheme: (Tally | undefined)[] = new Array(names.length);
  repeats.fill(0);
  for (const hit of table.find(text.text, item.title.start, item.end)) {
    if (isClaimed(hit)) continue;
    const { place, claims } = hit.value;
    const titled = hit.end <= item.title.end;
    if (!titled) {
      if (repeats[place] === mostRepeats) continue;
      repeats[place]!++;
    }
    for (const { theme, weight } of claims) {
      const lead = titled ? Math.max(0, leadingBonus - (hit.start - item.title.start) / 20) : 0;
      const worth = titled ? weight * titleFactor + lead : weight;
      const tally = byTheme[theme];
      if (tally === undefined) {
        const opened: Tally = { theme: names[theme]!, score: worth, best: hit, worth };
        byTheme[theme] = opened;
        tallies.push(opened);
        continue;
      }
      tally.score += worth;
      if (worth > tally.worth) {
        tally.best = hit;
        tally.worth = worth;
      }
    }
  }
  const [first, ...others] = tallies.sort((a, b) => b.score - a.score || byCodePoint(a.theme, b.theme));
  if (!first || first.score < leastPrimary) return [];
  const secondary = others
    .filter(({ score }) => score >= leastSecondary && score >= first.score * secondaryShare)
    .slice(0, mostSecondary);
  return [
    mention(first, 'primary', others[0]?.score ?? 0),
    ...secondary.map((other) => mention(other, 'secondary', 0)),
  ];
}

function speaksOfHealth(text: string, item: OutlineItem, isClaimed: (span: Span) => boolean): boolean {
  let count = 0;
  for (const match of matchesIn(text, healthWords, { start: item.title.start, end: item.end })) {
    if (!isClaimed(match) && ++count === leastHealthWords) return true;
  }
  return false;
}

function mention({ theme, score, best }: Tally, rank: ThemeMention['rank'], next: number): ThemeMention {
  const confidence = rank === 'secondary' ? 0.7 : next <= score * 0.5 ? 0.95 : next <= score * 0.8 ? 0.85 : 0.7;
  const { start, end } = best;
  return { start, end, theme, rank, score: Math.round(score * 10) / 10, method: 'theme-keywords', confidence };
}
