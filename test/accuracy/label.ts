import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { byCodePoint } from '../../graph/graph.ts';
import {
  authorities,
  bases,
  citationRelations,
  comparators,
  departmentKinds,
  drawModes,
  levels,
  mentionContexts,
  roles,
  targetKinds,
  taskKinds,
} from '../../graph/schema/words.ts';

/**
 * Hand labels: what a careful reader finds in a document, written by reading it and never by running the reader.
 * Where the model leaves two readings open, `alt…` beside a field gives further right values. An entry with
 * `optional: true` may be found or not: it counts neither way. A fixed `owner` or `task` is the path of a task
 * (`二/五`), or `policy` for the document itself.
 */

type Shape = Readonly<Record<string, z.ZodType>>;
type Alternatives<S extends Shape> = {
  [K in keyof S & string as `alt${Capitalize<K>}`]: z.ZodOptional<z.ZodUnion<[z.ZodArray<S[K]>, S[K]]>>;
};

/** Every field, and beside it `alt…`: one or several further right values. */
function open<S extends Shape>(shape: S): S & Alternatives<S> {
  const alternatives = Object.entries(shape).map(([field, value]) => [
    alternativeKey(field),
    z.union([z.array(value), value]).optional(),
  ]);
  return { ...shape, ...Object.fromEntries(alternatives) };
}

const alternativeKey = (field: string) => `alt${field.charAt(0).toUpperCase()}${field.slice(1)}`;

/** All values of a field that count as right. */
export function accepted<T extends object, K extends keyof T & string>(entry: T, field: K): T[K][] {
  const more = (entry as Record<string, unknown>)[alternativeKey(field)];
  return [entry[field], ...(more === undefined ? [] : Array.isArray(more) ? more : [more])];
}

const entry = <S extends Shape>(shape: S) => z.strictObject({ ...shape, optional: z.literal(true).optional() });
const said = z.string().nullable();
const path = z.string();

const headerFields = {
  number: said,
  issuers: z.array(z.string()),
  noticeTitle: said,
  issuedTitle: said,
  documentType: said,
  authority: z.enum(authorities).nullable(),
  level: z.enum(levels).nullable(),
  region: said,
  issuedOn: said,
  printedOn: said,
  publishedOn: said.optional(),
  year: z.number().nullable(),
};

const headerNames = Object.keys(headerFields) as (keyof typeof headerFields)[];

/** `alt: { issuedOn: […] }` says the same as `altIssuedOn: […]`. */
const header = z
  .strictObject({ ...open(headerFields), alt: z.partialRecord(z.enum(headerNames), z.array(z.unknown())).optional() })
  .transform(({ alt = {}, ...fields }) => {
    for (const [field, values] of Object.entries(alt)) Object.assign(fields, { [alternativeKey(field)]: values });
    return fields;
  });

const task = entry({ path, ...open({ title: z.string(), kind: z.enum(taskKinds) }) });

const unit = entry({
  task: path,
  ...open({
    printed: z.string(),
    full: z.string(),
    name: z.string(),
    line: said,
    kind: z.enum(departmentKinds),
    role: z.enum(roles),
    basis: z.enum(bases),
    openEnded: z.boolean(),
  }),
});

const citation = entry({
  owner: path,
  ...open({
    kind: z.enum(['cites', 'plans']),
    number: said,
    title: said,
    nickname: said.optional(),
    relation: z.enum(citationRelations).nullable(),
  }),
});

const place = entry({
  task: path,
  /** For the reader of the labels: the full name behind a short or shared print (三州). */
  altName: z.array(z.string()).optional(),
  ...open({ printed: z.string(), region: z.string(), context: z.enum(mentionContexts) }),
});

const institution = entry({
  task: path,
  printed: z.string().optional(),
  ...open({ name: z.string(), region: said }),
});

const target = entry({
  owner: path,
  ...open({
    text: z.string(),
    value: z.union([z.number(), z.tuple([z.number(), z.number()])]).nullable(),
    unit: said,
    comparator: z.enum(comparators).nullable(),
    kind: z.enum(targetKinds),
    deadline: said,
  }),
});

const theme = entry({ task: path, primary: said, alt: z.array(said).default([]) });

const draw = entry({ owner: path, ...open({ model: z.string(), mode: z.enum(drawModes) }) });

const lists = {
  tasks: z.array(task),
  units: z.array(unit),
  citations: z.array(citation),
  places: z.array(place),
  institutions: z.array(institution),
  targets: z.array(target),
  themes: z.array(theme),
  drawsOn: z.array(draw),
};
const listNames = Object.keys(lists) as (keyof typeof lists)[];

export const labelFile = z
  .strictObject({
    /** The labelled text, from the project's folder. */
    file: z.string(),
    /** seed: the five of `seeds/`; seen: rules were developed on it; unseen: its differences were never looked at. */
    set: z.enum(['seed', 'seen', 'unseen']),
    header,
    ...lists,
    /** Entries that are all optional, kept apart. */
    optional: z.strictObject(lists).partial().optional(),
    notes: z.string().default(''),
  })
  .transform(({ optional = {}, ...label }) => {
    for (const list of listNames) {
      const extra = optional[list]?.map((e) => ({ ...e, optional: true as const })) ?? [];
      (label[list] as unknown[]).push(...extra);
    }
    return label;
  });

export type Label = z.infer<typeof labelFile>;
export type LabelledTask = z.infer<typeof task>;
export type LabelledUnit = z.infer<typeof unit>;
export type LabelledCitation = z.infer<typeof citation>;
export type LabelledTarget = z.infer<typeof target>;
export type LabelSet = Label['set'];

export interface LabelledDocument {
  /** Base name of the text: `shanxi-2022-tasks`. */
  readonly name: string;
  readonly label: Label;
  readonly bytes: Uint8Array;
}

const project = new URL('../../', import.meta.url);
const folder = new URL('labels/', import.meta.url);

/** Every labelled document. One without a label file is not there: nothing reads it. */
export function loadLabelled(): LabelledDocument[] {
  const names = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return names.sort(byCodePoint).map((file) => {
    const parsed = labelFile.safeParse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
    if (!parsed.success) throw new Error(`test/accuracy/labels/${file}\n${z.prettifyError(parsed.error)}`);
    return {
      name: file.slice(0, -'.json'.length),
      label: parsed.data,
      bytes: readFileSync(new URL(parsed.data.file, project)),
    };
  });
}
