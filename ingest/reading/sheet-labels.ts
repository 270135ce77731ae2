/**
 * What the lines of a task sheet open with, in front of their colon: who (责任单位, 协办科室), who in person (责任领导), by when
 * (完成时限, 时间节点) and what for (年度目标, 工作措施). The words that give a unit its role are read in responsibility/words.ts.
 */

const unit =
  '(?:(?:主要|总|具体|[省市县区州旗]级)?(?:责任|牵头|配合|协作|协办|协同|协助|主办|主责|主管|承办|参与|参加|支持|落实|实施|负责)(?:责任|负责)?(?:单位|部门|机构|主体|科室|处室|股室)(?:[（(](?:单位|部门|机构)[）)])?)';
const person = '(?:(?:责任|牵头|分管|包联|包保|挂钩|联系|[省市县区州]级)领导|(?:第一|直接|具体)?责任人|负责人|联系人)';
const time =
  '(?:(?:计划)?(?:完成|办结|办理|推进|实施|落实)?(?:时限|时间|期限)(?:要求|安排|节点)?|时间(?:节点|进度)|进度(?:安排|要求|计划))';
const matter =
  '(?:(?:年度|工作|改革|主要|重点|具体|目标|预期|任务|绩效|考核|阶段|推进|落实|成果){1,2}(?:目标|任务|内容|措施|举措|要求|指标|成效|形式))';

/** 责任单位：, （责任单位：, 【责任单位】. */
const opening = '[（(〔【[［]?';
const end = '\\s?[:：〕】\\]］]';

/** A line that names units. */
export const opensWithUnits = new RegExp(`^${opening}${unit}${end}`);
/** Any line of a sheet. */
export const opensWithLabel = new RegExp(`^${opening}(?:${unit}|${person}|${time}|${matter})${end}`);
