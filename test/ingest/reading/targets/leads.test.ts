import { describe, expect, it } from 'vitest';
import { parse } from '../../../../ingest/parse.ts';
import { knowledge, plain } from '../read-tasks.ts';

const work = ['二、重点任务', '（一）推进签约。要加强落实。（市卫健局负责）'];

/** What a section of aims sets: value and year. */
function aims(...lines: readonly string[]): string[] {
  const text = plain('定西市深化医改行动方案', '定政发〔2023〕15号', '一、工作目标', ...lines, ...work);
  return parse(text, knowledge).targets.map(({ value, kind, deadline }) => `${value ?? kind} ${deadline ?? '–'}`);
}

describe('a time that is said once', () => {
  it('holds for the list behind a colon', () => {
    const list = ['就诊率达到90%以上。', '诊疗量占比达到65%。药占比降到28%以下。'];
    const lead = '到2025年底，实现以下目标：';
    expect(aims(lead, ...list.map((line) => `——${line}`))).toEqual(['90 2025', '65 2025', '28 2025']);
    expect(aims(lead, ...list.map((line, index) => `${index + 1}.${line}`))).toEqual(['90 2025', '65 2025', '28 2025']);
  });

  it('is that of a heading, up to the next one of its kind', () => {
    expect(
      aims(
        '（一）2023年目标。就诊率达到88%，签约率达到70%。',
        '（二）2025年目标。就诊率达到90%；签约率达到80%。',
        '（三）保障。每年培训不少于3次。',
      ),
    ).toEqual(['88 2023', '70 2023', '90 2025', '80 2025', '3 –']);
    expect(aims('（一）具体目标（到2025年）', '1.就诊率达到90%。', '2.药占比降到28%。')).toEqual([
      '90 2025',
      '28 2025',
    ]);
    expect(
      aims('第一阶段（2023年）：就诊率达到88%。', '第二阶段（2024年1月—2025年12月）：就诊率达到90%，签约率达到60%。'),
    ).toEqual(['88 2023', '90 2025', '60 2025']);
    expect(aims('2023年：就诊率达到88%；签约率达到40%。', '2025年：就诊率达到90%。')).toEqual([
      '88 2023',
      '40 2023',
      '90 2025',
    ]);
  });

  it('may stand behind its heading, on a page that lost its line ends', () => {
    expect(aims('主要目标到2025年底，达到以下目标：1.就诊率达到90%。2.签约率达到60%。')).toEqual([
      '90 2025',
      '60 2025',
    ]);
  });

  it('holds for its paragraph of aims, and no further', () => {
    expect(aims('到2025年，能力明显增强。寿命达到79岁。素养水平达到30%。', '每年培训不少于3次。')).toEqual([
      'milestone 2025',
      '79 2025',
      '30 2025',
      '3 –',
    ]);
  });
});
