import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { AtlasError, NotFound } from '../errors.ts';
import { byCodePoint } from '../graph.ts';
import { writeWhole } from '../write-whole.ts';
import {
  cannotWrite,
  changedElsewhere,
  damagedStory,
  nameTaken,
  noSuchStory,
  otherVersion,
  StoryConflict,
  StoryUnreadable,
  StoryUnwritable,
} from './failure.ts';
import { checkStoryName, isStoryName } from './name.ts';
import { readableVersions, type Story, type StoryEntry, story, storyVersion } from './story.ts';

/** The stories of a data folder, one JSON file each, the same for every store. */
export interface Stories {
  /** By name; a file that cannot be read stands among them with what is wrong with it. */
  list(): Promise<StoryEntry[]>;
  /** @throws NotFound, StoryUnreadable */
  read(name: string): Promise<Story>;
  /**
   * Saves a new story (revision 0) or the one that was read with this revision; gives it back with its new revision.
   * @throws StoryConflict where another was saved in between, StoryUnwritable
   */
  save(name: string, content: Story): Promise<Story>;
  /** @throws NotFound, StoryConflict where the name is taken */
  rename(name: string, to: string): Promise<void>;
  /** Also one that cannot be read. @throws NotFound */
  remove(name: string): Promise<void>;
}

const ending = '.json';

/** @param dataFolder they lie in its folder `stories` */
export function storiesIn(dataFolder: string): Stories {
  const folder = join(dataFolder, 'stories');
  const fileOf = (name: string) => join(folder, `${checkStoryName(name)}${ending}`);
  const inTurn = oneAfterAnother();

  const textOf = async (name: string): Promise<string | undefined> => {
    try {
      return await readFile(fileOf(name), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      if (error instanceof AtlasError) throw error;
      throw new StoryUnreadable(damagedStory(name, codeOf(error)), { cause: error });
    }
  };
  const read = async (name: string): Promise<Story> => {
    const text = await textOf(name);
    if (text === undefined) throw new NotFound(noSuchStory(name));
    return parseStory(name, text);
  };
  const names = async (): Promise<string[]> => {
    const files = await readdir(folder).catch(() => []);
    return files
      .filter((file) => file.endsWith(ending) && isStoryName(file.slice(0, -ending.length)))
      .map((file) => file.slice(0, -ending.length))
      .sort(byCodePoint);
  };

  return {
    list: async () => Promise.all((await names()).map((name) => entryOf(name, read))),
    read,
    save: (name, content) =>
      inTurn(async () => {
        const there = await textOf(name);
        const known = there === undefined ? 0 : parseStory(name, there).revision;
        if (known !== content.revision) throw conflict(name, content.revision);
        const saved = { ...content, revision: known + 1 };
        await writing(() => writeWhole(fileOf(name), `${JSON.stringify(saved, undefined, 1)}\n`));
        return saved;
      }),
    rename: (name, to) =>
      inTurn(async () => {
        if ((await textOf(name)) === undefined) throw new NotFound(noSuchStory(name));
        if (name !== to && (await textOf(to)) !== undefined) throw new StoryConflict(nameTaken(to));
        await writing(() => rename(fileOf(name), fileOf(to)));
      }),
    remove: (name) =>
      inTurn(async () => {
        if ((await textOf(name)) === undefined) throw new NotFound(noSuchStory(name));
        await writing(() => rm(fileOf(name)));
      }),
  };
}

const conflict = (name: string, revision: number) =>
  new StoryConflict(revision === 0 ? nameTaken(name) : changedElsewhere(name));

async function entryOf(name: string, read: Stories['read']): Promise<StoryEntry> {
  try {
    const { title, author, scenes } = await read(name);
    return { name, title, author, scenes: scenes.length };
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error;
    return { name, title: name, author: '', scenes: 0, problem: error.sentence };
  }
}

/** @throws StoryUnreadable where the text is no story of this version or one before it */
function parseStory(name: string, text: string): Story {
  const content = json(name, text);
  const version = z.object({ version: z.unknown() }).safeParse(content).data?.version;
  if (version !== undefined && !readableVersions.includes(version)) {
    throw new StoryUnreadable(otherVersion(name, version));
  }
  const parsed = story.safeParse(version === undefined ? content : { ...(content as object), version: storyVersion });
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0]!;
  throw new StoryUnreadable(damagedStory(name, `${path.join('.')} ${message}`.trim()));
}

function json(name: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new StoryUnreadable(damagedStory(name, 'JSON'), { cause });
  }
}

async function writing(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    throw error instanceof AtlasError ? error : new StoryUnwritable(cannotWrite(codeOf(error)), { cause: error });
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? (error as Error).message;

/** Two writings never meet: each looks at what the one before left. */
function oneAfterAnother() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(run: () => Promise<T>): Promise<T> => {
    const mine = last.then(run, run);
    last = mine;
    return mine;
  };
}
