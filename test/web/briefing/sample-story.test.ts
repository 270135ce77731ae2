import { describe, expect, it } from 'vitest';
import { dataMarkOf } from '../../../graph/story/data-mark.ts';
import { story } from '../../../graph/story/story.ts';
import { sampleStory } from '../../../web/briefing/sample-story.ts';
import { seededClientForTests } from '../../support/seeded-client.ts';

const seeded = seededClientForTests();

describe('the sample story', () => {
  it('is a story, of the data as they are while these are the seeds', async () => {
    const now = dataMarkOf(await seeded.client.stats());
    const sample = sampleStory(now, 'zh');
    expect(story.parse(sample)).toEqual(sample);
    expect(sample.data).toEqual(now);
    const more = { ...now, counts: { ...now.counts, documents: 6 } };
    expect(sampleStory(more, 'zh').data).toMatchObject({ version: 'seeds', counts: { documents: 5 } });
  });

  it('says what the seeds say', async () => {
    const said = JSON.stringify(sampleStory(dataMarkOf(await seeded.client.stats()), 'zh').scenes);
    const { rows, tasks, withoutUnit, leadsWritten } = await seeded.client.workload();
    const [health, insurance] = rows;
    expect(said).toContain(`${tasks - withoutUnit} 项任务里，卫生健康部门在 ${health!.tasks} 项列名`);
    expect(said).toContain(`${health!.tasks} 项里有 ${health!.first} 项列在首位`);
    expect(said).toContain(`医保部门在 ${insurance!.tasks} 项里列名`);
    expect(said).toContain(`${insurance!.tasks} 项里有 ${insurance!.first} 项列在首位`);
    expect(leadsWritten).toBe(false);
    const { rows: missing } = await seeded.client.missing();
    const [most] = missing;
    expect(most!.policy.properties.level).toBe('national');
    expect(said).toContain(`${most!.policy.properties.documentNumber}被引 ${most!.citedBy} 次`);
    const { tasks: drawn } = await seeded.client.reformModel({ id: 'reform-model:三明医改经验' });
    expect(drawn.title).toBe(0);
    expect(said).toContain(
      `${drawn.named + drawn.section} 项里 ${drawn.named} 项在正文里提到，${drawn.section} 项只是列在`,
    );
  });

  it('says the same in English, scene by scene, of the same views', async () => {
    const now = dataMarkOf(await seeded.client.stats());
    const [zh, en] = [sampleStory(now, 'zh'), sampleStory(now, 'en')];
    expect(story.parse(en)).toEqual(en);
    expect(en.scenes.map(({ link }) => link)).toEqual(zh.scenes.map(({ link }) => link));
    const figures = (words: string) => (words.match(/\d+/g) ?? []).sort();
    for (const [i, scene] of en.scenes.entries()) {
      const same = zh.scenes[i]!;
      for (const part of ['title', 'caption', 'notes'] as const) {
        expect(scene[part]).toMatch(/[a-z]{4}/);
        expect([part, figures(scene[part])]).toEqual([part, figures(same[part])]);
      }
    }
  });
});
