import { isCommonHan } from '../han.ts';
import type { PhraseHit } from '../phrases.ts';
import { placeTable } from '../places/names.ts';
import type { Span } from '../types.ts';
import { byArea } from './by-area.ts';
import { byItself, byOwnName } from './by-itself.ts';
import { byPlace } from './by-place.ts';
import { byOwnPrefix, byPrefix, bySharedPrefix } from './by-prefix.ts';
import { areListed, byOwnWord } from './listed-names.ts';
import { membersOf, numeralsFollow } from './lists.ts';
import type { InstitutionName, NameEnd, Surroundings } from './name.ts';
import { type Suffix, suffixesIn } from './suffixes.ts';
import { type KnownInstitution, vocabularyOfNames } from './vocabulary.ts';

/**
 * Names of institutions in an item, in order: a word that makes a kind (医院, 大学), and before it what makes it a single one, in
 * this order: the catalogue, a place, the issuing place's own prefix, a name of its own.
 */
export function institutionNames(text: string, item: Span, around: Surroundings): InstitutionName[] {
  const { catalogue } = vocabularyOfNames();
  const found: InstitutionName[] = [];
  let done = item.start;
  let listedAhead: InstitutionName[] = [];
  const hits = suffixesIn(text, item);
  for (const [index, hit] of hits.entries()) {
    const { start: kindAt, end: kindEnd, suffix: kind } = hit;
    if (kindAt < done || numeralsFollow(text, kindEnd)) continue;
    const last = found.at(-1);
    const listed = readList(text, hit, done, last, around);
    if (listed.length > 0) {
      found.push(...listed);
      done = kindEnd;
      continue;
    }
    const run = runStart(text, kindAt, done);
    const known = catalogue
      .find(text, run, Math.min(item.end, kindAt + longestRun))
      .find((one) => one.start < kindEnd && one.end >= kindEnd);
    const named: NameEnd = { text, run, kindAt, kind, end: extended(text, hits, index, around) };
    const candidate =
      byCatalogue(known, named) ??
      byPlace(named, around) ??
      byPrefix(named, around) ??
      byOwnPrefix(named, around) ??
      bySharedPrefix(named, last) ??
      byItself(named) ??
      byArea(named, around) ??
      byOwnName(named);
    if (!candidate) {
      const own = byOwnWord(named, around);
      if (own === undefined) continue;
      if (last && areListed(text, last, own)) found.push(own);
      else listedAhead = [...listedAhead.filter((one) => areListed(text, one, own)), own];
      done = own.end;
      continue;
    }
    // 省委党校（省行政学院）: its other sign.
    if (last && candidate.start === last.end + 1 && text[last.end] === '（' && text[candidate.end] === '）') {
      found[found.length - 1] = { ...last, otherSign: { start: candidate.start, end: candidate.end } };
      continue;
    }
    const ahead = listedAhead.at(-1);
    if (ahead && areListed(text, ahead, candidate)) found.push(...listedAhead);
    listedAhead = [];
    found.push(candidate);
    done = candidate.end;
  }
  return found;
}

/** One that is known; at the head of a longer name (复旦大学附属华山医院福建医院) it tells where that is. */
function byCatalogue(
  known: PhraseHit<KnownInstitution> | undefined,
  { text, kindAt, end }: NameEnd,
): InstitutionName | undefined {
  if (!known) return undefined;
  const method = 'institution-by-catalogue';
  const { start, value } = known;
  if (known.end >= end) return { ...value, start, end: known.end, method, confidence: 0.95 };
  if (start >= kindAt) return undefined;
  return { start, end, name: text.slice(start, end), headRegion: value.region, method, confidence: 0.9 };
}

/** The members of a list that leaves out parts of their names, each read in full by the same rules; none if one is no name. */
function readList(
  text: string,
  suffix: Suffix,
  least: number,
  last: InstitutionName | undefined,
  around: Surroundings,
): InstitutionName[] {
  const read: InstitutionName[] = [];
  for (const { start, end, full } of membersOf(text, suffix, least, last, around.places)) {
    const [name] = institutionNames(full, { start: 0, end: full.length }, around);
    if (name?.end !== full.length) return [];
    read.push({ ...name, start: start + (read.length === 0 ? name.start : 0), end, confidence: 0.85 });
  }
  return read;
}

const longestRun = 24;

/** The run of Chinese characters before an offset, as far as a name can reach; a short bracket lies inside: （青岛）. */
function runStart(text: string, until: number, least: number): number {
  let start = until;
  while (start > least && until - start < longestRun) {
    if (isCommonHan(text.charCodeAt(start - 1))) start--;
    else {
      const bracket =
        text[start - 1] === '）' ? bracketBefore.exec(text.slice(Math.max(least, start - 6), start)) : null;
      if (!bracket) break;
      start -= bracket[0].length;
    }
  }
  return start;
}

const bracketBefore = /（[\u4e00-\u9fff]{2,4}）$/;

/** 上海儿童医学中心 → 上海儿童医学中心贵州医院, 四川大学 → 四川大学华西医院; at most three times. */
function extended(text: string, hits: readonly Suffix[], first: number, { places }: Surroundings): number {
  const { parted, genericOnly } = vocabularyOfNames();
  const table = placeTable(places);
  let end = hits[first]!.end;
  for (const { start, end: next } of hits.slice(first + 1, first + 4)) {
    const between = text.slice(end, start);
    if (between.length > 12 || !onlyHan.test(between)) return end;
    const academic = /(?:大学|学院|科学院|医学中心|专科学校)$/.test(text.slice(end - 4, end));
    const branch = table.at(between, 0, between.length)?.phrase === between;
    const named = academic && between !== '' && !parted.test(between) && !genericOnly.test(between);
    if (!branch && !named) return end;
    end = next;
  }
  return end;
}

const onlyHan = /^[\u4e00-\u9fff]*$/;
