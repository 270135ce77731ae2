import type { OutlineItem } from '../types.ts';
import type { Branch } from './tree.ts';

export type ItemKind = OutlineItem['kind'];

/** What the kinds are decided from. */
export interface KindContext {
  title(branch: Branch): string;
  /** Whether an item states who is responsible in a clause of its own, before its sub-items or at its end. */
  hasClause(branch: Branch): boolean;
  inAnnex(branch: Branch): boolean;
  /** 办法, 规定, 批复 …: what is numbered there is no work item. */
  readonly noTasks: boolean;
}

/** Headings under which nothing is done: aims, principles, scope, definitions, schedules. */
const framing =
  /^(?:指导思想|(?:总体|工作|基本|主要|发展|行动|建设|改革|年度|阶段)?(?:要求|目标|原则|思路)(?:任务)?|(?:总体|工作|主要|发展)(?:思路|目标|要求|原则)(?:[和与及、].{2,8})?|.{0,4}目标任务|目标(?:和|与)?(?:原则|要求)|总则|附则|适用(?:范围|对象)|(?:名词|术语)?解释|定义|有关(?:说明|定义)|工作背景|重要意义|(?:充分|深刻|提高)?认识.{0,12}(?:意义|重要性).*|指导原则|基本情况|现状.*|形势.*|(?:实施|工作|推进)(?:步骤|安排|阶段|范围)|(?:时间|进度)安排|实施(?:时间|期限)|(?:施行|有效)(?:日期|期限?)|其他(?:事项)?|编制依据|政策依据|工作原则|组织机构|领导机构)$/;

const prefix =
  /^(?:进一步|切实|全面|不断)?(?:加强|强化|健全|完善|落实|做好|狠抓|压实|抓好|严格|明确|注重|建立)?(?:工作|各项|相关)?/;
const safeguarding =
  /^(?:组织)?(?:保障措施|保障机制|实施保障|组织保障|组织实施|组织领导|工作保障|工作要求|有关要求|组织推进|组织落实|工作落实|组织与保障|支持保障|保障)(?:$|[和与及、]|.{0,8}(?:保障|实施|领导|落实|要求|机制)$)/;

const isFraming = (title: string) => framing.test(title);
const isSafeguarding = (title: string) =>
  safeguarding.test(title.replace(prefix, '')) || /(?:保障措施|组织实施|组织领导|工作要求)$/.test(title);

/**
 * What each item is.
 *
 * - in an annex, under a framing heading (总体要求, 工作原则 …) or in a document that sets rules or answers: `other`
 * - under 保障措施, 组织实施, 工作要求: every item without items below it is a `safeguard`
 * - an item with items below it is a `section`; one without is a `task`
 * - but where clauses say who is responsible and only the whole states one, its sub-items divide its text: the whole is the
 *   task and they are not kept (`folded`)
 * - a section of prose without items: a safeguard or `other` by its title; else a task, unless the document's work items
 *   stand deeper and carry clauses which this one lacks
 */
export function kindsOf(roots: readonly Branch[], context: KindContext): Map<Branch, ItemKind | 'folded'> {
  const kinds = new Map<Branch, ItemKind | 'folded'>();
  const leaves = leavesOf(roots).filter((leaf) => !context.inAnnex(leaf));
  const withClause = leaves.filter((leaf) => context.hasClause(leaf)).length;
  const clauses = withClause >= 3 && withClause >= leaves.length * 0.2;
  const deep = leaves.some((leaf) => leaf.depth > 0 && !isFraming(context.title(rootOf(leaf))));
  const foldAll = (branch: Branch): void => {
    for (const child of branch.children) {
      kinds.set(child, 'folded');
      foldAll(child);
    }
  };
  const visit = (branch: Branch, under: 'other' | 'safeguard' | undefined): void => {
    const title = context.title(branch);
    const top = branch.depth === 0;
    let state = under;
    if (context.inAnnex(branch) || context.noTasks || (!state && isFraming(title))) state = 'other';
    else if (!state && isSafeguarding(title) && (top || branch.children.length > 0)) state = 'safeguard';
    if (branch.children.length > 0 && state !== 'other' && clauses && dividesText(branch, context)) {
      foldAll(branch);
      kinds.set(branch, state ?? 'task');
      return;
    }
    if (branch.children.length > 0) kinds.set(branch, state === 'other' ? 'other' : 'section');
    else if (state) kinds.set(branch, state);
    else kinds.set(branch, top && deep && clauses && !context.hasClause(branch) ? 'other' : 'task');
    for (const child of branch.children) visit(child, state);
  };
  for (const root of roots) visit(root, undefined);
  return kinds;
}

/** The clause stands before the sub-items, or only behind the last of several: it speaks for the whole. */
function dividesText(branch: Branch, context: KindContext): boolean {
  const { children } = branch;
  if (children.some((child) => child.children.length > 0)) return false;
  const stated = children.map((child) => context.hasClause(child));
  if (context.hasClause(branch) && !stated.slice(0, -1).some(Boolean)) return true;
  return branch.depth > 0 && children.length > 1 && stated.at(-1)! && !stated.slice(0, -1).some(Boolean);
}

function leavesOf(branches: readonly Branch[]): Branch[] {
  return branches.flatMap((branch) => (branch.children.length ? leavesOf(branch.children) : [branch]));
}

function rootOf(branch: Branch): Branch {
  return branch.parent ? rootOf(branch.parent) : branch;
}
