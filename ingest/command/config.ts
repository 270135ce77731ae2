import { resolve } from 'node:path';
import { z } from 'zod';
import { InvalidInput } from '../../graph/errors.ts';
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
  lang: z.enum(['zh', 'en']),
  neo4jUri: z.string().optional(),
  neo4jUser: z.string().optional(),
  neo4jPassword: z.string().optional(),
  neo4jPasswordFile: z.string().optional(),
  neo4jDatabase: z.string().optional(),
});
export type Configuration = z.output<typeof configuration>;

type Values = Readonly<Record<string, string | undefined>>;

/**
 * What was set, checked once.
 * @param flags values from the command line, by the name of the setting
 * @param environment the process's environment; an empty value counts as not set
 * @throws InvalidInput naming the first setting that is wrong, or a store this version does not have
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
  if (parsed.data.neo4jUri) throw noNeo4j();
  return parsed.data;
}

function wrongSetting(name: SettingName, given: Values): InvalidInput {
  const { environment, flag, fallback, about }: Setting = settings[name];
  const names = [flag?.split(' ')[0], environment].filter(Boolean).join(' / ');
  return new InvalidInput({
    zh: `设置 ${names}（${about.zh}）不能是“${given[name]}”：请改正，或去掉它${fallback ? `以使用默认值 ${fallback}` : ''}。`,
    en: `Setting ${names} (${about.en}) cannot be "${given[name]}": correct it, or leave it out${fallback ? ` to use ${fallback}` : ''}.`,
  });
}

function noNeo4j(): InvalidInput {
  return new InvalidInput({
    zh: '设置了 NEO4J_URI，但本版本只有内置存储，尚不能写入 Neo4j：请取消 NEO4J_URI 后再运行，数据会存入 --data 指定的文件夹。',
    en: 'NEO4J_URI is set, but this version has only the embedded store and cannot use Neo4j yet: unset NEO4J_URI and run again; data goes to the folder of --data.',
  });
}
