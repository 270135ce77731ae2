import { describe, expect, it } from 'vitest';
import { readTargets } from '../../../../ingest/reading/targets/targets.ts';
import { oneTask } from '../seed-matter.ts';

function read(content: string) {
  const { text, outline } = oneTask(`做好工作。${content}`);
  return readTargets(text, outline, [], 2022).map(({ value, deadline }) => `${value} ${deadline ?? '–'}`);
}

describe('the year that stands at a number', () => {
  it.each([
    ['before it', '2023年60%、2024年80%、2025年100%的县建成信息平台。', ['60 2023', '80 2024', '100 2025']],
    ['behind it', '签约率达到70%（2023年）、75%（2025年）。', ['70 2023', '75 2025']],
    ['before its verb', '2024年覆盖80%的县市。', ['80 2024']],
  ])('is when it is due: %s', (_, content, due) => {
    expect(read(content)).toEqual(due);
  });

  it('is none where it is what the number is compared with', () => {
    expect(read('到2025年底，双向转诊人次较2022年翻一番。')).toEqual(['1 2025']);
  });

  it('may follow a limit in angle brackets', () => {
    expect(read('重点人群履约率>90%。')).toEqual(['90 –']);
  });
});
