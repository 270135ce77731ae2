import { describe, expect, it } from 'vitest';
import { parse } from '../../../../ingest/parse.ts';
import { knowledge, plain, tasksOf } from '../read-tasks.ts';

const page = (...lines: readonly string[]) => plain('昌吉州2020年医药卫生体制改革重点工作任务', ...lines);

describe('the heading of a section that says who is responsible', () => {
  const source = page(
    '一、加强公共卫生体系建设（州卫生健康委牵头，州财政局参与）',
    '（一）改革疾控体系。优化机构职能设置，制定实施方案。',
    '（二）完善监测系统。建立多点触发机制。（州疾控中心负责）',
    '二、深化医疗保障制度改革',
    '（三）推进付费改革。启动模拟运行。（州医疗保障局负责）',
    '（四）加强基金管理。开展专项检查。',
  );

  it('speaks for its items that name nobody themselves, and for no other section', () => {
    expect(tasksOf(source)).toEqual([
      '一/一 改革疾控体系: 州卫生健康委 lead, 州财政局 participant',
      '一/二 完善监测系统: 州疾控中心 responsible',
      '二/三 推进付费改革: 州医疗保障局 responsible',
      '二/四 加强基金管理: ',
    ]);
  });

  it('is what they are carried forward from, with its own words as evidence', () => {
    const { text, units } = parse(source, knowledge);
    const [lead] = units.get('一/一')!.units;
    expect(lead).toMatchObject({ basis: 'carried-forward', printed: '州卫生健康委' });
    expect(text.text.slice(lead!.start, lead!.end)).toBe('州卫生健康委');
    expect(text.text.slice(lead!.context.start, lead!.context.end)).toBe('（州卫生健康委牵头，州财政局参与）');
  });

  it('may say it on a line of its own', () => {
    const lines = [
      '一、重点任务',
      '（一）完善管理体制',
      '责任单位：州医保局；配合单位：州财政局',
      '1.组建医共体。由县级医院牵头，完成组建。',
      '2.成立医管委。定期召开会议，研究重大事项。',
    ];
    expect(tasksOf(page(...lines))).toEqual([
      '一/一/1 组建医共体: 州医保局 responsible, 州财政局 participant',
      '一/一/2 成立医管委: 州医保局 responsible, 州财政局 participant',
    ]);
  });

  it('says nothing of rows that have units in their own cells', () => {
    const lines = [
      '一、重点任务（州卫生健康委牵头）',
      '序号|工作任务|责任单位',
      '1|推行按病种付费|州医保局',
      '2|建设医共体|州财政局',
      '二、完善监测系统。建立多点触发机制。（州疾控中心负责）',
    ];
    expect(tasksOf(page(...lines))).toEqual([
      '一/1 推行按病种付费: 州医保局 responsible',
      '一/2 建设医共体: 州财政局 responsible',
      '二 完善监测系统: 州疾控中心 responsible',
    ]);
  });
});

describe('the last paragraph of a section that speaks of all above', () => {
  const source = page(
    '一、完善分级诊疗体系',
    '1.推进医联体建设。完成组建。',
    '2.提升医院能力。开展评估。（州财政局负责）',
    '3.做实签约服务。提高质量。',
    '（以上任务由州卫生健康委牵头，州医疗保障局等部门配合，各县市人民政府落实）',
    '二、健全医保制度',
    '4.推进付费改革。启动模拟运行。',
  );

  it('names the units of its items that name none themselves, and of no other section', () => {
    const all = '州卫生健康委 lead, 州医疗保障局 participant, 各县市人民政府 implementing';
    expect(tasksOf(source)).toEqual([
      `一/1 推进医联体建设: ${all}`,
      '一/2 提升医院能力: 州财政局 responsible',
      `一/3 做实签约服务: ${all}`,
      '二/4 推进付费改革: ',
    ]);
    const { units } = parse(source, knowledge);
    expect(units.get('一/3')!.units.map(({ basis, openEnded }) => `${basis} ${openEnded}`)).toEqual([
      'carried-forward false',
      'carried-forward true',
      'carried-forward false',
    ]);
  });

  it('names none where it tells something else', () => {
    const lines = ['一、完善体系', '1.推进建设。完成组建。', '以上工作由专人负责，按月报送进展情况。'];
    expect(tasksOf(page(...lines))).toEqual(['一/1 推进建设: ']);
  });
});
