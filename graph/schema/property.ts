import { z } from 'zod';

/**
 * How several contributions to one property become one value. Contributions are ordered first: a document that is the
 * policy itself (held) before the catalogue, the catalogue before a mere citation, then the smaller document id.
 *
 * - `first`      the value of the first contribution that has one
 * - `union`      all values of all contributions, each once, by code point (the property is a list of strings)
 * - `strongest`  the value that stands first in the property's `order`
 * - `any`        true as soon as one contribution says true
 */
export type MergeRule = 'first' | 'union' | 'strongest' | 'any';

/** One declared property of a label or of a relationship type. */
export interface PropertyDeclaration {
  /** What a value must be. Absent properties are left out; null never stands for "not known". */
  readonly value: z.ZodType;
  readonly merge: MergeRule;
  /** For `strongest`: the values, strongest first. */
  readonly order?: readonly string[];
  /** Chinese and English name, as the interface and the codebook show it. */
  readonly zh: string;
  readonly en: string;
  /** Left out of the light part that is kept in memory; fetched from the store when asked for. */
  readonly heavy?: true;
}

export type Properties = Readonly<Record<string, PropertyDeclaration>>;

/** `2022`, `2022-10` or `2022-10-08`: never more precise than the source. */
export const dateText = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

export const text = z.string().min(1);
export const integer = z.number().int();

/** Shorthand for a property that the first contribution decides. */
export const first = (zh: string, en: string, value: z.ZodType = text): PropertyDeclaration => ({
  value,
  merge: 'first',
  zh,
  en,
});

/** Shorthand for a list of strings that contributions add to. */
export const union = (zh: string, en: string): PropertyDeclaration => ({
  value: z.array(text),
  merge: 'union',
  zh,
  en,
});

/** Shorthand for one of a fixed list, strongest first. */
export const strongest = (zh: string, en: string, order: readonly string[]): PropertyDeclaration => ({
  value: z.enum(order as [string, ...string[]]),
  merge: 'strongest',
  order,
  zh,
  en,
});
