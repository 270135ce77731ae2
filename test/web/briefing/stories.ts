import type { DataMark, Story } from '../../../graph/story/story.ts';
import { addScene, emptyStory } from '../../../web/briefing/story-edits.ts';

export const data: DataMark = { version: 'v1', counts: { documents: 5, tasks: 96, units: 94, relationships: 1219 } };

export const scene = (title: string) => ({
  title,
  caption: '',
  notes: '',
  link: { path: '/workload', search: '' },
  data,
});

/** A story with the scenes 一, 二 and 三. */
export const three: Story = ['一', '二', '三'].reduce(
  (story, title) => addScene(story, scene(title)),
  emptyStory('五地', data, []),
);
export const [first, second, third] = three.scenes.map(({ id }) => id) as [string, string, string];
