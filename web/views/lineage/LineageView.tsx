import { useNavigate, useSearch } from '@tanstack/react-router';
import { BoardView } from './BoardView.tsx';
import type { LineageLink } from './link.ts';
import { TaskLineageView } from './TaskLineageView.tsx';
import '../../panels/panels.css';
import './lineage.css';

/** Where policies come from and where they go: between documents by citation, between tasks by their words. */
export function LineageView() {
  const link = useSearch({ from: '/lineage' });
  const navigate = useNavigate({ from: '/lineage' });
  const change = (next: Partial<LineageLink>) =>
    void navigate({ search: (now) => ({ ...now, ...next }), resetScroll: false });
  return link.by === 'tasks' ? (
    <TaskLineageView link={link} onChange={change} />
  ) : (
    <BoardView link={link} onChange={change} />
  );
}
