/** Headings under which nothing is done: aims, principles, scope, definitions, schedules. */
const framing =
  /^(?:指导思想(?:[、和与及](?:总体|工作|基本|主要|发展)?(?:思路|目标|要求|原则)){0,3}|(?:总体|工作|基本|主要|发展|行动|建设|改革|年度|阶段)?(?:要求|目标|原则|思路)(?:任务)?|(?:总体|工作|主要|发展)(?:思路|目标|要求|原则)(?:[和与及、].{2,8})?|.{0,4}目标任务|目标(?:和|与)?(?:原则|要求)|总则|附则|适用(?:范围|对象)|(?:名词|术语)?解释|定义|有关(?:说明|定义)|工作背景|重要意义|(?:充分|深刻|提高)?认识.{0,12}(?:意义|重要性).*|指导原则|基本情况|现状.*|形势.*|(?:实施|工作|推进)(?:步骤|安排|阶段|范围)|(?:时间|进度)安排|实施(?:时间|期限)|(?:主要|核心|具体|发展|工作|规划|评价|监测|目标)*指标(?:体系)?|(?:施行|有效)(?:日期|期限?)|其他(?:事项)?|编制依据|政策依据|工作原则|组织机构|领导机构)$/;
/** Headings over what has been, and how things stand: 发展环境和现实基础, 职业健康现状和问题, “十三五”时期主要成就和面临形势. */
const background =
  /^(?:[^，。；]{0,12}(?:现状|背景|回顾)|(?:发展|现实|工作|规划)(?:环境|基础|形势|机遇)|(?:取得|面临|存在|当前)的?(?:主要|重大|新)?(?:成[效就绩]|形势|机遇|挑战|问题)|[“"]?十[一二三四]?五[”"]?(?:时期|期间|以来)[^，。；]{0,14}(?:成[效就绩]|回顾|进展|情况|问题))(?:[和与及、][^，。；]{1,14})?$/;

const prefix =
  /^(?:进一步|切实|全面|不断)?(?:加强|强化|健全|完善|落实|做好|狠抓|压实|抓好|严格|明确|注重|建立)?(?:工作|各项|相关)?/;
const safeguarding =
  /^(?:组织)?(?:保障措施|保障机制|实施保障|组织保障|组织实施|组织领导|工作保障|工作要求|有关要求|组织推进|组织落实|工作落实|组织与保障|支持保障|保障)(?:$|[和与及、]|.{0,8}(?:保障|实施|领导|落实|要求|机制)$)/;
/** Headings that say of the tasks only that they come: 主要任务, 重点工作任务, 具体举措. */
const bareWork =
  /^(?:主要|重点|具体|改革|工作|目标|年度|各项){0,3}(?:任务|举措|措施|工作|内容)(?:[和与及、](?:主要|重点|具体|工作)?(?:任务|举措|措施|分工))?$/;

/** Whether a heading only frames the work: 总体要求, 附则. */
export const isFraming = (title: string) => framing.test(title) || isBackground(title);
/** Whether a heading of aims announces the work as well: 工作目标和任务, 主要目标与重点举措. */
export const namesWorkToo = (title: string) =>
  /(?:目标|要求|思路)[和与及、](?:主要|重点|具体|工作){0,2}(?:任务|举措|措施)$/.test(title);
/** Whether a heading stands over what has been: 发展背景, 面临形势. */
export const isBackground = (title: string) => background.test(title);
/** Whether safeguards stand under a heading: 保障措施, 组织实施. */
export const isSafeguarding = (title: string) =>
  safeguarding.test(title.replace(prefix, '')) || /(?:保障措施|组织实施|组织领导|工作要求)$/.test(title);
/** Whether a heading names no work of its own: 主要任务. */
export const isBareWork = (title: string) => bareWork.test(title);

const aspect =
  /^(?:责任|牵头|配合|主办|协办)(?:单位|部门|分工|主体|科室)$|^(?:完成|办结)?(?:时限|时间|期限)(?:要求|安排)?$|^(?:时间|进度)(?:节点|安排|要求)$|^(?:预期|考核|绩效)(?:目标|成效|成果|指标)$|^(?:行动|工作|具体|主要|推进|保障)(?:措施|步骤|内容|举措|目标|要求)$/;
/** Whether a heading tells a side of the item above it: 工作目标, 主要措施, 责任单位. */
export const isAspect = (title: string) => aspect.test(title) || isBareWork(title) || framing.test(title);
