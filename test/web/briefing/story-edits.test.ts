import { describe, expect, it } from 'vitest';
import type { DataMark, Story } from '../../../graph/story/story.ts';
import {
  acceptData,
  addScene,
  changedCounts,
  changeScene,
  duplicateScene,
  moveScene,
  removeScene,
} from '../../../web/briefing/story-edits.ts';
import { data, first, scene, second, third, three } from './stories.ts';

const titles = ({ scenes }: Story) => scenes.map(({ title }) => title).join('');

describe('a story', () => {
  it('takes scenes in order, each with an id of its own, also after one was deleted', () => {
    expect(titles(three)).toBe('一二三');
    const again = addScene(removeScene(three, second), scene('四'));
    expect(new Set(again.scenes.map(({ id }) => id)).size).toBe(3);
  });

  it('moves a scene by one place, and not beyond the ends', () => {
    expect(titles(moveScene(three, third, -1))).toBe('一三二');
    expect(titles(moveScene(three, first, 1))).toBe('二一三');
    expect(moveScene(three, first, -1)).toBe(three);
    expect(moveScene(three, third, 1)).toBe(three);
  });

  it('duplicates a scene right after it, and the copy is changed by itself', () => {
    const doubled = duplicateScene(three, first);
    expect(titles(doubled)).toBe('一一二三');
    expect(titles(changeScene(doubled, doubled.scenes[1]!.id, { title: '又' }))).toBe('一又二三');
  });

  it('tells which counts differ since it was made, and takes the data as they are now', () => {
    const now: DataMark = { ...data, version: 'v2', counts: { ...data.counts, documents: 6, tasks: 110 } };
    expect(changedCounts(data, now)).toEqual([
      { name: 'documents', before: 5, now: 6 },
      { name: 'tasks', before: 96, now: 110 },
    ]);
    const documents = [{ id: 'd1', name: '甲', read: '1' }];
    const accepted = acceptData(three, now, documents);
    expect(accepted.documents).toEqual(documents);
    expect([accepted.data, ...accepted.scenes.map((each) => each.data)]).toEqual([now, now, now, now]);
  });
});
