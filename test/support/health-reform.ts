import type { Reading } from '../../graph/contribution.ts';
import { cited, reading, type Unit } from './contributions.ts';

/** A small corpus by hand: a chain of citations over three levels, and a city whose source is not held. */

export const finance: Unit = {
  id: 'department:140000/财政',
  name: '山西省财政厅',
  line: '财政',
  region: '140000',
  aliases: ['省财政厅'],
};
export const health: Unit = {
  id: 'department:140000/卫生健康',
  name: '山西省卫生健康委员会',
  line: '卫生健康',
  region: '140000',
  aliases: ['省卫生健康委', '省卫健委'],
};
export const traditionalMedicine: Unit = {
  id: 'department:140000/中医药',
  name: '山西省中医药管理局',
  line: '卫生健康',
  region: '140000',
};
export const countyFinance: Unit = {
  id: 'department:141181/财政',
  name: '孝义市财政局',
  line: '财政',
  region: '141181',
};
export const cityFinance: Unit = {
  id: 'department:610700/财政',
  name: '汉中市财政局',
  line: '财政',
  region: '610700',
};
export const allCounties: Unit = {
  id: 'department:140000/各市、县人民政府',
  name: '山西省各市、县人民政府',
  kind: 'government-group',
  region: '140000',
};
export const leadingGroup: Unit = {
  id: 'department:140000/省医改领导小组',
  name: '山西省医改领导小组',
  kind: 'body',
  region: '140000',
};

export const numbers = {
  national: '国办发〔2022〕14号',
  province: '晋政办发〔2022〕83号',
  county: '孝政办发〔2024〕5号',
  city: '汉政办发〔2021〕20号',
  notHeld: '陕政办函〔2021〕99号',
} as const;

export const policyId = (number: string) => `policy:${number}`;
export const taskId = (number: string, path: string) => `task:${number}#${path}`;

export const national = reading({
  id: 'd1',
  policy: {
    number: numbers.national,
    titles: ['深化医药卫生体制改革2022年重点工作任务'],
    level: 'national',
    year: 2022,
  },
  properties: { year: 2022, level: 'national', issuedOn: '2022-05-04' },
  region: '100000',
  tasks: [{ path: '一', title: '加快构建有序的就医和诊疗新格局', themes: ['分级诊疗'] }],
});

export const province = reading({
  id: 'd2',
  policy: { number: numbers.province, titles: ['山西省深化医改2022年重点工作任务'], level: 'provincial' },
  properties: { issuedOn: '2022-10', level: 'provincial' },
  region: '140000',
  cites: [cited(numbers.national, '深化医药卫生体制改革2022年重点工作任务')],
  tasks: [
    {
      path: '一',
      title: '推进药品集中带量采购',
      units: [{ unit: health }, { unit: finance, openEnded: true }, { unit: allCounties, basis: 'carried-forward' }],
      themes: ['药品耗材集采', '医疗服务价格'],
    },
    {
      path: '二',
      title: '深化医保支付方式改革',
      units: [
        { unit: finance, role: 'lead' },
        { unit: health, role: 'participant' },
        { unit: traditionalMedicine, role: 'participant' },
      ],
      themes: ['医保支付方式'],
    },
    { path: '三', title: '加强人才培养', units: [{ unit: leadingGroup }, { unit: allCounties }] },
    { path: '四', title: '加强组织领导', kind: 'safeguard', units: [{ unit: health }] },
  ],
  findings: [{ rule: 'unit-unknown', severity: 'warning', message: '未识别的单位。', messageEn: 'Unknown unit.' }],
});

export const county = reading({
  id: 'd3',
  policy: { number: numbers.county, titles: ['孝义市紧密型县域医共体建设方案'], level: 'county' },
  properties: { year: 2024, level: 'county' },
  region: '141181',
  tasks: [
    {
      path: '一/1',
      title: '落实药品集中采购',
      units: [{ unit: countyFinance }],
      cites: [cited(numbers.province, '山西省深化医改2022年重点工作任务')],
      themes: ['药品耗材集采'],
    },
    { path: '一/2', title: '开展医保DRG付费', themes: [] },
  ],
});

export const city = reading({
  id: 'd4',
  policy: { number: numbers.city, titles: ['汉中市深化医改重点工作任务'], level: 'municipal' },
  properties: { level: 'municipal' },
  region: '610700',
  cites: [cited(numbers.notHeld, '陕西省深化医药卫生体制改革重点工作任务')],
  tasks: [{ path: '一', title: '加快推广三明市医改经验', units: [{ unit: cityFinance }] }],
});

export const corpus: readonly Reading[] = [national, province, county, city];
