import type { Label } from '../../graph/schema/labels.ts';
import type { NodeSummary } from '../../graph/store/answers.ts';
import type { Step } from './expansion.ts';

/** Nodes that stand as one: the tasks of a section, or the departments with the fewest tasks. */
export interface Fold {
  /** `section:晋政办发〔2022〕83号#二`, `units:rest`: can stand in a link. */
  readonly id: string;
  readonly label: Label;
  /** 四、 */
  readonly marker: string;
  /** A section's title in the document's words; empty where the name is ours. */
  readonly title: string;
  readonly members: readonly NodeSummary[];
  /** How many it stands for, where its members were not all fetched. */
  readonly count?: number;
  /** Whose neighbours they are, and along which type: of a group that is counted. */
  readonly hub?: HubStep;
  /** Of several beside each other, what is left of them: it comes last. */
  readonly rest?: true;
}

/** One type of a node's relationships. */
export interface HubStep {
  readonly id: string;
  readonly step: Step;
}

/** How many nodes a fold stands for. */
export const sizeOf = ({ members, count }: Fold): number => count ?? members.length;

export const restOfUnits = 'units:rest';

/** Before a section's number, or before a document alone for all its tasks. */
export const sectionPrefix = 'section:';

/** Before a group of a hub's neighbours. */
export const groupPrefix = 'group:';
export const isGroup = (id: string) => id.startsWith(groupPrefix);

export const isFold = (id: string) => id.startsWith(sectionPrefix) || id === restOfUnits || isGroup(id);
