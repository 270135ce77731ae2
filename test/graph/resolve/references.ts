import type { PolicyReference } from '../../../graph/contribution.ts';
import { createResolver, type Resolver } from '../../../graph/resolve.ts';
import { catalogueOf, contributionOf } from '../made.ts';

export type Said = Partial<PolicyReference>;

const catalogue = catalogueOf([
  {
    number: '国办发〔2022〕14号',
    titles: ['国务院办公厅关于印发深化医药卫生体制改革2022年重点工作任务的通知'],
    issuer: '国务院办公厅',
    level: 'national',
  },
  {
    number: '国发〔2022〕2号',
    titles: ['国务院关于支持贵州在新时代西部大开发上闯新路的意见'],
    issuer: '国务院',
    level: 'national',
    nicknames: ['新国发2号文件'],
  },
  {
    number: '国卫基层发〔2023〕41号',
    titles: ['关于全面推进紧密型县域医疗卫生共同体建设的指导意见'],
    issuer: '国家卫生健康委、中央编办',
    level: 'national',
  },
]);

/** A resolver over the catalogue to which each document was added, with what it says of itself and others. */
export function resolverWith(documents: Readonly<Record<string, readonly Said[]>>, known = catalogue): Resolver {
  const resolver = createResolver(known);
  for (const [id, references] of Object.entries(documents)) resolver.add(id, contributionOf(id, references).references);
  return resolver;
}

/** What a held document says of itself. */
export const held = (said: Said): Said => ({ presence: 'held', ...said });
export const 山西 = held({
  number: '晋政办发〔2022〕83号',
  titles: ['山西省深化医药卫生体制改革2022年重点工作任务'],
  issuer: '山西省人民政府办公厅',
  level: 'provincial',
});
export const 贵州 = held({
  titles: ['贵州省深化医药卫生体制改革2022年度重点工作任务'],
  issuer: '贵州省深化医药卫生体制改革领导小组',
  year: 2022,
  level: 'provincial',
});
export const 孝义 = held({
  number: '孝政办发〔2024〕8号',
  titles: ['孝义市深化医疗卫生一体化改革实施方案'],
  issuer: '孝义市人民政府办公室',
});
