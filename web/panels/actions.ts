import type { Step } from '../view-model/expansion.ts';

/** What can be done from a panel. `word` names it for undo. */
export interface NodeActions {
  select(id: string): void;
  openRelationship(id: string): void;
  expand(step: Step, word: string): void;
  /** It is likely to be expanded: what that brings is fetched. */
  intend(step: Step): void;
  collapse(step: Step, word: string): void;
  hide(): void;
  /** Paths that begin here. */
  path(): void;
  /** Puts it on the picture; absent where it stands there. */
  readonly add?: () => void;
  /** Keeps its place, or gives it back to the layout. */
  pin(): void;
  readonly pinned: boolean;
  close(): void;
}
