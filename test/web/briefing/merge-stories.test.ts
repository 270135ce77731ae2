import { describe, expect, it } from 'vitest';
import type { Story } from '../../../graph/story/story.ts';
import { mergeStories } from '../../../web/briefing/merge-stories.ts';
import { addScene, changeScene, duplicateScene, moveScene, removeScene } from '../../../web/briefing/story-edits.ts';
import { three as base, first, scene, second, third } from './stories.ts';

const add = (story: Story, title: string) => addScene(story, scene(title));
const theirsOf = (story: Story): Story => ({ ...story, revision: 7 });
const titles = ({ scenes }: Story) => scenes.map(({ title }) => title).join(' ');
const ids = ({ scenes }: Story) => scenes.map(({ id }) => id);

describe('a story that was changed in two places', () => {
  it('has the changes of both, in different scenes and in different words of one', () => {
    const mine = changeScene(changeScene(base, first, { title: '甲' }), second, { notes: '我的' });
    const theirs = theirsOf(changeScene({ ...base, author: '某某' }, second, { title: '乙' }));
    const { story, twice, given } = mergeStories(base, mine, theirs);
    expect(titles(story)).toBe('甲 乙 三');
    expect(story).toMatchObject({ revision: 7, author: '某某' });
    expect(story.scenes[1]).toMatchObject({ title: '乙', notes: '我的' });
    expect([twice, given]).toEqual([[], []]);
  });

  it('keeps both of a scene that both changed in the same words, and says which words of the story gave way', () => {
    const mine = changeScene({ ...base, title: '我的汇报' }, second, { title: '我的' });
    const theirs = theirsOf(changeScene({ ...base, title: '别处的汇报' }, second, { title: '别处的' }));
    const { story, twice, given } = mergeStories(base, mine, theirs);
    expect(titles(story)).toBe('一 别处的 我的 三');
    expect(twice).toEqual([story.scenes[2]!.id]);
    expect([story.title, given]).toEqual(['别处的汇报', ['title']]);
  });

  it('takes the scenes that either added, each where it was put and with an id of its own', () => {
    const mine = duplicateScene(add(base, '我的'), first);
    const theirs = theirsOf(add(base, '别处的'));
    const { story } = mergeStories(base, mine, theirs);
    expect(titles(story).split(' ').toSorted()).toEqual(['一', '一', '三', '二', '别处的', '我的'].toSorted());
    expect(titles(story)).toMatch(/^一 一 二 三/);
    expect(new Set(ids(story)).size).toBe(6);
  });

  it('loses a scene that one deleted, unless the other changed it', () => {
    expect(titles(mergeStories(base, removeScene(base, second), theirsOf(base)).story)).toBe('一 三');
    expect(titles(mergeStories(base, base, theirsOf(removeScene(base, second))).story)).toBe('一 三');
    const changed = changeScene(base, second, { title: '改' });
    expect(titles(mergeStories(base, removeScene(base, second), theirsOf(changed)).story)).toBe('一 改 三');
    expect(titles(mergeStories(base, changed, theirsOf(removeScene(base, second))).story)).toBe('一 改 三');
  });

  it('has the order of the one that ordered it anew, else of the other place; what is new follows what it followed', () => {
    const moved = moveScene(base, third, -1);
    expect(titles(mergeStories(base, moved, theirsOf(add(base, '新'))).story)).toBe('一 三 新 二');
    expect(titles(mergeStories(base, add(base, '新'), theirsOf(moved)).story)).toBe('一 三 新 二');
    expect(titles(mergeStories(base, moved, theirsOf(moveScene(base, first, 1))).story)).toBe('二 一 三');
  });

  it('is theirs where nothing was changed here, and the same where both did the same', () => {
    const theirs = theirsOf(moveScene(add(changeScene(base, first, { title: '甲' }), '新'), third, -1));
    expect(mergeStories(base, base, theirs)).toEqual({ story: theirs, twice: [], given: [] });
    const both = changeScene(base, first, { title: '甲' });
    expect(mergeStories(base, both, theirsOf(both))).toEqual({ story: theirsOf(both), twice: [], given: [] });
  });
});
