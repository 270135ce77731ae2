import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../ingest/read-document.ts';
import { hangzhou, identify, jiangsu, jurong, nation } from '../reading/identify.ts';

describe('a name that a reform gave to another department', () => {
  it.each([
    ['省编办', jiangsu, '2012-05-04', '江苏省机构编制委员会办公室', '机构编制', 'department'],
    ['省编办', jiangsu, '2019-03', '中共江苏省委机构编制委员会办公室', '机构编制', 'party-organ'],
    ['市编委办', hangzhou, '2018-06-30', '杭州市机构编制委员会办公室', '机构编制', 'department'],
    ['市委编办', hangzhou, '2012', '中共杭州市委机构编制委员会办公室', '机构编制', 'party-organ'],
    ['省药监局', jiangsu, '2011', '江苏省食品药品监督管理局', '食品药品监管', 'department'],
    ['省药监局', jiangsu, '2021', '江苏省药品监督管理局', '药品监管', 'department'],
    ['国家药监局', nation, '2011-03-02', '国家食品药品监督管理局', '食品药品监管', 'department'],
    ['国家药监局', nation, '2019-03-02', '国家药品监督管理局', '药品监管', 'department'],
    ['市金融监管局', hangzhou, '2020-08', '杭州市地方金融监督管理局', '金融', 'department'],
    ['市金融监管局', hangzhou, '2024-08', '国家金融监督管理总局杭州监管分局', '金融监管', 'department'],
    ['省林业局', jiangsu, '2014', '江苏省林业局', '林业和草原', 'department'],
    ['市网信办', jurong, '2016', '中共句容市委网络安全和信息化领导小组办公室', '网信', 'party-organ'],
    ['广电总局', nation, '2012-01', '国家广播电影电视总局', '广播电视', 'department'],
    ['广电总局', nation, '2016-01', '国家新闻出版广电总局', '广播电视', 'department'],
  ])('%s, %o, in %s is %s', (full, home, date, name, line, kind) => {
    const found = identify(full, { ...home, date });
    expect([found.name, found.line?.name, found.kind]).toEqual([name, line, kind]);
  });

  it('means what it means now where the document does not say when it was signed', () => {
    expect(identify('市编办', hangzhou).name).toBe('中共杭州市委机构编制委员会办公室');
    expect(identify('市药监局', hangzhou).name).toBe('杭州市药品监督管理局');
  });

  it('an office that became an organ of the Party is one of its own until then', () => {
    const then = identify('省编办', { ...jiangsu, date: '2012' });
    expect(then).toMatchObject({ id: 'department:320000/机构编制-机构编制委员会办公室', shortName: '省编办' });
    expect(identify('省编办', { ...jiangsu, date: '2020' }).id).toBe('department:320000/机构编制');
  });

  it('supervision was a department of the government, with a line that the Party’s commissions go on with', () => {
    const line = '纪检监察';
    expect(identify('监察部', nation)).toMatchObject({ kind: 'department', line: { name: line } });
    expect(identify('市监察局', hangzhou)).toMatchObject({ name: '杭州市监察局', kind: 'department' });
    expect(identify('市纪委监委', hangzhou)).toMatchObject({ kind: 'party-organ', line: { name: line } });
  });

  it('the inspection office is not the office that it belongs to', () => {
    expect(identify('市政府督查室', hangzhou).id).not.toBe(identify('市政府办公室', hangzhou).id);
  });

  it.each(['衢政办发〔2012〕31号', '二○一二年六月一日'])('a document says when it was signed by %s', async (said) => {
    const text = `衢州市人民政府办公室关于印发衢州市公立医院改革方案的通知
${said.endsWith('号') ? said : ''}
各县（市、区）人民政府：
现将《衢州市公立医院改革方案》印发给你们。
${said.endsWith('号') ? '' : said}
衢州市公立医院改革方案
一、主要任务
（一）改革补偿机制。取消药品加成。（市卫生局、市编办、市药监局负责）
（二）改革人事制度。推行聘用制度。（市编办负责）`;
    const { contribution } = await readDocument(new TextEncoder().encode(text), 'plan.txt');
    const named = contribution.nodes
      .filter(({ label }) => label === 'Department')
      .map(({ properties }) => properties.name);
    expect(named).toContain('衢州市机构编制委员会办公室');
    expect(named).toContain('衢州市食品药品监督管理局');
  });
});
