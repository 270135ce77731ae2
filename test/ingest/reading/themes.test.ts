import { describe, expect, it } from 'vitest';
import { loadThemes } from '../../../ingest/knowledge/themes.ts';
import { readThemes } from '../../../ingest/reading/themes.ts';
import { matterFixture, oneTask, parsedSeed, seedNames } from './seed-matter.ts';

function read(content: string) {
  const { text, item } = oneTask(content);
  return readThemes(text, item, []);
}

describe('the themes of a task', () => {
  it.each(seedNames)('in %s have the primary theme that a reader gives', (name) => {
    const labelled = matterFixture<Record<string, string[]>>('themes')[name];
    const document = parsedSeed(name);
    const primary = [...document.themes.values()].map((list) => list.find(({ rank }) => rank === 'primary')?.theme);
    expect(primary.map((theme) => theme ?? 'none')).toEqual(labelled);
  });

  it('are the 22 of the data file, all of them used by the labels or the knowledge of the field', () => {
    expect(loadThemes().map(({ name }) => name)).toHaveLength(22);
    expect(new Set(loadThemes().map(({ name }) => name)).size).toBe(22);
  });

  it('rest on a keyword of the title before one of the body', () => {
    const content = '推进医保支付方式改革。推行医保支付方式改革，按病种付费。';
    expect(read(content)[0]).toMatchObject({ theme: '医保支付方式', rank: 'primary', start: 2, end: 8 });
  });

  it('are secondary where they weigh enough beside the primary one', () => {
    const ranks = read(
      '协同推进相关领域改革。深化医养结合，建设老年医学科，支持养老机构。加强人才培养，开展全科医生转岗和规范化培训。',
    ).map(({ rank }) => rank);
    expect(ranks[0]).toBe('primary');
    expect(ranks).toContain('secondary');
  });

  it('are none where nothing fits, and none in documents of other fields', () => {
    expect(read('加强组织领导。各地要压实责任。')).toEqual([]);
    expect(read('加快交通信息化建设。推进人才队伍建设和监督管理，完善绩效考核。')).toEqual([]);
  });

  it('are not read from the names of departments', () => {
    const { text, item } = oneTask('做好工作。（省医保局、省中医药局、省药监局负责）');
    expect(readThemes(text, item, [{ start: 5, end: item.end }])).toEqual([]);
  });
});
