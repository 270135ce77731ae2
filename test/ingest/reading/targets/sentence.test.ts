import { describe, expect, it } from 'vitest';
import { parse } from '../../../../ingest/parse.ts';
import { readTargets } from '../../../../ingest/reading/targets/targets.ts';
import { knowledge, plain } from '../read-tasks.ts';
import { oneTask } from '../seed-matter.ts';

function read(content: string, year = 2022) {
  const { text, outline } = oneTask(`做好工作。${content}`);
  return readTargets(text, outline, [], year).map(({ kind, value, unit, deadline }) =>
    [kind, value, unit, deadline].filter((said) => said !== undefined).join(' '),
  );
}

describe('a deadline at the head of a clause', () => {
  it('holds for the clauses behind it, up to the next one', () => {
    expect(read('年底前建成医共体3个，县域就诊率达到90%。')).toEqual(['goal 3 个 2022', 'goal 90 % 2022']);
    expect(read('9月底前接入3家医院，12月底前接入5家医院，结算率达到60%以上。')).toEqual([
      'goal 3 家 2022-09',
      'goal 5 家 2022-12',
      'goal 60 % 2022-12',
    ]);
  });

  it('may be a bare year before what is counted', () => {
    expect(read('2022年实现平台全覆盖，2023年延伸到50%以上的村卫生站。')).toContain('goal 50 % 2023');
  });

  it('holds no further where it only stands inside one, or only says when a thing is to be done', () => {
    expect(read('6月底前全面推开总额控制，付费病种不少于50个。')).toEqual(['milestone 2022-06', 'goal 50 个']);
    expect(read('县医院力争在2023年底前建成胸痛中心1个，手术占比达到40%。')).toEqual(['goal 1 个 2023', 'goal 40 %']);
  });
});

describe('an item that only divides a heading of aims', () => {
  it('begins behind its number', () => {
    const lines = [
      '一、目标任务',
      '（一）到2025年，县域就诊率达到90%，住院日不高于8天。',
      '（二）到2030年，签约率达到60%。',
    ];
    const { targets } = parse(
      plain('宜良县2023年分级诊疗实施方案', ...lines, '二、任务', '（一）推进签约。要落实。'),
      knowledge,
    );
    expect(targets.map(({ value, deadline }) => `${value} ${deadline}`)).toEqual(['90 2025', '8 2025', '60 2030']);
  });
});

describe('what is to be done by a time', () => {
  it('has its time in its words, also where a comma parts them', () => {
    const { text, outline } = oneTask('做好工作。2023年10月底前，完成集团挂牌。');
    expect(readTargets(text, outline, [], 2023)).toMatchObject([{ text: '2023年10月底前，完成集团挂牌' }]);
  });
});

describe('a number of places or people', () => {
  it('is a goal where each has them, or they reach something by a time', () => {
    expect(read('每个社区中心常驻1名以上医师。')).toEqual(['goal 1 名']);
    expect(read('到2025年，2家县级医院达到三级水平。')).toEqual(['goal 2 家 2025']);
    expect(read('展望2035年，寿命达到82岁。')).toEqual(['goal 82 岁 2035']);
  });
});

describe('a line that names a year and an aim', () => {
  it('is the title of what stands below it', () => {
    expect(read('到2025年分级诊疗工作主要目标')).toEqual([]);
    expect(read('到2025年基本实现分级诊疗工作主要目标。')).toEqual(['milestone 2025']);
  });
});

describe('the year of a document without a date', () => {
  it('is that of its number', () => {
    const lines = [
      '宜良县分级诊疗实施方案',
      '宜政办发〔2021〕5号',
      '一、任务',
      '（一）推进签约。年底前签约率达到60%。',
    ];
    expect(parse(plain(...lines), knowledge).targets).toMatchObject([{ value: 60, deadline: '2021' }]);
  });
});

describe('members of a list', () => {
  it('may say the verb again, or go on in points behind a share', () => {
    expect(read('每个县至少有1所县医院达标、有1—3所卫生院达标。')).toEqual(['goal 1 所', 'goal 1,3 所']);
    expect(read('大病保险起付标准降低50%、支付比例提高5个百分点。')).toEqual(['goal 50 %', 'goal 5 个百分点']);
    expect(read('再支持300所以上县医院、1000所以上卫生院建设。')).toEqual(['goal 300 所', 'goal 1000 所']);
  });
});
