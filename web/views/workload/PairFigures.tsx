import type { TogetherAnswer } from '../../../graph/store/answers/workload.ts';
import { useMessages } from '../../i18n/messages.ts';
import { nameOf } from '../../view-model/caption.ts';
import { workloadMessages } from './messages.ts';
import { matrixOf } from './together.ts';

interface PairFiguresProps {
  readonly answer: TogetherAnswer;
  readonly a: string;
  readonly b: string;
}

/** How often two units are named together, beside what would be expected. */
export function PairFigures({ answer, a, b }: PairFiguresProps) {
  const t = useMessages(workloadMessages);
  const { units, pair } = matrixOf(answer);
  const found = pair(a, b);
  const name = (id: string) => {
    const unit = units.find(({ node }) => node.id === id);
    return unit ? nameOf(unit.node) : id;
  };
  if (!found) return null;
  return (
    <p className="sec t2">{t.pair(name(a), name(b), found.tasks, found.expected.toFixed(1), found.lift.toFixed(2))}</p>
  );
}
