import { z } from 'zod';

/** What a link to a view may carry. What is not understood is left out, so that an old link still opens. */
export interface LinkSchema<S extends z.ZodType> {
  parse(search: unknown): z.output<S>;
  /** For the schema of a link that carries more. */
  schema(): S;
}

/** What such a link carries. */
export type LinkOf<L extends { parse(search: unknown): unknown }> = ReturnType<L['parse']>;

/**
 * A link's schema, made when such a link is first read: the router knows the links of all views, and a page would make
 * some four hundred schemas before its first picture.
 */
export function linkSchema<S extends z.ZodType>(make: () => S): LinkSchema<S> {
  let made: S | undefined;
  const schema = () => {
    made ??= make();
    return made;
  };
  return { parse: (search) => schema().parse(search), schema };
}

const orNothing = <S extends z.ZodType>(value: S) => value.optional().catch(undefined);

/** An id, a name, words. */
export const text = () => orNothing(z.string().min(1));

/** Of these words one. */
export const oneOf = <const Words extends readonly string[]>(words: Words) => orNothing(z.enum(words));

/** What the whole of a value looks like: `/^-?(?:name|tasks)$/`. */
export const matching = (pattern: RegExp) => orNothing(z.string().regex(pattern));

/** Present or not. */
export const flag = () => orNothing(z.literal('1'));

/** A parameter that stands as often as it has values; left out as a whole where one does not fit. */
export const listOf = <S extends z.ZodType>(item: S) =>
  z
    .preprocess((value) => (value === undefined ? undefined : [value].flat()), z.array(item).optional())
    .catch(undefined);

/** As often as there are ids, names or words. */
export const texts = () => listOf(z.string().min(1));

/** Years, and that none is known. */
export const years = () => listOf(year());

const year = () => z.string().regex(/^(?:\d{4}|unknown)$/);
