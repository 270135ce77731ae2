import { Command, type CommanderError, Option } from 'commander';
import { InvalidInput, type Sentence } from '../../graph/errors.ts';
import type { Language } from '../../graph/language.ts';
import { type Setting, type SettingName, settings } from './settings.ts';

export type Flags = Readonly<Record<string, string | undefined>>;

export interface Commands {
  serve(flags: Flags): Promise<number>;
  ingest(paths: readonly string[], flags: Flags): Promise<number>;
  documents(flags: Flags): Promise<number>;
  remove(names: readonly string[], flags: Flags): Promise<number>;
  snapshot(flags: Flags): Promise<number>;
  neo4j(flags: Flags): Promise<number>;
}

const words = {
  about: { zh: '医改图谱：医改政策文件的知识图谱', en: 'Yigai Atlas: a knowledge graph of health-reform policy' },
  serve: {
    zh: '读入 seeds/ 中的新文件，提供图谱与接口（npm start -- …）',
    en: 'read what is new in seeds/, serve the explorer and its API (npm start -- …)',
  },
  ingest: {
    zh: '读入文件或文件夹（npm run ingest -- …）',
    en: 'read files or folders (npm run ingest -- …)',
  },
  documents: {
    zh: '列出已收录的文件（npm run documents -- …）',
    en: 'list the documents that are held (npm run documents -- …)',
  },
  remove: {
    zh: '移除已收录的文件（npm run remove -- …）',
    en: 'take documents out again (npm run remove -- …)',
  },
  snapshot: {
    zh: '把现在的图谱存成一份快照，写明比上一份改了什么（npm run snapshot -- …）',
    en: 'keep the graph as it is now in a snapshot, with what changed since the last (npm run snapshot -- …)',
  },
  names: {
    zh: '文件名、发文字号，或列表中编号的开头',
    en: 'file names, document numbers, or beginnings of the ids that the list shows',
  },
  neo4j: {
    zh: '在本机运行一个 Neo4j，数据放在数据文件夹中（npm run neo4j -- …）',
    en: 'run a Neo4j on this machine, its data in the data folder (npm run neo4j -- …)',
  },
  paths: { zh: '要读的文件或文件夹', en: 'files or folders to read' },
  out: {
    zh: '不用存储，把读出的图写成一个 JSON 文件',
    en: 'write the graph that was read to a JSON file, without a store',
  },
  neo4jImport: {
    zh: '不用存储，写成 neo4j-admin import 的文件，供空的 Neo4j 数据库首次装入',
    en: 'write the files of neo4j-admin import, for the first fill of an empty Neo4j database, without a store',
  },
  report: {
    zh: '把读到什么、没读懂什么写成 JSON 文件',
    en: 'write what was read and what was not understood to a JSON file',
  },
  open: { zh: '启动后打开浏览器', en: 'open the browser once served' },
  environment: { zh: '环境变量（命令行优先）：', en: 'Environment (the command line goes first):' },
  help: { zh: '显示这份说明', en: 'show this help' },
} as const satisfies Record<string, Sentence>;

const neo4jFlags = ['neo4jUri', 'neo4jUser', 'neo4jPasswordFile', 'neo4jDatabase'] as const;

/** The command line: its commands, their flags, and a help that lists every setting with its default. */
export function programOf(language: Language, run: Commands, done: (exitCode: number) => void): Command {
  const said = (word: keyof typeof words) => words[word][language];
  const flag = (name: SettingName) => {
    const { flag, about, fallback, environment }: Setting = settings[name];
    return new Option(flag!, `${about[language]} (${[environment, fallback].filter(Boolean).join(', ')})`);
  };
  const program = new Command('atlas')
    .description(said('about'))
    .helpOption('-h, --help', said('help'))
    .helpCommand(false)
    .addHelpText('after', `\n${said('environment')}\n${environmentLines(language)}`)
    .exitOverride()
    .configureOutput({ writeErr: () => {} });
  const command = (name: keyof Commands, ...flags: readonly SettingName[]) => {
    const made = program
      .command(name)
      .description(said(name))
      .helpOption('-h, --help', said('help'))
      .addHelpText('after', `\n${said('environment')}\n${environmentLines(language)}`);
    for (const each of flags) made.addOption(flag(each));
    return made;
  };
  command('serve', 'port', 'host', 'hosts', 'data', ...neo4jFlags, 'lang')
    .option('--open', said('open'))
    .action(async (flags: Flags) => done(await run.serve(flags)));
  command('ingest', 'data', ...neo4jFlags, 'lang')
    .argument('[paths...]', said('paths'))
    .option('--out <file>', said('out'))
    .option('--neo4j-import <folder>', said('neo4jImport'))
    .option('--report <file>', said('report'))
    .action(async (paths: string[], flags: Flags) => done(await run.ingest(paths, flags)));
  command('documents', 'data', ...neo4jFlags, 'lang').action(async (flags: Flags) => done(await run.documents(flags)));
  command('remove', 'data', ...neo4jFlags, 'lang')
    .argument('<names...>', said('names'))
    .action(async (names: string[], flags: Flags) => done(await run.remove(names, flags)));
  command('snapshot', 'data', ...neo4jFlags, 'lang').action(async (flags: Flags) => done(await run.snapshot(flags)));
  command('neo4j', 'data', 'lang').action(async (flags: Flags) => done(await run.neo4j(flags)));
  for (const command of program.commands) command.exitOverride().configureOutput({ writeErr: () => {} });
  return program;
}

function environmentLines(language: Language): string {
  const rows = Object.values<Setting>(settings);
  const width = Math.max(...rows.map(({ environment }) => environment.length));
  return rows
    .map(
      ({ environment, about, fallback }) =>
        `  ${environment.padEnd(width)}  ${about[language]}${fallback ? ` (${fallback})` : ''}`,
    )
    .join('\n');
}

/** What commander found wrong with the command line, as a sentence; undefined for its way of ending after --help. */
export function wrongCommand(error: CommanderError): InvalidInput | undefined {
  if (error.exitCode === 0) return undefined;
  const said = error.message.replace(/^error: /, '').replaceAll('\n', ' ');
  return new InvalidInput({
    zh: `命令行有误（${said}）：用 --help 查看可用的参数。`,
    en: `The command line is wrong (${said}): see --help.`,
  });
}

/** The language of messages, needed before anything else is read. */
export function languageOf(argv: readonly string[], environment: Flags): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const given = at < 0 ? environment.ATLAS_LANG : (argv[at]!.split('=')[1] ?? argv[at + 1]);
  return given === 'en' ? 'en' : 'zh';
}
