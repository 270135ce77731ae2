import { describe, expect, it } from 'vitest';
import { readStructure } from '../read-structure.ts';

const titlesIn = (...lines: string[]) => readStructure(lines.join('\n')).citations.map(({ title }) => title);

describe('the document in hand is not cited', () => {
  it('by the name that news gives it without its province', () => {
    const cited = titlesIn(
      '近日，安徽出台《医疗卫生领域支出责任划分改革实施方案》，划分支出责任。',
      '各市、县人民政府：',
      '《安徽省医疗卫生领域支出责任划分改革实施方案》已经省政府同意，现印发给你们。',
      '安徽省医疗卫生领域支出责任划分改革实施方案',
      '一、总体要求',
    );
    expect(cited).toEqual([]);
  });

  it('where it is called a plan and its title an outline', () => {
    const cited = titlesIn(
      '青阳县医疗保障事业发展规划纲要',
      '依据《池州市医疗保障事业发展规划》，编制《青阳县医疗保障事业发展规划》。',
      '一、发展目标',
    );
    expect(cited).toEqual(['池州市医疗保障事业发展规划']);
  });

  it('by what any document may be called in short', () => {
    expect(titlesIn('甘谷县分级诊疗实施意见', '各地要根据本《实施意见》要求抓好落实。', '一、总体要求')).toEqual([]);
  });

  it('but one that another body made is', () => {
    const cited = titlesIn(
      '甘谷县分级诊疗制度建设实施方案',
      '省政府办公厅印发《分级诊疗制度建设实施方案》后，我县抓紧落实。',
      '一、总体要求',
    );
    expect(cited).toEqual(['分级诊疗制度建设实施方案']);
  });
});
