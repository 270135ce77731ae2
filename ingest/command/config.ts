import { resolve } from 'node:path';
import { z } from 'zod';
import { InvalidInput } from '../../graph/errors.ts';
import { language } from '../../graph/language.ts';
import { type Setting, type SettingName, settings } from './settings.ts';

const configuration = z.object({
  port: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(65535)),
  host: z.string().regex(/^[\w.:-]+$/),
  hosts: z
    .string()
    .regex(/^([\w.-]+|\[[\da-fA-F:.]+\])?(\s*,\s*([\w.-]+|\[[\da-fA-F:.]+\]))*$/)
    .optional()
    .transform((names = '') => names.split(',').flatMap((name) => name.trim() || [])),
  data: z
    .string()
    .min(1)
    .transform((folder) => resolve(folder)),
  lang: language,
  // Without credentials: they would end up wherever an address is shown.
  neo4jUri: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/([\w.-]+|\[[\da-fA-F:.]+\])(:\d{1,5})?\/?(\?[\w.=&%-]*)?$/)
    .refine((address) => URL.canParse(address))
    .optional(),
  neo4jUser: z.string().min(1),
  neo4jPassword: z.string().min(1).optional(),
  neo4jPasswordFile: z
    .string()
    .min(1)
    .transform((file) => resolve(file))
    .optional(),
  // Neo4j keeps its users and databases in the one called system, and no graph.
  neo4jDatabase: z.string().regex(/^(?!system$)[a-z][\w.-]*$/i),
});

/** A Neo4j to store in. */
export interface Neo4jSettings {
  readonly uri: string;
  readonly user: string;
  readonly database: string;
  /** The password itself, or the file it is read from when the store is opened. */
  readonly password: string | { readonly file: string };
}

export interface Configuration
  extends Pick<z.output<typeof configuration>, 'port' | 'host' | 'hosts' | 'data' | 'lang'> {
  /** Absent for the embedded store. */
  readonly neo4j?: Neo4jSettings;
}

type Values = Readonly<Record<string, string | undefined>>;

/**
 * What was set, checked once.
 * @param flags values from the command line, by the name of the setting
 * @param environment the process's environment; an empty value counts as not set
 * @throws InvalidInput naming the first setting that is wrong or missing
 */
export function configurationOf(flags: Values, environment: Values): Configuration {
  const given = Object.fromEntries(
    (Object.entries(settings) as [SettingName, Setting][]).map(([name, setting]) => [
      name,
      flags[name] ?? (environment[setting.environment] || setting.fallback),
    ]),
  );
  const parsed = configuration.safeParse(given);
  if (!parsed.success) throw wrongSetting(parsed.error.issues[0]!.path[0] as SettingName, given);
  const { neo4jUri: uri, neo4jUser: user, neo4jDatabase: database, ...rest } = parsed.data;
  const { neo4jPassword, neo4jPasswordFile, ...others } = rest;
  if (uri === undefined) return others;
  if ((neo4jPassword === undefined) === (neo4jPasswordFile === undefined)) throw needsOnePassword();
  return { ...others, neo4j: { uri, user, database, password: neo4jPassword ?? { file: neo4jPasswordFile! } } };
}

function wrongSetting(name: SettingName, given: Values): InvalidInput {
  const { environment, flag, fallback, about, mayHoldSecret }: Setting = settings[name];
  const names = [flag?.split(' ')[0], environment].filter(Boolean).join(' / ');
  const [zh, en] = mayHoldSecret ? ['所给的值', 'what was given'] : [`“${given[name]}”`, `"${given[name]}"`];
  return new InvalidInput({
    zh: `设置 ${names}（${about.zh}）不能是${zh}：请改正，或去掉它${fallback ? `以使用默认值 ${fallback}` : ''}。`,
    en: `Setting ${names} (${about.en}) cannot be ${en}: correct it, or leave it out${fallback ? ` to use ${fallback}` : ''}.`,
  });
}

function needsOnePassword(): InvalidInput {
  return new InvalidInput({
    zh: '设置了 NEO4J_URI，还需要密码：请设置 NEO4J_PASSWORD 或 NEO4J_PASSWORD_FILE 之一（只设一个）。',
    en: 'NEO4J_URI is set, so a password is needed: set one of NEO4J_PASSWORD and NEO4J_PASSWORD_FILE, not both.',
  });
}
