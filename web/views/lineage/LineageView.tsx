import { useViewLink } from '../../state/use-view-link.ts';
import { BoardView } from './BoardView.tsx';
import { TaskLineageView } from './TaskLineageView.tsx';
import '../../panels/panels.css';
import './lineage.css';

/** Where policies come from and where they go: between documents by citation, between tasks by their words. */
export function LineageView() {
  const [link, change] = useViewLink('/lineage');
  return link.by === 'tasks' ? (
    <TaskLineageView link={link} onChange={change} />
  ) : (
    <BoardView link={link} onChange={change} />
  );
}
