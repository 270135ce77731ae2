import { expect, test } from 'vitest';
import { ownerOf, readStructure, type Seed, seedText } from '../read-structure.ts';

/** Every document the seeds cite or promise, by reading them: owner, kind, relation, number or title, issuer. */
const expected: Record<Seed, readonly (readonly [string, string, string, string, string?])[]> = {
  shanxi: [
    ['-', 'cites', 'based-on', '国办发〔2022〕14号', '国务院办公厅'],
    ['一/三', 'cites', 'implements', '关于进一步深化改革促进乡村医疗卫生体系健康发展的意见'],
    ['二/五', 'cites', 'implements', '深入推广福建省三明市经验持续深化医药卫生体制改革工作方案'],
    ['二/十', 'cites', 'implements', '医疗保障基金智能审核和监控知识库、规则库管理办法（试行）', '国家医保局'],
    ['四/十五', 'cites', 'implements', '山西省推动公立医院高质量发展实施方案'],
  ],
  guizhou: [
    ['-', 'cites', 'mentions', '新国发2号文件'],
    ['-', 'cites', 'implements', '贵州省整体提升卫生健康水平攻坚行动计划（2021-2030年）'],
    [
      '一/一',
      'cites',
      'based-on',
      '省医改领导小组关于进一步深入推广三明医改经验 开展监测评价工作的实施方案',
      '贵州省医改领导小组',
    ],
    ['三/八', 'cites', 'based-on', '贵州省深化公立医院薪酬制度改革实施方案'],
    ['六/十八', 'plans own', 'mentions', '关于医保支持中医药传承创新发展的实施意见'],
    ['六/二十', 'plans own', 'mentions', '“十四五”贵州省老龄事业发展和养老服务体系规划'],
  ],
  sichuan: [['-', 'cites', 'implements', '深化医药卫生体制改革2022年重点工作任务', '国务院办公厅']],
  hanzhong: [
    ['-', 'cites', 'based-on', '陕政办函〔2021〕99号', '陕西省人民政府办公厅'],
    ['八', 'cites', 'mentions', '关于加强基层医疗卫生机构人才队伍建设的意见', '汉中市委组织部'],
    ['十二', 'cites', 'implements', '汉中市基本医疗保障统筹基金总额控制实施方案（试行）'],
  ],
  xiaoyi: [
    ['-', 'cites', 'implements', '国卫基层发〔2023〕41号', '国家卫生健康委'],
    ['-', 'cites', 'based-on', '晋政发〔2023〕15号', '山西省人民政府'],
    ['-', 'cites', 'based-on', '晋政办发〔2023〕51号', '山西省人民政府办公厅'],
    ['三/一/2', 'cites', 'implements', '孝义市级医疗机构综合能力提升三年行动方案'],
    ['三/二/1', 'cites', 'implements', '晋办发〔2020〕24号', '中共山西省委办公厅、山西省人民政府办公厅'],
  ],
};

test.each(Object.keys(expected) as Seed[])('%s cites and promises what its text says, and nothing else', (seed) => {
  const { outline, citations } = readStructure(seedText(seed));
  const read = citations.map(({ kind, owner, relation, number, title, nickname, issuer, ...span }) => {
    const row = [
      ownerOf(outline.items, span),
      owner ? `${kind} ${owner}` : kind,
      relation,
      number ?? title ?? nickname,
    ];
    return issuer ? [...row, issuer] : row;
  });
  expect(read).toEqual(expected[seed]);
});
