import type { Level } from '../../../graph/schema/words.ts';
import { liesIn, type Places } from '../../knowledge/place.ts';
import { allMatches } from '../matches.ts';
import type { Found, StageFinding } from '../types.ts';
import { numberFits, provinceOfNumber } from './number-letter.ts';
import { levelOfAddressees, placeCodes } from './place.ts';
import { placeOfZone, regionOfLevel } from './region-by-addressees.ts';

export interface Jurisdiction {
  readonly region?: Found;
  readonly level?: Level;
  readonly findings: readonly StageFinding[];
}

export interface JurisdictionSources {
  readonly issuers: readonly Found[];
  readonly titles: readonly Found[];
  readonly addressees?: Found;
  readonly number?: Found;
  /** What the text itself tells where these do not. */
  readonly ownPlace?: () => Found | undefined;
}

/**
 * The place a document is issued for, from its issuer, then its title; a name that several places bear is decided by the
 * other witnesses. Where two witnesses disagree the stronger one counts and a finding says so; a number's prefix alone
 * decides nothing.
 */
export function readJurisdiction(sources: JurisdictionSources, places: Places): Jurisdiction {
  const findings: StageFinding[] = [];
  const issuer = firstWitness('issuer', sources.issuers, places);
  const title = firstWitness('title', sources.titles, places);
  const chosen = issuer ?? title ?? namedInTitle(sources, places);
  if (!chosen) {
    const level = sources.addressees && levelOfAddressees(sources.addressees.value);
    const region =
      level &&
      sources.addressees &&
      (regionOfLevel(level, sources.addressees, sources.number, places) ??
        placeOfZone(level, sources.addressees, sources.number, places));
    const own = region ? undefined : sources.ownPlace?.();
    const ownLevel = own && places.byCode(own.value)!.level;
    if (own && (!level || level === ownLevel)) return { region: own, level: ownLevel!, findings };
    return { ...(region ? { region } : {}), ...(level ? { level } : {}), findings };
  }
  const code = decide(chosen.codes, issuer && title ? title.codes : [], sources, places);
  if (code === undefined) {
    findings.push(ambiguous(chosen.found));
    return { findings };
  }
  const level = levelOf(code, places);
  const region = { ...chosen.found, value: code, method: `region-by-${chosen.witness}` };
  if (issuer && title && !related(code, title.codes, places))
    findings.push(disagreement('标题', title.found, code, places));
  checkNumber(sources.number, code, places, findings);
  checkAddressees(sources.addressees, code, level, places, findings);
  return { region, ...(level ? { level } : {}), findings };
}

/** What the issuer or the title says about the place. */
interface Witness {
  readonly witness: 'issuer' | 'title';
  readonly found: Found;
  /** Codes it can mean; several where a name is not unique. */
  readonly codes: readonly string[];
}

function firstWitness(witness: Witness['witness'], founds: readonly Found[], places: Places): Witness | undefined {
  for (const found of founds) {
    const codes = placeCodes(found.value, places);
    if (codes.length > 0) return { witness, codes, found };
  }
  return undefined;
}

const proud = /健康|数字|平安|智慧|美丽|法治|文明/g;
const longestShortName = 8;

/** 健康六盘水行动, 数字广东: whose government calls its work by the name of its place; not where the addressees are of another level. */
function namedInTitle({ titles, addressees }: JurisdictionSources, places: Places): Witness | undefined {
  const level = addressees && levelOfAddressees(addressees.value);
  for (const found of titles) {
    for (const word of allMatches(found.value, proud)) {
      const from = word.index + word[0].length;
      for (let length = longestShortName; length >= 2; length--) {
        const same = places.byName(found.value.slice(from, from + length));
        const fitting = same.filter((place) => place.code !== '100000' && (!level || place.level === level));
        if (fitting.length === 0) continue;
        return { witness: 'title', found: { ...found, confidence: 0.75 }, codes: fitting.map(({ code }) => code) };
      }
    }
  }
  return undefined;
}

/** One code out of several: the one the title names too, whose province the number's letter names, whose level the addressees fit. */
function decide(
  codes: readonly string[],
  titleCodes: readonly string[],
  { number, addressees }: JurisdictionSources,
  places: Places,
): string | undefined {
  if (codes.length === 1) return codes[0];
  const province = provinceOfNumber(number?.value);
  const level = addressees && levelOfAddressees(addressees.value);
  const tests: ((code: string) => boolean)[] = [
    (code) => titleCodes.includes(code),
    (code) => number !== undefined && placeNameHolds(code, number.value[0]!, places),
    (code) => province !== undefined && code.startsWith(province.slice(0, 2)),
    (code) => level !== undefined && places.byCode(code)?.level === level,
  ];
  let left = codes;
  for (const test of tests) {
    const passing = left.filter(test);
    if (passing.length > 0) left = passing;
    if (left.length === 1) return left[0];
  }
  return undefined;
}

function placeNameHolds(code: string, letter: string, places: Places): boolean {
  return places.byCode(code)?.name.includes(letter) ?? false;
}

function levelOf(code: string, places: Places): Level | undefined {
  const place = places.byCode(code);
  if (place) return place.level;
  return code.includes('/') ? 'county' : undefined;
}

/** A title may name the place itself or one around it or within it. */
function related(code: string, others: readonly string[], places: Places): boolean {
  return others.some(
    (other) =>
      other === code ||
      other === '100000' ||
      other.startsWith(code) ||
      code.startsWith(other) ||
      liesIn(places, code, other) ||
      liesIn(places, other, code),
  );
}

function checkNumber(number: Found | undefined, code: string, places: Places, findings: StageFinding[]): void {
  const place = places.byCode(code.slice(0, 6));
  if (!number || !place) return;
  const ofTheProvince = /^.(?:政办?发|府办?发|府发|政发|府办)〔/.test(number.value) && place.level !== 'provincial';
  const fits = numberFits(number.value, place, places);
  if (fits && !(ofTheProvince && !place.name.includes(number.value[0]!) && provinceOfNumber(number.value))) return;
  findings.push(disagreement('发文字号', number, code, places));
}

/** Cities of every level call theirs 市政府各部门: that says nothing against a county-level or a provincial city. */
function checkAddressees(
  addressees: Found | undefined,
  code: string,
  level: Level | undefined,
  places: Places,
  findings: StageFinding[],
): void {
  const addressed = addressees && levelOfAddressees(addressees.value);
  if (!addressees || !addressed || !level || addressed === level || level === 'national') return;
  if (addressed === 'municipal' && places.byCode(code)?.name.endsWith('市')) return;
  findings.push({
    start: addressees.start,
    end: addressees.end,
    rule: 'level-of-addressees',
    severity: 'info',
    message: `主送机关像是${levelNames[addressed]}文件的，与发文机关的层级（${levelNames[level]}）不一致，以发文机关为准。`,
    messageEn: `The addressees suggest a ${addressed} document, the issuer a ${level} one; the issuer counts.`,
  });
}

const levelNames: Readonly<Record<Level, string>> = {
  national: '国家级',
  provincial: '省级',
  municipal: '市级',
  county: '县级',
};

function disagreement(zh: string, found: Found, code: string, places: Places): StageFinding {
  const place = places.byCode(code)?.name ?? code;
  return {
    start: found.start,
    end: found.end,
    rule: 'place-disagreement',
    severity: 'warning',
    message: `${zh}“${found.value}”与判定的地区（${place}）不一致，请核对。`,
    messageEn: `"${found.value}" does not agree with the place that was read (${place}); please check.`,
  };
}

function ambiguous(found: Found): StageFinding {
  return {
    start: found.start,
    end: found.end,
    rule: 'ambiguous-place',
    severity: 'warning',
    message: `“${found.value}”所指的地名有多个，未能确定地区。`,
    messageEn: `Several places bear the name in "${found.value}"; the region was left open.`,
  };
}
