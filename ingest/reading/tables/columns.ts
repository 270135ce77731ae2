import type { Role } from '../../../graph/schema/words.ts';
import { charSet, isIn } from '../char-set.ts';

/** What a column of a table of tasks holds; `aim` is a second one of content. */
export type Column = 'number' | 'section' | 'task' | 'content' | 'aim' | 'deadline' | 'note' | Role | 'office';

/** Headings of columns; the first row that fits decides. Blanks and what stands in brackets are taken off before. */
const headings: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:序号|编号|项目序号|任务序号)$/],
  [
    'deadline',
    /^(?:完成|办结|办理|推进)?(?:时限|时间|期限|日期|时间要求|时限要求|时间节点|时间进度|进度安排|进度要求|时间安排)$/,
  ],
  // Persons and progress: nothing is read of them, but they have their place in a row.
  [
    'note',
    /^(?:责任人|负责人|联系人|(?:责任|牵头|分管|联系|包抓|挂联|省级|市级|县级|区级)(?:责任)?(?:省|市|县|区)?领导(?:同志)?|备注)$/,
  ],
  ['lead', /^(?:牵头|主办|主责|主要责任|第一责任)(?:负责)?(?:责任)?(?:单位|部门|科室|处室|股室)$/],
  [
    'participant',
    /^(?:(?:协同|协作)?配合|协办|协作|参与|参加|协同|协助|其他责任)(?:责任)?(?:单位|部门|科室|处室|股室)$/,
  ],
  // Inside one authority; 责任单位 may stand beside it.
  ['office', /^(?:责任|负责|承办|有关|相关)?(?:科室|处室|股室)(?:名称)?$/],
  ['implementing', /^(?:落实|实施)(?:责任)?(?:单位|部门|主体)$/],
  [
    'responsible',
    /^(?:责任|负责|承办|成员|有关|相关)?(?:单位|部门|主体)(?:名称|及分工)?$|^责任(?:分工|落实)$|^部门及单位$/,
  ],
  [
    'section',
    /^(?:类别|任务类别|任务分类|工作领域|领域|板块|分类|类型|一级(?:任务|指标)|项目类别|改革领域|工作类别|所属领域|重点方向)$/,
  ],
  [
    'task',
    /^(?:重点|主要|改革|年度|目标|核心|二级|三级)?(?:工作)?(?:任务|事项|项目)(?:名称|清单|分解|事项)?$|^(?:任务|项目|任务项目)指标$|^(?:重点|主要)工作$|^举措$|^目标[与和及]任务$/,
  ],
  [
    'content',
    /^(?:主要|具体|工作|重点|改革|任务|目标)?(?:工作)?(?:内容|举措|措施|要求|任务内容|目标|要点)$|^具体(?:工作)?任务$|^(?:主要|工作|部门|责任)?(?:职责|职能)(?:分工|任务)?$|^(?:任务|职责|工作)分工$|^.{0,8}重点领域$|^工作任务及?(?:要求|目标)$/,
  ],
];

/** What has been done, and what hinders it. */
const progress =
  /^(?:说明|联系(?:方式|电话)|(?:工作|任务|截至|目前|当前|最新|具体|年度|本月|阶段|完成|第?[一二三四]季度|上半年){0,2}(?:进展|进度|推进|落实|完成|办理|实施|执行)(?:情况|程度|状态|结果|成效|效果|比例|率)?(?:说明)?|是否完成|(?:存在|主要)(?:的)?(?:问题|困难)(?:及原因)?|下一步.{0,8}|第?[一二三四]季度(?:目标|任务|进度)?)$/;
const endsProgress = charSet('况度态果效率例明展标务划排因题难成话式步算施措');

/** What stands in a column under this heading; undefined for a heading of another kind. */
export function columnOf(heading: string): Column | undefined {
  const bare = heading.replace(/\s/g, '').replace(/[（(〔].*$/, '');
  const column = headings.find(([, pattern]) => pattern.test(bare))?.[0];
  const last = bare.charCodeAt(bare.length - 1);
  return column ?? (isIn(endsProgress, last) && progress.test(bare) ? 'note' : undefined);
}

/** Whether units stand in such a column. */
export const isRole = (column: Column): column is Role | 'office' =>
  column === 'lead' ||
  column === 'participant' ||
  column === 'implementing' ||
  column === 'responsible' ||
  column === 'office';
