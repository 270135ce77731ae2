import { describe, expect, it } from 'vitest';
import { read, said } from './read-units.ts';

describe('duties told in prose', () => {
  it.each([
    [
      'a sentence with its own verb is no list of names',
      '县医保局、县公安局要联合开展打击欺诈骗保专项行动，县市场监管局配合。',
      ['县医保局 responsible', '县公安局 responsible', '县市场监管局 participant'],
    ],
    [
      'behind numbers inside the item',
      '1.各镇（街道、管委会）和各部门要梳理政策。2.市卫健委负责汇总。',
      ['各镇（街道、管委会） responsible', '各部门 responsible', '市卫健委 responsible'],
    ],
    ['who carries it out', '各镇和部门是政策的执行者，要结合实际。', ['各镇 responsible']],
    [
      'an office placed in a department',
      '成立县医改工作领导小组，由县长任组长，负责统筹。下设办公室在县卫健局，主任由局长兼任，负责日常工作。',
      ['县医改工作领导小组 responsible', '县医改工作领导小组办公室 responsible'],
    ],
  ])('%s', (_, task, units) => {
    expect(said(read([task])[0]!)).toEqual(units);
  });
});

describe('sentences that give a duty', () => {
  it('may be lines of their own, headed by who it is', () => {
    const lines = [
      '部门职责。',
      '省卫健委：牵头推进医改。',
      '省财政厅：负责投入保障。',
      '各州、市人民政府：落实属地责任。',
    ];
    expect(said(read([lines.join('\n')])[0]!)).toEqual([
      '省卫健委 lead',
      '省财政厅 responsible',
      '各州、市人民政府 implementing',
    ]);
    expect(read(['联系方式。\n省卫健委：张三 0931-1234567\n省医保局：李四'])[0]).toEqual([]);
  });

  it.each([
    ['市财政局要加强统筹。', ['市财政局 responsible']],
    ['市应急管理局应当制定预案。', ['市应急管理局 responsible']],
    ['市医保局会同市卫健委组织评估。', ['市医保局 lead']],
    ['各县区要落实属地责任。', ['各县区 implementing']],
    ['各市州、县市区政府要把建立分级诊疗制度作为核心任务。', ['各市州、县市区政府 responsible']],
    ['市、县两级政府要强化领导责任。', ['市、县两级政府 responsible']],
    ['县（市、区）党委政府落实属地责任。', ['县（市、区）党委政府 implementing']],
    ['市人社局负责人事薪酬，市财政局负责人李某参加。', ['市人社局 responsible']],
    [
      '明确分工。市卫健局：负责日常工作。市医保局：负责支付方式改革。',
      ['市卫健局 responsible', '市医保局 responsible'],
    ],
    ['市医保局成立支付方式改革领导小组，各县区要跟进。', ['各县区 responsible']],
    [
      '编办、发改局、人社局等相关部门要认真履行职责。',
      ['编办 responsible', '发改局 responsible', '人社局 responsible'],
    ],
    ['统一由市医保局负责，各镇（街道、园区）配合。', ['市医保局 responsible', '各镇（街道、园区） participant']],
    ['各镇（街道）、各部门要加强领导。', ['各镇（街道） responsible', '各部门 responsible']],
    ['各乡镇设立联络点。', ['各乡镇 responsible']],
    ['各部门在起草政策时，应当开展评价。', ['各部门 responsible']],
    ['市财政局将所需经费纳入预算。', ['市财政局 responsible']],
    ['市教育局、市民政局按照职责做好相关工作。', ['市教育局 responsible', '市民政局 responsible']],
    ['市卫健局作为牵头单位，统筹做好工作。', ['市卫健局 lead']],
    ['充分发挥市爱卫会统筹协调作用。', ['市爱卫会 responsible']],
    ['市政府办公室负责督查。', ['市政府办公室 responsible']],
    ['市教育局：开展健康学校建设。', ['市教育局 responsible']],
    ['市教育局、市体育局。开展健康学校建设。', ['市教育局 responsible', '市体育局 responsible']],
    ['市委组织部要加强培训。', ['市委组织部 responsible']],
    ['市委党校将健康列入培训内容。', ['市委党校 responsible']],
    ['市司法局审查时重点把关，各地要跟进。', ['市司法局 responsible', '各地 responsible']],
    ['市医保局与市卫健委共同评估。', ['市医保局 responsible']],
    ['市医保局开展的试点成效明显。', []],
    ['各部门负责人为成员。', []],
    ['市级医院全部建立病案科。', []],
    ['理由充分，加强宣传。', []],
    [
      '成立健康促进工作领导小组，由分管领导任组长，各部门负责人为成员，统筹推进工作；领导小组办公室设在卫健局，负责日常协调。',
      ['健康促进工作领导小组 responsible', '健康促进工作领导小组办公室 responsible'],
    ],
    ['成立领导小组。', []],
    ['市中医院牵头与社区卫生服务中心建立医共体。', []],
    ['医疗集团要完善考核。', []],
    ['重要性日益凸显，要加强领导。', []],
  ])('%s', (sentence, units) => {
    expect(said(read([sentence])[0]!)).toEqual(units);
  });

  it('are not read beside a clause', () => {
    expect(said(read(['市财政局要加强统筹。（市医保局负责）'])[0]!)).toEqual(['市医保局 responsible']);
  });
});
