import { describe, expect, it } from 'vitest';
import { readTargets } from '../../../../ingest/reading/targets/targets.ts';
import { oneTask } from '../seed-matter.ts';

function read(content: string) {
  const { text, outline } = oneTask(`做好工作。${content}`);
  return readTargets(text, outline, [], 2022);
}

describe('years in a bracket', () => {
  it('have a number to reach each', () => {
    const targets = read('三级医院总会计师配备率达到国家要求（2022年60%、2023年85%、2024年不低于95%）。');
    expect(targets).toMatchObject([
      { metric: '三级医院总会计师配备率', value: 60, unit: '%', deadline: '2022', kind: 'goal' },
      { value: 85, deadline: '2023' },
      { value: 95, deadline: '2024', comparator: '≥' },
    ]);
  });

  it('set nothing where the bracket says anything else', () => {
    expect(read('落实考核要求（2022年考核占60%，其余按季度考核）。')).toEqual([]);
    expect(read('按通知要求（2022年第5号）办理。')).toEqual([]);
  });
});
