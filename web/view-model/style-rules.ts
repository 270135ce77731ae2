import { levels, undated } from '../../graph/schema/words.ts';
import type { Facets } from './facets.ts';
import type { SceneFacts } from './facts.ts';
import type { SceneNode } from './scene.ts';

/** By which property nodes are painted, sized and marked; the design's own look where none is named. */
export interface StyleRules {
  readonly colour: ColourRule;
  readonly size: SizeRule;
  readonly icon: IconRule;
}
export const colourRules = ['label', 'level', 'region', 'year'] as const;
export const sizeRules = ['label', 'links'] as const;
export const iconRules = ['label', 'level', 'year'] as const;
export type ColourRule = (typeof colourRules)[number];
export type SizeRule = (typeof sizeRules)[number];
export type IconRule = (typeof iconRules)[number];

export const ownLook: StyleRules = { colour: 'label', size: 'label', icon: 'label' };

/** What a rule makes of one node. A hue is a step of one scale or one of several unordered ones, by number. */
export interface RuledLook {
  readonly tint?: Tint;
  readonly scale?: number;
  readonly character?: string;
}
/** `step 3`: the third of an ordered scale; `hue 2`: the second of several without order; `none`: nothing is known. */
export type Tint = `step${0 | 1 | 2 | 3}` | `hue${0 | 1 | 2 | 3 | 4 | 5}` | 'none';

/** A line of the legend that a colour rule needs. */
export interface TintKey {
  readonly tint: Tint;
  readonly value: string;
}

const steps = 4;
const hues = 6;
const levelCharacters: Readonly<Record<string, string>> = {
  national: '国',
  provincial: '省',
  municipal: '市',
  county: '县',
};

/** Which colour each value of a property gets: levels in their order, years from old to new, places by how they come. */
export function tintKeys(rule: ColourRule, facets: ReadonlyMap<string, Facets>): readonly TintKey[] {
  if (rule === 'label') return [];
  const values = [...new Set([...facets.values()].flatMap((one) => one[rule] ?? []))].sort();
  if (rule === 'level')
    return levels
      .filter((level) => values.includes(level))
      .map((value) => ({ value, tint: `step${levels.indexOf(value)}` as Tint }));
  if (rule === 'region') return values.map((value, i) => ({ value, tint: i < hues ? (`hue${i}` as Tint) : 'none' }));
  const known = values.filter((value) => value !== undated);
  const step = (i: number) => (known.length < 2 ? 0 : Math.round((i * (steps - 1)) / (known.length - 1)));
  return known.map((value, i) => ({ value, tint: `step${step(known.length - 1 - i)}` as Tint }));
}

/** What the rules make of each node. Held or not, and how it was written, are never painted over. */
export function ruledLooks(
  nodes: Iterable<SceneNode>,
  { colour, size, icon }: StyleRules,
  facets: ReadonlyMap<string, Facets>,
  facts: SceneFacts,
): ReadonlyMap<string, RuledLook> {
  const looks = new Map<string, RuledLook>();
  if (colour === 'label' && size === 'label' && icon === 'label') return looks;
  const tints = new Map(tintKeys(colour, facets).map(({ value, tint }) => [value, tint]));
  for (const { id, fold } of nodes) {
    const own = sharedFacets(fold?.members.map((member) => member.id) ?? [id], facets);
    const tint = colour === 'label' ? undefined : (tints.get(own[colour] ?? '') ?? 'none');
    const character =
      icon === 'level' ? levelCharacters[own.level ?? ''] : icon === 'year' ? yearCharacters(own.year) : undefined;
    const scale = size === 'links' ? Math.min(1.7, 0.7 + 0.12 * Math.sqrt(facts.degree.get(id) ?? 0)) : undefined;
    looks.set(id, { ...(tint && { tint }), ...(scale && { scale }), ...(character && { character }) });
  }
  return looks;
}

/** What all of them have in common: a group of several levels is of none. */
function sharedFacets(ids: readonly string[], facets: ReadonlyMap<string, Facets>): Partial<Pick<Facets, Shared>> {
  const [first, ...others] = ids.map((id) => facets.get(id));
  const same = shared.filter((name) => others.every((other) => other?.[name] === first?.[name]));
  return Object.fromEntries(same.map((name) => [name, first?.[name]]));
}

const shared = ['level', 'region', 'year'] as const;
type Shared = (typeof shared)[number];

const yearCharacters = (year: string | undefined) => (year && year !== undated ? year.slice(2) : undefined);
