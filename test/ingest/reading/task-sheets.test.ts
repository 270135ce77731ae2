import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../ingest/knowledge/knowledge.ts';
import { parse } from '../../../ingest/parse.ts';

const head = `含山县人民政府办公室关于印发含山县2023年深化医药卫生体制改革重点工作任务的通知
含政办〔2023〕18号
各镇人民政府，县政府各部门：
现将《含山县2023年深化医药卫生体制改革重点工作任务》印发给你们，请认真组织实施。
含山县人民政府办公室
2023年8月16日
含山县2023年深化医药卫生体制改革重点工作任务
一、深化紧密型县域医共体建设
`;

function read(body: string) {
  const { outline, units, targets } = parse({ text: head + body, blocks: [], metadata: {} }, loadKnowledge());
  const tasks = outline.items.filter(({ kind }) => kind === 'task');
  return {
    tasks: tasks.map(({ path, title }) => `${path} ${title.value}`),
    units: tasks.map(({ path }) => units.get(path)?.units.map(({ full, role }) => `${full} ${role}`)),
    targets: targets.map(({ kind, deadline }) => [kind, deadline]),
  };
}

const items = (sheet: string) =>
  `（一）提升县级医院综合能力。对标国家推荐标准补短板。\n${sheet}（二）夯实基层服务网底。推进乡村一体化管理。\n${sheet}`;

describe('the lines of a task sheet', () => {
  it.each(['完成时限：2023年12月底', '办结时限：2023年12月底', '时间节点：2023年12月底', '计划完成时间：2023年12月底'])(
    'are a line each, however long the one before: %s',
    (due) => {
      const { units, targets } = read(
        items(`牵头单位：县卫健委\n责任单位：县发展改革委、县财政局、县人社局、县医保局、县科技局\n${due}\n`),
      );
      const own = [
        '县卫健委 lead',
        '县发展改革委 responsible',
        '县财政局 responsible',
        '县人社局 responsible',
        '县医保局 responsible',
        '县科技局 responsible',
      ];
      expect(units).toEqual([own, own]);
      expect(targets).toEqual([
        ['milestone', '2023-12'],
        ['milestone', '2023-12'],
      ]);
    },
  );

  it.each(['责任领导：李某某', '责任人：张某某', '年度目标：全面完成', '工作措施：加强培训和指导'])(
    'end those before them, whatever they tell: %s',
    (line) => {
      const { units } = read(
        items(`责任单位：县卫健委、县财政局、县人社局、县医保局、县科技局\n${line}\n配合单位：县民政局\n`),
      );
      expect(units[0]).toContain('县科技局 responsible');
      expect(units[1]).toContain('县民政局 participant');
    },
  );

  it('end with a unit, whatever the page prints behind them', () => {
    const { units } = read(
      `${items('配合部门：县发展改革委、县财政局、县人社局、县医保局、县科技局\n')}【打印】【关闭】\n上一篇：某通知\n`,
    );
    expect(units[1]!.at(-1)).toBe('县科技局 participant');
  });

  it('are told apart by their labels where they lost their ends', () => {
    const { units } = read(items('牵头单位：县卫健委（县中医药局）责任单位：县医保局完成时限：2023年12月底\n'));
    expect(units[0]).toEqual(['县卫健委（县中医药局） lead', '县医保局 responsible']);
  });

  it('may call who leads 主办单位, which below a page is who runs the site', () => {
    const { tasks, units } = read(items('主办单位：县卫健委\n协办单位：县医保局、县财政局\n'));
    expect(tasks).toEqual(['一/一 提升县级医院综合能力', '一/二 夯实基层服务网底']);
    expect(units[1]).toEqual(['县卫健委 lead', '县医保局 participant', '县财政局 participant']);
    const page = read(`${items('')}主办单位：含山县人民政府办公室\n承办单位：含山县数据资源管理局\n`);
    expect(page.units).toEqual([[], []]);
  });
});

describe('the line 责任：', () => {
  it('names units, with the roles that its words give', () => {
    expect(read(items('责任：县卫健委牵头，县医保局参与。\n')).units[0]).toEqual([
      '县卫健委 lead',
      '县医保局 participant',
    ]);
    expect(read(items('责任：县卫健委、县医保局\n')).units[0]).toEqual([
      '县卫健委 responsible',
      '县医保局 responsible',
    ]);
  });

  it('is none where it names no unit', () => {
    expect(read(items('责任：压实属地管理。\n')).units[0]).toEqual([]);
  });
});
