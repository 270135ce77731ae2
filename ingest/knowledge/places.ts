import { readFileSync } from 'node:fs';
import type { Level } from '../../graph/schema/words.ts';
import { isInside, type Place, type Places } from './place.ts';
import { middleName } from './short-name.ts';

interface PlacesFile {
  /** code, name, short name, then older names: `沙县（350427，至2021年）`. */
  readonly divisions: readonly [string, string, string, ...string[]][];
  /** `<parent code>/<name>`, name, short name, level. */
  readonly added: readonly [string, string, string, Level][];
  /** code, then what else the division is called: 第八师. */
  readonly called: readonly [string, ...string[]][];
}

/** 北京, 天津, 上海, 重庆: their districts stand right below them. */
const municipalities = new Set(['11', '12', '31', '50']);

let loaded: Places | undefined;

/**
 * All administrative divisions of places.json (made by `npm run places`), with 全国 (100000) as their root.
 * Read once; opens in a few milliseconds.
 */
export function loadPlaces(): Places {
  loaded ??= indexPlaces(JSON.parse(readFileSync(new URL('places.json', import.meta.url), 'utf8')) as PlacesFile);
  return loaded;
}

function indexPlaces(file: PlacesFile): Places {
  const { codes, names } = codesAndNames(file);
  const byHead = namesByHead(names.keys());
  const chains = new Map<Place, readonly Place[]>();
  const places: Places = {
    byCode: (code) => codes.get(code),
    byName: (name, within) => {
      const same = names.get(name) ?? none;
      return within === undefined || same.length === 0
        ? same
        : same.filter(({ code }) => isInside(places, code, within));
    },
    namesAtHead: (words) => {
      const alike = byHead.get(words.slice(0, headLength));
      return alike === undefined ? [] : alike.filter((name) => words.startsWith(name));
    },
    names: () => names.keys(),
    ancestors: (code) => {
      const place = codes.get(code);
      const known = place && chains.get(place);
      if (known || !place) return known ?? none;
      const parent = codes.get(place.parent ?? '');
      const chain = parent ? [parent, ...places.ancestors(parent.code)] : none;
      chains.set(place, chain);
      return chain;
    },
  };
  return places;
}

/** The divisions by code, older codes too, and by each of their names, the highest level first. */
function codesAndNames(file: PlacesFile) {
  const codes = new Map<string, Place>();
  const names = new Map<string, Place[]>();
  const call = (name: string, place: Place) => {
    const known = names.get(name);
    if (known === undefined) names.set(name, [place]);
    // A division that only changed its code bears its name twice: 钢城区（371203，至2018年）.
    else if (!known.includes(place)) known.push(place);
  };
  const add = (place: Place, older: readonly string[] = []) => {
    codes.set(place.code, place);
    call(place.name, place);
    if (place.shortName !== place.name) call(place.shortName, place);
    const middle = middleName(place.name);
    if (middle !== undefined) call(middle, place);
    for (const alias of older) {
      const [, name, code] = alias.match(/^(.+)（(\d+)，/)!;
      if (name !== place.shortName) call(name!, place);
      // A code of former days leads to the division of today, unless it was given to another one since.
      if (!codes.has(code!)) codes.set(code!, place);
    }
  };
  add({ code: '100000', name: '全国', shortName: '全国', level: 'national', aliases: [] });
  for (const [code, name, shortName, ...aliases] of file.divisions) {
    add({ code, name, shortName, level: levelOf(code), parent: parentOf(code), aliases }, aliases);
  }
  for (const [code, name, shortName, level] of file.added) {
    add({ code, name, shortName, level, parent: code.slice(0, 6), aliases: [] });
  }
  for (const [code, ...others] of file.called) for (const name of others) call(name, codes.get(code)!);
  for (const same of names.values()) if (same.length > 1) same.sort((a, b) => rank[a.level] - rank[b.level]);
  return { codes, names };
}

const none: readonly Place[] = [];

/** No name is shorter. */
const headLength = 2;

/** Names by what they begin with, the longest first: most words are then known to begin with none at one look. */
function namesByHead(names: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const heads = new Map<string, string[]>();
  for (const name of names) {
    const head = name.slice(0, headLength);
    const alike = heads.get(head);
    if (alike === undefined) heads.set(head, [name]);
    else alike.push(name);
  }
  for (const alike of heads.values()) alike.sort((a, b) => b.length - a.length);
  return heads;
}

const rank: Record<Level, number> = { national: 0, provincial: 1, municipal: 2, county: 3 };

/** GB/T 2260: the first two digits are the province, the next two the prefecture, the last two the county. */
function levelOf(code: string): Level {
  if (code.endsWith('0000')) return 'provincial';
  return code.endsWith('00') ? 'municipal' : 'county';
}

/** Counties under 90 are governed by the province itself. */
function parentOf(code: string): string {
  if (code.endsWith('0000')) return '100000';
  const province = `${code.slice(0, 2)}0000`;
  if (code.endsWith('00') || code.slice(2, 4) === '90' || municipalities.has(code.slice(0, 2))) return province;
  return `${code.slice(0, 4)}00`;
}
