import { heldDocument } from './made.ts';

/** The held chain of test/fixtures/chain as contributions, made for the tests like the texts themselves. */

const task = (matter: string) => `${matter}医改经验推广药品耗材集中带量采购`;

export const national = heldDocument(
  'a-national',
  {
    number: '国办发〔2099〕1号',
    titles: ['国务院办公厅关于印发深化医药卫生体制改革示例重点工作任务的通知', '深化医药卫生体制改革示例重点工作任务'],
    issuer: '国务院办公厅',
    level: 'national',
  },
  [],
  [task('全国')],
);

export const provincial = heldDocument(
  'd-provincial',
  {
    number: '晋政办发〔2099〕12号',
    titles: [
      '山西省人民政府办公厅关于印发山西省深化医药卫生体制改革示例重点工作任务的通知',
      '山西省深化医药卫生体制改革示例重点工作任务',
    ],
    issuer: '山西省人民政府办公厅',
    level: 'provincial',
  },
  [
    {
      number: '国办发〔2099〕1号',
      titles: ['国务院办公厅关于印发深化医药卫生体制改革示例重点工作任务的通知'],
      issuer: '国务院办公厅',
    },
  ],
  [task('全省')],
);

export const municipal = heldDocument(
  'b-municipal',
  {
    number: '长政办发〔2099〕23号',
    titles: [
      '长治市人民政府办公室关于印发长治市深化医药卫生体制改革示例重点工作任务的通知',
      '长治市深化医药卫生体制改革示例重点工作任务',
    ],
    issuer: '长治市人民政府办公室',
    level: 'municipal',
  },
  [
    { number: '晋政办发〔2099〕12号', titles: [] },
    { titles: ['深化医药卫生体制改革示例重点工作任务'], issuer: '国务院办公厅' },
  ],
  [task('全市')],
);

export const county = heldDocument(
  'c-county',
  {
    number: '沁政办发〔2099〕5号',
    titles: [
      '沁源县人民政府办公室关于印发沁源县深化医药卫生体制改革示例实施方案的通知',
      '沁源县深化医药卫生体制改革示例实施方案',
    ],
    issuer: '沁源县人民政府办公室',
    level: 'county',
  },
  [{ number: '长政办发〔2099〕23号', titles: [] }, { titles: ['山西省深化医药卫生体制改革示例重点工作任务'] }],
  [task('全县')],
);

export const chain = [national, provincial, municipal, county];
