import type { Span } from '../types.ts';
import { nameStart } from './by-itself.ts';
import { type InstitutionName, type NameEnd, ownName, type Surroundings } from './name.ts';
import { genericHead, vocabularyOfNames } from './vocabulary.ts';

/** What no hospital is called after: levels, kinds and what joins words. */
const noWord = /[省市县区州旗盟级乡镇村街院科病类种家所个等各的其该本者式性化能为以可]|附属|临床/;

/** 公利医院, 仁和医院: a word of its own, which is a name only beside others (东方医院、浦东新区人民医院、公利医院). */
export function byOwnWord(
  { text, run, kindAt, kind, end }: NameEnd,
  { home, places }: Surroundings,
): InstitutionName | undefined {
  if (kind !== '医院' || end !== kindAt + kind.length) return undefined;
  // 仁和医院 does not end behind the joint 和.
  const from = nameStart(text, run, text[kindAt - 1] === '和' ? kindAt - 1 : kindAt);
  const start = from + (/^[以为向从](?=..)/.test(text.slice(from, kindAt)) ? 1 : 0);
  const word = text.slice(start, kindAt);
  const { genericOnly, genericStart, genericEnd, inside } = vocabularyOfNames();
  // 姜堰医院 is a hospital of the county, 东方医院 in Shanghai none of 东方 in Hainan.
  const isOfPlace = (name: string) => places.byName(name, home.code?.slice(0, 2).padEnd(6, '0')).length > 0;
  const isKind = [ownName, noWord, genericOnly, genericStart, genericEnd, genericHead, inside].some((any) =>
    any.test(word),
  );
  if (word.length < 2 || word.length > 3 || isKind || isOfPlace(word)) return undefined;
  return { start, end, name: text.slice(start, end), method: 'institution-beside-others', confidence: 0.75 };
}

/** Whether one stands right behind the other in a list; a house of the first in brackets lies between: 曙光医院（东院）、仁济医院. */
export const areListed = (text: string, { end }: Span, { start }: Span): boolean =>
  start - end <= longestJoint && joint.test(text.slice(end, start));

const joint = /^(?:（[^（）]{1,8}）)?(?:[、和与及]|以及)$/;
const longestJoint = 12;
