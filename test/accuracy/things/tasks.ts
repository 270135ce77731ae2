import type { Facts } from '../facts.ts';
import { folded } from '../fold.ts';
import { accepted, type Label, type LabelledTask } from '../label.ts';
import { pair, scoreOf } from '../pairing.ts';
import type { Score } from '../score.ts';
import { line } from './words.ts';

type TaskFact = Facts['tasks'][number];

/** A task is found where path, title and kind (task or safeguard) are right. */
export function taskScore(label: Label, facts: Facts): Score {
  return scoreOf(pair(label.tasks, facts.tasks, fits), { at: (t) => t.path, label: said, read: said });
}

function fits(task: LabelledTask, read: TaskFact): boolean {
  return (
    task.path === read.path &&
    accepted(task, 'title').some((title) => titleOf(title) === titleOf(read.title)) &&
    accepted(task, 'kind').some((kind) => kind === read.kind)
  );
}

const titleOf = (title: string) => folded(title).replace(/[。:;]+$/, '');
const said = ({ title, kind }: { title: string; kind: string }) => line(kind, title);
