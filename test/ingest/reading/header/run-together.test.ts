import { describe, expect, it } from 'vitest';
import { headerOf } from '../read-structure.ts';

const notice = '《甘谷县分级诊疗实施方案》已经县政府同意，现印发给你们，请认真贯彻执行。';
const body = '甘谷县分级诊疗实施方案为推进分级诊疗，制定本方案。一、总体要求坚持基层首诊。';

describe('a head that came as one paragraph', () => {
  it('has its number, its date and its title between the sentences', () => {
    const header = headerOf(
      `甘政办发〔2021〕33号各乡镇人民政府，县直各部门：${notice}甘谷县人民政府办公室2021年5月6日（此件公开发布）${body}`,
    );
    expect(header).toEqual({
      number: '甘政办发〔2021〕33号',
      issuers: ['甘谷县人民政府办公室'],
      title: '甘谷县分级诊疗实施方案',
      issuedOn: '2021-05-06',
      region: '620523',
      year: undefined,
    });
  });

  it('of a title that the site prints above the document’s', () => {
    const title = '甘谷县人民政府办公室关于印发甘谷县分级诊疗实施方案的通知';
    const header = headerOf(
      `政务公开政策文件${title}发布日期：2021-05-07浏览次数：12${title}甘政办发〔2021〕33号各乡镇人民政府：${notice}2021年5月6日${body}`,
    );
    expect(header).toMatchObject({
      number: '甘政办发〔2021〕33号',
      issuers: ['甘谷县人民政府办公室'],
      issuedOn: '2021-05-06',
    });
  });

  it('of several who sign', () => {
    const header = headerOf(
      `各县（区）医保局、财政局、卫健局：现将《庆阳市按病种付费办法》印发你们，请认真贯彻落实。庆阳市医疗保障局庆阳市财政局庆阳市卫生健康委员会2025年7月8日庆阳市按病种付费办法第一条为深化改革，制定本办法。`,
    );
    expect(header).toMatchObject({
      issuers: ['庆阳市医疗保障局', '庆阳市财政局', '庆阳市卫生健康委员会'],
      issuedOn: '2025-07-08',
      title: '庆阳市按病种付费办法',
    });
  });

  it('of ministries without a sign between them', () => {
    const header = headerOf(
      '各省、自治区、直辖市人民政府：《全国慢性病防治规划（2024—2030年）》已经国务院同意，现印发给你们，请认真贯彻落实。国家卫生健康委教育部公安部国家药监局2024年11月28日全国慢性病防治规划（2024—2030年）为做好防治工作，制定本规划。',
    );
    expect(header).toMatchObject({
      issuers: ['国家卫生健康委', '教育部', '公安部', '国家药监局'],
      issuedOn: '2024-11-28',
      region: '100000',
    });
  });

  it('of a number that lost its signs', () => {
    const header = headerOf(
      '粤府办 〔 2017 12 广东省人民政府办公厅关于促进和规范健康医疗大数据应用发展的实施意见 各地级以上市人民政府，各县（市、区）人民政府，省政府各部门、各直属机构： 为促进健康医疗大数据应用，提出如下实施意见。',
    );
    expect(header).toMatchObject({ number: '粤府办〔2017〕12号', issuers: ['广东省人民政府办公厅'], region: '440000' });
  });

  it('is left whole where the addressees stand alone', () => {
    const header = headerOf('甘谷县人民政府办公室关于做好医改工作的通知', '各乡镇人民政府，县直各部门：', notice);
    expect(header).toMatchObject({
      issuers: ['甘谷县人民政府办公室'],
      title: '甘谷县人民政府办公室关于做好医改工作的通知',
    });
  });
});
