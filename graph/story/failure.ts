import { AtlasError, type Sentence } from '../errors.ts';

/** A story's file is damaged or of another version; it is left as it is. */
export class StoryUnreadable extends AtlasError {
  readonly code = 'story-unreadable';
}

/** The story is not any more what the writer started from, or its name is taken. */
export class StoryConflict extends AtlasError {
  readonly code = 'story-conflict';
}

/** The data folder takes no file: full, or not ours to write. */
export class StoryUnwritable extends AtlasError {
  readonly code = 'story-unwritable';
}

export const damagedStory = (name: string, problem: string): Sentence => ({
  zh: `汇报“${name}”的文件读不懂（${problem}），没有改动它：请从备份恢复 stories/${name}.json，或删除后重做。`,
  en: `The file of the briefing "${name}" cannot be read (${problem}); it was left as it is: restore stories/${name}.json from a copy, or delete it.`,
});

export const otherVersion = (name: string, version: unknown): Sentence => ({
  zh: `汇报“${name}”是另一个版本的图谱写的（格式 ${String(version).slice(0, 20)}），没有改动它：请用那个版本打开。`,
  en: `The briefing "${name}" was written by another version of the atlas (format ${String(version).slice(0, 20)}); it was left as it is: open it with that version.`,
});

export const changedElsewhere = (name: string): Sentence => ({
  zh: `汇报“${name}”已在别处改过，这次没有保存：请重新载入，再改一次。`,
  en: `The briefing "${name}" was changed elsewhere, so this was not saved: reload it and change it again.`,
});

export const nameTaken = (name: string): Sentence => ({
  zh: `已有一份汇报叫“${name}”：请换一个名称。`,
  en: `There is a briefing called "${name}" already: choose another name.`,
});

export const noSuchStory = (name: string): Sentence => ({
  zh: `没有叫“${name}”的汇报：它可能已改名或删除，请从汇报列表打开。`,
  en: `There is no briefing called "${name}": it may have been renamed or deleted; open one from the list.`,
});

export const cannotWrite = (code: string): Sentence => ({
  zh: `汇报没有保存：数据文件夹写不进去（${code}）。请检查磁盘空间和文件夹的权限，再试一次。`,
  en: `The briefing was not saved: the data folder cannot be written to (${code}). Check the free space and the rights of the folder, and try again.`,
});
