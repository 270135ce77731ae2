import { describe, expect, it } from 'vitest';
import { passages } from '../../../graph/count/passages.ts';

const shanxi = {
  task: '晋',
  title: '推进医保支付方式改革',
  text: '（八）推进医保支付方式改革。大力推进医保按疾病诊断相关分组（DRG）付费或按病种分值（DIP）付费改革工作，在全省11个设区市全部启动实施DRG付费或DIP付费，DRG付费或DIP付费的医保基金占全部符合条件住院医保基金支出的比例不低于30%。（省医保局、省卫健委、省财政厅等按职责分工负责）',
};
const guizhou = {
  task: '黔',
  title: '深化医保支付方式改革',
  text: '（十五）深化医保支付方式改革。推进门诊按人头付费相关工作，完善有关技术规范。遵义市、六盘水市、毕节市、铜仁市、黔南州巩固完善DRG/DIP支付方式实际付费成果，DRG/DIP付费的医保基金占全部符合条件住院医保基金支出的比例达到30%。',
};
const sichuan = {
  task: '川',
  title: '加强医保支付方式改革',
  text: '（四）加强医保支付方式改革。研究完善医保基金总额预算办法，探索建立科学合理的总额预算动态调整机制；推进门诊按人头付费相关工作，完善有关技术规范。',
};

const said = ({ text }: { text: string }, { start, end }: { start: number; end: number }) => text.slice(start, end);

describe('passages of tasks side by side', () => {
  const found = passages([shanxi, guizhou, sichuan]);
  const of = (task: string) => found.filter((each) => each.task === task);

  it('are sentences and their parts, without the heading and without who is responsible', () => {
    expect(of('晋').map((each) => said(shanxi, each).slice(0, 6))).toEqual(['大力推进医保']);
    expect(of('川').map((each) => said(sichuan, each).slice(0, 6))).toEqual(['研究完善医保', '推进门诊按人']);
  });

  it('stand beside the one that says the same elsewhere, seen from both', () => {
    const [fund] = of('晋');
    expect(fund!.matches.map((match) => said(guizhou, match).slice(0, 4))).toEqual(['遵义市、']);
    const outpatient = of('川')[1]!;
    const { task, start, end } = of('黔')[0]!;
    expect(outpatient.matches).toEqual([{ task, start, end, score: 1 }]);
    expect(of('黔')[0]!.matches.map(({ task }) => task)).toEqual(['川']);
  });

  it('have no match where the others do not say it', () => {
    expect(of('川')[0]!.matches).toEqual([]);
  });

  it('keep a text that is its heading and nothing else', () => {
    const one = { task: '孝', title: '优化乡村医疗卫生机构布局', text: '1.优化乡村医疗卫生机构布局。' };
    expect(passages([one, sichuan]).filter(({ task }) => task === '孝')).toHaveLength(1);
  });
});
