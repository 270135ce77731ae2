import { z } from 'zod';
import { documentInfo, finding } from '../contribution.ts';
import { bases, citationForms, drawModes, levels, roles } from '../schema/words.ts';
import { nodeSummary, relationshipSummary } from './answers.ts';

/** What a store answers to questions that count tasks. Every relationship id in here opens as a relationship. */

const count = z.number().int().nonnegative();

/** The year a document counts for: that it plans for, else that of its signing, else 日期不详. */
export const countedYear = z.object({
  year: z.number().int().optional(),
  which: z.enum(['year', 'issuedOn', 'unknown']),
});
export type CountedYear = z.infer<typeof countedYear>;

export const placedPolicy = z.object({
  policy: nodeSummary,
  /** Places it applies to. */
  regions: z.array(nodeSummary),
  counted: countedYear,
});

/** A unit of a task, with the relationship that opens its evidence. */
export const assignment = z.object({
  department: nodeSummary,
  /** Its functional lines. */
  lines: z.array(nodeSummary),
  /** A group or a generic unit. */
  group: z.boolean(),
  relationship: relationshipSummary,
  /** Its place in its list, from 1, and how many units the list has: 第 i 位，共 n. Those of 各县区落实 stand behind it. */
  place: count,
  of: count,
  /** Whether the question's filter counts it. */
  counted: z.boolean(),
});
export type Assignment = z.infer<typeof assignment>;

export const taskRow = z.object({
  task: nodeSummary,
  policy: placedPolicy,
  themes: z.array(z.object({ theme: nodeSummary, primary: z.boolean(), relationship: z.string() })),
  /** In printed order: stated, carried-forward, named-in-text. */
  assignments: z.array(assignment),
  targets: z.array(z.object({ target: nodeSummary, relationship: z.string() })),
  drawsOn: z.array(z.object({ model: nodeSummary, mode: z.enum(drawModes), relationship: z.string() })),
  openEnded: z.boolean(),
});
export type TaskRow = z.infer<typeof taskRow>;

export const tasksAnswer = z.object({
  /** Distinct tasks in the filter, however many are sent. */
  total: count,
  openEnded: count,
  withoutUnit: count,
  rows: z.array(taskRow),
});
export type TasksAnswer = z.infer<typeof tasksAnswer>;

export const targetsAnswer = z.object({
  /** Targets in the filter. */
  total: count,
  groupsTotal: count,
  /** Targets set for the same thing, those of most documents first. 文本相似，非引用. */
  groups: z.array(
    z.object({
      policies: count,
      /** What does not agree: where any is named, values must not stand in one chart. */
      differs: z.array(z.enum(['unit', 'scope', 'places', 'comparator', 'kind'])),
      targets: z.array(
        z.object({
          target: nodeSummary,
          task: nodeSummary,
          policy: placedPolicy,
          /** Places that it is for, as its sentence names them, or, where that is not known, as its task does. */
          places: z.array(nodeSummary),
          placesIn: z.enum(['sentence', 'task']),
          relationship: z.string(),
        }),
      ),
    }),
  ),
});
export type TargetsAnswer = z.infer<typeof targetsAnswer>;

const tallied = z.object({
  /** Distinct tasks. */
  tasks: count,
  /** Of these, tasks whose list of units ends with 等. */
  openEnded: count,
});

export const workloadRow = tallied.extend({
  node: nodeSummary,
  /** Of the tasks, those where it (one of its departments) is the first of its list, and the others. */
  first: count,
  after: count,
  /** Distinct tasks by role, and by basis, of the bases asked for. */
  byRole: z.record(z.enum(roles), count),
  byBasis: z.record(z.enum(bases), count),
  /** Tasks of the other bases that would come on top. */
  more: z.record(z.enum(bases), count),
  /** Tasks / tasks in the filter. */
  share: z.number(),
  /** 至少: a task in the filter that does not name it has a list that ends with 等. */
  atLeast: z.boolean(),
  /** By place that the task's document applies to; by document, those of `policies` in the answer. */
  regions: z.array(tallied.extend({ region: nodeSummary })),
  policies: z.array(tallied.extend({ policy: z.string() })),
});
export type WorkloadRow = z.infer<typeof workloadRow>;

export const workloadAnswer = tallied.extend({
  /** Tasks that name no unit: 未写明责任单位. */
  withoutUnit: count,
  /** Whether any lead is written at all in the filter: if not, 文件未写明牵头单位. */
  leadsWritten: z.boolean(),
  /** Documents with tasks in the filter, in the order of lists; none where there are more than can be columns. */
  policies: z.array(placedPolicy.extend({ tasks: count, openEnded: count, withoutUnit: count })),
  policiesTotal: count,
  /** How many rows there are, however many are sent. */
  total: count,
  rows: z.array(workloadRow),
  /** Groups and generic units, ranked apart. */
  groups: z.array(workloadRow),
});
export type WorkloadAnswer = z.infer<typeof workloadAnswer>;

/** A line, department, theme, place, document, level or year; `none` for tasks that have nothing of the kind. */
const heading = tallied.extend({ key: z.string(), node: nodeSummary.optional() });

export const crosstabAnswer = tallied.extend({
  /** Distinct tasks of a column or row, also where only some of its cells are sent: never sums. */
  columns: z.array(heading),
  columnsTotal: count,
  rows: z.array(heading.extend({ group: z.boolean(), cells: z.array(tallied.extend({ column: z.string() })) })),
  rowsTotal: count,
});
export type CrosstabAnswer = z.infer<typeof crosstabAnswer>;

export const pair = z.object({
  a: z.string(),
  b: z.string(),
  /** Distinct tasks that name both. */
  tasks: count,
  /** As many as would if units were named independently: tasks of a × tasks of b / tasks. */
  expected: z.number(),
  lift: z.number(),
});
export type Pair = z.infer<typeof pair>;

export const togetherAnswer = z.object({
  /** Distinct tasks in the filter that name a unit: what is expected is worked out from them. */
  tasks: count,
  /** The units that stand in `pairs`; groups only beside the unit asked for. */
  units: z.array(z.object({ node: nodeSummary, group: z.boolean(), tasks: count })),
  pairs: z.array(pair),
  total: count,
});
export type TogetherAnswer = z.infer<typeof togetherAnswer>;

export const counterpart = z.object({
  task: nodeSummary,
  kind: z.enum(['same', 'part-of']),
  score: z.number(),
  relationship: z.string(),
});
export type Counterpart = z.infer<typeof counterpart>;

export const counterpartsAnswer = z.object({
  policy: placedPolicy,
  columns: z.array(
    placedPolicy.extend({
      /** Without the full text nothing can be said of it: 未收录. */
      held: z.boolean(),
      /** Citations that lead to or from it. */
      citations: z.array(relationshipSummary),
      /** Tasks of the rows with a counterpart of kind same, with none but of kind part-of, and without. */
      same: count,
      partOf: count,
      none: count,
      /** Its tasks that have no counterpart in the document asked about. */
      only: z.array(nodeSummary),
    }),
  ),
  columnsTotal: count,
  rows: z.array(
    z.object({
      task: nodeSummary,
      /** By the columns' policies, best first; those without a counterpart are left out. */
      cells: z.array(z.object({ policy: z.string(), counterparts: z.array(counterpart) })),
    }),
  ),
});
export type CounterpartsAnswer = z.infer<typeof counterpartsAnswer>;

const place = z.object({ task: z.string(), start: count, end: count });

export const sideBySideAnswer = z.object({
  /** In the order asked for; `task` holds the whole text. */
  tasks: z.array(taskRow),
  /**
   * The passages of each text by their offsets in it, with the most alike one of every other text; one without a match
   * says what the others do not. 文本相似，非引用.
   */
  passages: z.array(place.extend({ matches: z.array(place.extend({ score: z.number() })) })),
  correspondences: z.array(relationshipSummary),
  /** Each line (department where it has none) with the tasks that name it, by their ids. */
  units: z.array(z.object({ node: nodeSummary, group: z.boolean(), tasks: z.array(z.string()) })),
  /** Targets of one metric, by task; those without a metric stand for themselves. */
  metrics: z.array(
    z.object({
      metric: z.string().optional(),
      targets: z.array(z.object({ task: z.string(), target: z.string() })),
    }),
  ),
});
export type SideBySideAnswer = z.infer<typeof sideBySideAnswer>;

export const reformModelAnswer = z.object({
  model: nodeSummary,
  origin: z.array(z.object({ region: nodeSummary, relationship: relationshipSummary })),
  /** Policies whose own title promotes it, with the citations that lead to them. */
  instruments: z.array(
    placedPolicy.extend({ relationship: relationshipSummary, citations: z.array(relationshipSummary) }),
  ),
  /** Every held document, those that draw on it first. */
  documents: z.array(
    placedPolicy.extend({
      /** All its tasks. */
      tasks: count,
      /** What the document itself says, beside its tasks. */
      drawsOn: z.array(relationshipSummary),
      /** Its tasks that draw on it: `named` before `section`, then in printed order. */
      drawing: z.array(
        z.object({
          task: nodeSummary,
          mode: z.enum(drawModes),
          relationship: z.string(),
          themes: z.array(z.object({ theme: nodeSummary, primary: z.boolean() })),
        }),
      ),
    }),
  ),
  documentsTotal: count,
  /** Distinct tasks by mode, and policies by mode, over all documents. */
  tasks: z.record(z.enum(drawModes), count),
  policies: z.record(z.enum(drawModes), count),
});
export type ReformModelAnswer = z.infer<typeof reformModelAnswer>;

/** A date as exact as the source, and which one it is; `number` is the year in the document number. */
export const saidDate = z.object({
  date: z.string(),
  which: z.enum(['issuedOn', 'printedOn', 'publishedOn', 'number']),
});
export type SaidDate = z.infer<typeof saidDate>;

export const boardAnswer = z.object({
  /** Policies that match, however many are sent: held ones first, then the most cited. */
  total: count,
  policies: z.array(
    placedPolicy.extend({
      date: saidDate.optional(),
      /** For a document without a date: it cites (through this relationship) one of this date. */
      notBefore: saidDate.extend({ policy: z.string(), relationship: z.string() }).optional(),
      /** Distinct policies that cite it, and that it cites, in the whole corpus. */
      citedBy: count,
      cites: count,
      /** Of kind task. */
      tasks: count,
    }),
  ),
  /** Citations between the policies sent, rolled up to pairs. */
  lines: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      relationships: z.array(relationshipSummary),
      /** From the cited document's date to the citing one's, where both are exact to the day. */
      days: z.number().int().optional(),
    }),
  ),
  /** Promises to the policies sent. */
  plans: z.array(z.object({ from: z.string(), to: z.string(), relationships: z.array(relationshipSummary) })),
  /** Held and cited policies of each level in the whole corpus. */
  levels: z.array(z.object({ level: z.enum(levels), held: count, cited: count })),
});
export type BoardAnswer = z.infer<typeof boardAnswer>;

export const missingAnswer = z.object({
  /** Policies that are cited and not held. */
  total: count,
  /** All citations, by how the cited document is named; those that lead to a held one; promised documents. */
  citations: z.object({ total: count, toHeld: count, byForm: z.record(z.enum(citationForms), count), planned: count }),
  /** Most wanted first: by citing documents, then by tasks it would make comparable. */
  rows: z.array(
    z.object({
      policy: nodeSummary,
      date: saidDate.optional(),
      citedBy: count,
      /** Tasks that could be set beside it: all of a document that cites it as a whole, else the citing tasks. */
      comparable: count,
      /** The first hundred citations. */
      citing: z.array(z.object({ node: nodeSummary, policy: nodeSummary, relationship: relationshipSummary })),
    }),
  ),
});
export type MissingAnswer = z.infer<typeof missingAnswer>;

export const findingsAnswer = z.object({
  total: count,
  /** Over all findings, whatever the filter; the most frequent first. */
  rules: z.array(z.object({ rule: z.string(), count, documents: count })),
  rows: z.array(finding.extend({ document: documentInfo, policy: nodeSummary.optional() })),
});
export type FindingsAnswer = z.infer<typeof findingsAnswer>;

export const unitAnswer = z.object({
  unit: nodeSummary,
  lines: z.array(nodeSummary),
  regions: z.array(nodeSummary),
  /** Documents whose tasks name it. */
  policies: z.array(placedPolicy.extend({ tasks: count, all: count, openEnded: count })),
  /** Of its tasks: where it stands first, where it is written as lead, with a deadline, their quantified targets, lists that end with 等. */
  figures: z.object({
    tasks: count,
    first: count,
    leads: count,
    withDeadline: count,
    targets: count,
    openEnded: count,
  }),
  /** The first of its tasks, in the order of lists. */
  rows: z.array(taskRow),
  /** Units named in the same tasks; groups apart. */
  together: z.array(z.object({ node: nodeSummary, group: z.boolean(), tasks: count })),
  /** Its line in each held document of the corpus, its own first. */
  elsewhere: z.array(
    placedPolicy.extend({
      tasks: count,
      first: count,
      openEnded: count,
      /** All tasks of the document, and those that name no unit. */
      all: count,
      withoutUnit: count,
      own: z.boolean(),
    }),
  ),
  /** The documents that its documents cite. */
  above: z.array(
    placedPolicy.extend({
      held: z.boolean(),
      citations: z.array(relationshipSummary),
      /** Tasks there of the same line without a counterpart in its documents: 未见对应表述, never 未落实. */
      lacking: z.array(taskRow),
    }),
  ),
  /** The same for held documents beside: of the same level, where none of it is held of the higher ones. */
  beside: z.array(placedPolicy.extend({ lacking: z.array(taskRow) })),
});
export type UnitAnswer = z.infer<typeof unitAnswer>;
