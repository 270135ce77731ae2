import { loadKnowledge } from '../../ingest/knowledge/knowledge.ts';
import { readSeeds } from '../support/seeds.ts';

/** The texts whose figures were counted by hand, and what they are called. */

export const { catalogue } = loadKnowledge();
export const seeds = await readSeeds();
export const chain = await readSeeds(new URL('../fixtures/chain/', import.meta.url));

export const shanxi = 'policy:晋政办发〔2022〕83号';
export const sichuan = 'policy:川办便函〔2022〕167号';
export const xiaoyi = 'policy:孝政办发〔2024〕8号';
export const guizhou = 'policy:贵州省深化医药卫生体制改革领导小组/贵州省深化医药卫生体制改革2022年度重点工作任务/2022';
export const hanzhong = 'policy:汉中市人民政府办公室/加快推进深化医药卫生体制改革重点工作任务的通知';
export const sanming = 'reform-model:三明医改经验';
