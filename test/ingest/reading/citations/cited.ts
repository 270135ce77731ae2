import { readStructure } from '../read-structure.ts';

/** What a task of these words cites, in a notice around it. */
export const cited = (text: string) =>
  readStructure(
    `孝义市人民政府关于加强医改工作的通知\n孝政发〔2024〕3号\n各乡镇人民政府：\n一、推进工作。${text}\n二、其他工作。要抓好落实。`,
  ).citations;
