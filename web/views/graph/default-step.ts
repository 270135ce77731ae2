import type { Label } from '../../../graph/schema/labels.ts';
import { endsWord } from '../../i18n/ends.ts';
import type { graphMessages } from '../../i18n/graph.ts';
import type { Step } from '../../view-model/expansion.ts';

/** What a double click opens first: the relationships a reader of this label asks for. */
const steps: Readonly<Record<Label, readonly Step[]>> = {
  Policy: [
    { type: 'HAS_TASK', direction: 'out' },
    { type: 'CITES', direction: 'in' },
    { type: 'CITES', direction: 'out' },
  ],
  Task: [
    { type: 'ASSIGNED_TO', direction: 'out' },
    { type: 'SETS', direction: 'out' },
  ],
  Department: [
    { type: 'ASSIGNED_TO', direction: 'in' },
    { type: 'IN_LINE', direction: 'out' },
  ],
  FunctionalLine: [{ type: 'IN_LINE', direction: 'in' }],
  Region: [{ type: 'APPLIES_TO', direction: 'in' }],
  Institution: [{ type: 'MENTIONS', direction: 'in' }],
  Theme: [{ type: 'ADDRESSES', direction: 'in' }],
  ReformModel: [{ type: 'DRAWS_ON', direction: 'in' }],
  Target: [{ type: 'SETS', direction: 'in' }],
};

interface DefaultStep {
  readonly step: Step;
  /** It is open already, so the double click takes it back. */
  readonly expanded: boolean;
  word(messages: (typeof graphMessages)['zh']): string;
}

/** What a node is opened for first. */
export const firstStep = (label: Label): Step => steps[label][0]!;

/** The first step that is not open; where all are, the first, to be collapsed. */
export function defaultStep(label: Label, isOpen: (step: Step) => boolean): DefaultStep {
  const [first, ...others] = steps[label];
  const next = [first!, ...others].find((step) => !isOpen(step));
  const step = next ?? first!;
  return {
    step,
    expanded: next === undefined,
    word: (t) => endsWord(step.type, step.direction, t.title === 'Graph' ? 'en' : 'zh'),
  };
}
