import { loadInstitutions } from '../../knowledge/institutions.ts';
import { isInside, type Places } from '../../knowledge/place.ts';
import { loadPlaceWords } from '../../knowledge/place-words.ts';
import { coverOf } from '../cover.ts';
import { isTask } from '../is-task.ts';
import { contextOf } from '../places/context.ts';
import { placeTable } from '../places/names.ts';
import type { Home, InstitutionMention, NormalisedText, Outline, Span, StageFinding } from '../types.ts';
import type { InstitutionName } from './name.ts';
import { institutionNames } from './names.ts';

export interface InstitutionReading {
  readonly mentions: readonly InstitutionMention[];
  readonly findings: readonly StageFinding[];
  /** Other names in brackets behind one: nothing else begins inside them. */
  readonly otherSigns: readonly Span[];
}

/**
 * Reads the individually named hospitals, universities and centres in the tasks and safeguards; never generic ones
 * (县医院, 各级医院, 中心乡镇卫生院). A name is known by a place in it (城固县医院), from the catalogue (中日友好医院), by the
 * issuing place's own prefix (市中心医院 in a document of 孝义市), or, for 卫生院 and 社区卫生服务中心, by a name of its own
 * (兑镇中心卫生院). Its region is the last full place name in it, else the last short one, else what the catalogue says,
 * else, after the prefix, the issuing place; otherwise it has none, and a finding says so.
 * @param claimed spans that are other things: responsibility clauses, titles of documents
 */
export function readInstitutions(
  text: NormalisedText,
  outline: Outline,
  home: Home,
  places: Places,
  claimed: readonly Span[],
): InstitutionReading {
  const isClaimed = coverOf(claimed);
  const mentions: InstitutionMention[] = [];
  const findings: StageFinding[] = [];
  const otherSigns: Span[] = [];
  for (const item of outline.items) {
    if (!isTask(item)) continue;
    for (const candidate of institutionNames(text.text, item, { home, places })) {
      const { start, end, name, method, confidence } = candidate;
      if (isClaimed(candidate)) continue;
      const region = candidate.region ?? regionInName(name, home, places) ?? candidate.headRegion;
      const kind = candidate.kind ?? kindOf(name);
      const context = contextOf(text.text, candidate);
      mentions.push({ start, end, name, kind, region, context, method, confidence });
      if (candidate.otherSign) otherSigns.push(candidate.otherSign);
      if (!region) findings.push(unplaced(candidate));
    }
  }
  return { mentions, findings, otherSigns };
}

function kindOf(name: string): string {
  return loadInstitutions().kinds.find(({ suffix }) => name.endsWith(suffix))?.kind ?? 'hospital';
}

function unplaced({ name, start, end }: InstitutionName): StageFinding {
  return {
    rule: 'institution-without-region',
    severity: 'info',
    message: `“${name}”的名称和目录都没有说明它在哪里，未归入任何地区。`,
    messageEn: `Neither its name nor the catalogue says where "${name}" is; it belongs to no region.`,
    start,
    end,
  };
}

/** The last full place name in a name (宁强县天津医院 is in 宁强县), else the last short one of a province or prefecture. */
function regionInName(name: string, home: Home, places: Places): string | undefined {
  const { persons } = loadPlaceWords();
  let full: string | undefined;
  let short: string | undefined;
  for (const { phrase, value } of placeTable(places).find(name, 0, name.length)) {
    const { same } = value;
    const place = same.find(({ code }) => isInside(places, code, full ?? home.code)) ?? same[0]!;
    if (phrase !== place.shortName || place.name === phrase) full = place.code;
    else if (place.level !== 'county' && !persons.has(phrase)) short = place.code;
  }
  return full ?? short;
}
