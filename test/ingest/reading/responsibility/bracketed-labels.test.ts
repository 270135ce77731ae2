import { describe, expect, it } from 'vitest';
import { parse } from '../../../../ingest/parse.ts';
import { knowledge, plain, tasksOf } from '../read-tasks.ts';

const page = (...sheet: readonly string[]) =>
  plain(
    '南雄市2021年深化医药卫生体制改革重点任务',
    '一、加快构建强大公共卫生体系',
    '1.加强疾控机构标准化建设。市疾控中心达到实验室标准。',
    ...sheet,
    '2.提升传染病救治能力。市人民医院设置感染科。',
    ...sheet,
    '南雄市人民政府办公室',
    '2021年7月30日',
  );

describe('a label in brackets of its own', () => {
  it.each([
    ['【', '】'],
    ['[', ']'],
    ['［', '］'],
    ['〔', '〕'],
  ])('is one without a colon: %s牵头单位%s', (open, close) => {
    const label = (word: string) => `${open}${word}${close}`;
    const source = page(
      `${label('牵头单位')}市卫生健康局`,
      `${label('配合单位')}市发展改革局、市财政局，各镇（街）`,
      `${label('完成时限')}2021年12月底前`,
    );
    const units = '市卫生健康局 lead, 市发展改革局 participant, 市财政局 participant, 各镇（街） participant';
    expect(tasksOf(source)).toEqual([`一/1 加强疾控机构标准化建设: ${units}`, `一/2 提升传染病救治能力: ${units}`]);
    expect(parse(source, knowledge).targets.map(({ deadline }) => deadline)).toEqual(['2021-12', '2021-12']);
  });

  it('is no label where it holds more, or names something else', () => {
    expect(tasksOf(page('【牵头单位见附表】', '【责任】重于泰山'))).toEqual([
      '一/1 加强疾控机构标准化建设: ',
      '一/2 提升传染病救治能力: ',
    ]);
  });

  it('leaves a clause in such brackets what it is', () => {
    const units = '市卫生健康局 lead, 市财政局 participant';
    expect(tasksOf(page('【牵头单位：市卫生健康局，配合单位：市财政局】'))).toEqual([
      `一/1 加强疾控机构标准化建设: ${units}`,
      `一/2 提升传染病救治能力: ${units}`,
    ]);
  });
});

describe('quoted words in the name of a unit', () => {
  it('belong to it where it ends as a body or an administration', () => {
    expect(tasksOf(page('责任单位：市卫生健康局、“三区”管委会'))[0]).toBe(
      '一/1 加强疾控机构标准化建设: 市卫生健康局 responsible, “三区”管委会 responsible',
    );
  });
});

describe('a label alone on its line', () => {
  it('has its list on the next one, also in the last sheet of a document', () => {
    const sheet = ['责任单位：', '市卫生健康局、市财政局按职责分工负责', '完成时间：2021年12月底前'];
    const source = page(...sheet);
    const units = '市卫生健康局 responsible, 市财政局 responsible';
    expect(tasksOf(source)).toEqual([`一/1 加强疾控机构标准化建设: ${units}`, `一/2 提升传染病救治能力: ${units}`]);
    expect(parse(source, knowledge).targets.map(({ deadline }) => deadline)).toEqual(['2021-12', '2021-12']);
  });
});

describe('names before 和', () => {
  it('are complete where they end as offices do', () => {
    expect(tasksOf(page('责任单位：市卫生健康局、各镇政府、街道办事处和市直有关部门'))[0]).toContain(
      '各镇政府 responsible, 街道办事处 responsible, 市直有关部门 responsible',
    );
  });
});

describe('分别负责, where the first one leads', () => {
  it('makes each of them lead', () => {
    const source = plain(
      '国务院办公厅关于印发深化医药卫生体制改革2015年重点工作任务的通知',
      '深化医药卫生体制改革2015年重点工作任务',
      '一、深化改革',
      '（一）推开综合改革。做好协调。（卫生计生委、财政部负责。排在第一位的部门为牵头部门，分别负责为各部门按职责分别牵头，下同）',
      '（二）完善筹资机制。提高标准。（人力资源社会保障部、卫生计生委分别负责，财政部参与）',
    );
    expect(tasksOf(source)).toEqual([
      '一/一 推开综合改革: 卫生计生委 lead, 财政部 participant',
      '一/二 完善筹资机制: 人力资源社会保障部 lead, 卫生计生委 lead, 财政部 participant',
    ]);
  });
});
