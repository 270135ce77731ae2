import type { OutlineItem } from '../types.ts';
import { isAspect, isBareWork, isFraming, isSafeguarding, namesWorkToo } from './section-words.ts';
import type { Branch } from './tree.ts';

export type ItemKind = OutlineItem['kind'];

/** What the kinds are decided from. */
export interface KindContext {
  title(branch: Branch): string;
  /** Whether an item states who is responsible in a clause of its own, before its sub-items or at its end. */
  hasClause(branch: Branch): boolean;
  /** Whether it has a heading: a short title with text behind it. */
  hasHeading(branch: Branch): boolean;
  /** Whether nothing stands behind its title. */
  isBare(branch: Branch): boolean;
  inAnnex(branch: Branch): boolean;
  /** 办法, 规定, 批复 …: what is numbered there is no work item. */
  readonly noTasks: boolean;
}

/**
 * What each item is.
 *
 * - in an annex, under a framing heading (总体要求, 工作原则 …) or in a document that sets rules or answers: `other`; a framing
 *   heading frames nothing where half of its items say who is responsible
 * - under 保障措施, 组织实施, 工作要求: every item without items below it is a `safeguard`
 * - an item with items below it is a `section`; one without is a `task`
 * - but a section about the organisation that opens the document and whose items say who is responsible is its first work
 *   (一、加强医改组织领导（一）…（国家卫生健康委牵头…）)
 * - and sub-items only divide its text where clauses say who is responsible and only the whole states one (unless some items
 *   state theirs and all are counted on over the sections), and where they
 *   are sentences without headings, numbered for it alone: the whole is the task and they are not kept (`folded`)
 * - nor are those kept that stand below item after item and only tell its aim, its steps, its units (1.工作目标 2.主要措施)
 * - 二、主要任务 with nothing behind it (an excerpt ends there): `other`, for what the tasks are is not said
 * - a section of prose without items: `other` where the document's work items stand deeper and the section only safeguards
 *   them or lacks the clauses that they carry; else a safeguard or `other` by its title, else a task
 */
export function kindsOf(roots: readonly Branch[], context: KindContext): Map<Branch, ItemKind | 'folded'> {
  const kinds = new Map<Branch, ItemKind | 'folded'>();
  const leaves = leavesOf(roots).filter((leaf) => !context.inAnnex(leaf));
  const withClause = leaves.filter((leaf) => context.hasClause(leaf)).length;
  const clauses =
    (withClause >= 3 && withClause >= leaves.length * 0.2) || (withClause === 0 && headed(roots, context));
  const deep = leaves.some((leaf) => leaf.depth > 0 && isWork(context.title(rootOf(leaf))));
  const flat = roots.some((root) => root.children.length === 0 && isWork(context.title(root)));
  /** 工作要求 frames the work when it stands before it, and safeguards it when it stands behind. */
  const firstWork = roots.find((root) => isWork(context.title(root)))?.marker.start ?? Infinity;
  const behindWork = (branch: Branch) => branch.marker.start > firstWork;
  const opensWork = (branch: Branch) =>
    branch.children.length > 0 && !behindWork(branch) && leavesOf([branch]).every((leaf) => context.hasClause(leaf));
  /** 总体要求和主要预期目标, shared out among departments all the same. */
  const statesUnits = (branch: Branch) => {
    const within = leavesOf(branch.children);
    return within.filter((leaf) => context.hasClause(leaf)).length * 2 >= Math.max(1, within.length);
  };
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
    if (branch.under !== undefined) state = stateUnder(branch.under);
    const frames =
      isFraming(title) &&
      !(isSafeguarding(title) && behindWork(branch)) &&
      !(branch.children.length > 0 && namesWorkToo(title)) &&
      !statesUnits(branch);
    const isEmpty = branch.children.length === 0 && context.isBare(branch) && isBareWork(title);
    if (context.inAnnex(branch) || context.noTasks || isEmpty || (!state && frames)) state = 'other';
    else if (!state && isSafeguarding(title) && (top || branch.children.length > 0) && !opensWork(branch))
      state = 'safeguard';
    const divided =
      state === 'other'
        ? branch.marker.style === '条'
        : (clauses && !(withClause > 0 && countsOn(branch, roots)) && dividesText(branch, context)) ||
          ((!top || (flat && state !== 'safeguard')) && holdsSentences(branch, context)) ||
          (namesAspects(branch, context) &&
            ((!top && branch.children.every((child) => child.children.length === 0)) ||
              (branch.parent?.children ?? roots).some((other) => other !== branch && namesAspects(other, context))));
    if (branch.children.length > 0 && divided) {
      foldAll(branch);
      kinds.set(branch, state ?? 'task');
      return;
    }
    if (branch.children.length > 0) kinds.set(branch, state === 'other' ? 'other' : 'section');
    else if (state)
      kinds.set(branch, state === 'safeguard' && top && deep && branch.under === undefined ? 'other' : state);
    else kinds.set(branch, top && deep && clauses && !context.hasClause(branch) ? 'other' : 'task');
    for (const child of branch.children) visit(child, state);
  };
  for (const root of roots) visit(root, undefined);
  return kinds;
}

const isWork = (title: string) => !isFraming(title) && !isSafeguarding(title);

function stateUnder(heading: string): 'other' | 'safeguard' | undefined {
  if (isFraming(heading)) return 'other';
  return isSafeguarding(heading) ? 'safeguard' : undefined;
}

/**
 * Sub-items that are sentences: without clauses, most without headings, numbered from 1 for this item alone. In an article
 * sub-items without headings or clauses always divide its text.
 */
function holdsSentences({ marker, children }: Branch, context: KindContext): boolean {
  if (children.some((child) => child.children.length > 0 || context.hasClause(child))) return false;
  if (children[0]?.marker.value !== 1 && marker.style !== '条') return false;
  return children.filter((child) => context.hasHeading(child)).length < children.length / 2;
}

/** Sub-items that tell nothing but the item's aim, its steps, its units. Below one section alone they part the document. */
const namesAspects = ({ children }: Branch, context: KindContext): boolean =>
  children.length > 1 && children.every((child) => isAspect(context.title(child)));

/** 一、…1. 2. and 二、…3. 4.: items that are counted on over the sections are the document's own. */
function countsOn({ parent, children, marker }: Branch, roots: readonly Branch[]): boolean {
  const siblings = (parent?.children ?? roots).filter((other) => other.children.length > 0);
  const next = siblings[siblings.findIndex((other) => other.marker === marker) + 1]?.children[0]?.marker;
  const last = children.at(-1)?.marker;
  return (
    (children[0]?.marker.value ?? 1) > 1 ||
    (next !== undefined && next.style === last?.style && next.value === last.value + 1)
  );
}

/** The clause stands before the sub-items, or only behind the last of several: it speaks for the whole. */
function dividesText(branch: Branch, context: KindContext): boolean {
  const { children } = branch;
  if (children.some((child) => child.children.length > 0)) return false;
  const stated = children.map((child) => context.hasClause(child));
  if (context.hasClause(branch) && !stated.slice(0, -1).some(Boolean)) return true;
  const below = (branch.depth > 0 && children[0]?.marker.value === 1) || branch.marker.style === '条';
  return below && children.length > 1 && stated.at(-1)! && !stated.slice(0, -1).some(Boolean);
}

/** 一、深化医联体建设（牵头单位：…）（一）…（二）…: sections that say who is responsible, all that hold work, and no item that does. */
function headed(roots: readonly Branch[], context: KindContext): boolean {
  const sections = roots.filter(
    (root) => root.children.length > 0 && !context.inAnnex(root) && isWork(context.title(root)),
  );
  return sections.length > 1 && sections.every((section) => context.hasClause(section));
}

function leavesOf(branches: readonly Branch[]): Branch[] {
  const leaves: Branch[] = [];
  const add = (branch: Branch): void => {
    if (branch.children.length === 0) leaves.push(branch);
    else branch.children.forEach(add);
  };
  branches.forEach(add);
  return leaves;
}

function rootOf(branch: Branch): Branch {
  return branch.parent ? rootOf(branch.parent) : branch;
}
