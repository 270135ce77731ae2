import { expect, it } from 'vitest';
import { headerOf, readStructure } from '../read-structure.ts';

const read = (named: string, printed: string) => {
  const source = `孝义市人民政府关于印发${named}的通知\n各乡镇人民政府：\n现将${named}印发给你们。\n${printed}\n一、推进医改。要抓好落实。`;
  const { header, citations } = readStructure(source);
  return { title: header.issuedTitle?.value, cited: citations.map(({ title }) => title) };
};

it.each([
  ['《医共体建设实施方案》', '孝义市医共体建设实施方案'],
  ['推进药品价格改革意见', '推进药品价格改革的意见'],
])('what is handed out as %s is called as its own heading says, and is not cited', (named, printed) => {
  expect(read(named, printed)).toEqual({ title: printed, cited: [] });
});

it('a title goes on behind a verb that is a document type elsewhere', () => {
  const header = headerOf(
    '国务院办公厅关于促进和规范',
    '健康医疗大数据应用发展的指导意见',
    '国办发〔2016〕47号',
    '各省、自治区、直辖市人民政府：',
    '一、指导思想',
  );
  expect(header.title).toBe('国务院办公厅关于促进和规范健康医疗大数据应用发展的指导意见');
});

it('a title does not begin with the words by which a site is found', () => {
  const { header } = readStructure(
    '在线播放视频大全_免费电影在线观看_中文字幕最新更新_精品资源黄页\n\n湖南省人民政府办公厅关于印发《医疗卫生领域改革实施方案》的通知\n\n湘政办发〔2019〕40号\n各市州人民政府：\n一、总体要求',
  );
  expect(header.noticeTitle?.value).toBe('湖南省人民政府办公厅关于印发《医疗卫生领域改革实施方案》的通知');
});

it('a site sets the title in marks behind who issued it', () => {
  const header = headerOf(
    '郑州市人民政府《关于印发郑州市老龄事业发展规划的通知》',
    '郑州市人民政府',
    '关于印发郑州市老龄事业发展规划的通知',
    '郑政〔2023〕4号',
    '各区县（市）人民政府，市人民政府各部门：',
    '现将《郑州市老龄事业发展规划》印发给你们，请认真贯彻执行。',
    '郑州市人民政府',
    '2023年1月18日',
    '郑州市老龄事业发展规划',
    '一、发展目标',
  );
  expect(header).toMatchObject({
    issuers: ['郑州市人民政府'],
    title: '郑州市老龄事业发展规划',
    issuedOn: '2023-01-18',
  });
});

it('a title stands below the menu of its site', () => {
  const header = headerOf(
    '医疗卫生规划更新',
    '医疗卫生规划推荐',
    '医疗卫生规划热门',
    '贵溪市艾滋病防治规划',
    '一、目标',
  );
  expect(header).toMatchObject({ title: '贵溪市艾滋病防治规划', region: '360681' });
});

it('a page prints the title of the notice above its head', () => {
  const source =
    '首页 > 政务公开\n关于印发《县乡医共体建设工作实施方案》的通知\n时间：2017-12-04\n泽库县人民政府办公室\n关于印发《县乡医共体建设工作实施方案》的通知\n各乡镇人民政府：\n泽库县人民政府办公室\n2017年12月4日\n泽库县县乡医共体建设工作实施方案\n一、推进医改。要抓好落实。';
  expect(readStructure(source).citations).toEqual([]);
});
