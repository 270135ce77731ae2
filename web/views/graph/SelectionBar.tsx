import { toolMessages } from '../../i18n/graph-tools.ts';
import { useMessages } from '../../i18n/messages.ts';
import { IconButton } from '../../marks/IconButton.tsx';
import { membersOf } from '../../view-model/filter.ts';
import { waysAmong } from '../../view-model/picture-path.ts';
import { type GraphState, hideNodes, keepOnly, mark, select } from './state.ts';
import type { Picture } from './use-picture.ts';

interface SelectionBarProps {
  readonly state: GraphState;
  readonly picture: Picture;
  go(next: GraphState, what?: string): void;
  onPin(): void;
}

/** What can be done with several marked nodes at once. */
export function SelectionBar({ state, picture, go, onPin }: SelectionBarProps) {
  const t = useMessages(toolMessages);
  const { visible } = picture;
  const there = new Set(visible.nodes.map(({ id }) => id));
  const marked = state.marked.filter((id) => there.has(id));
  if (marked.length === 0) return null;
  const others = [...there].filter((id) => !marked.includes(id));
  return (
    <div className="selection-bar" role="toolbar" aria-label={t.marked(marked.length)}>
      <b role="status">{t.marked(marked.length)}</b>
      <button type="button" onClick={() => go(mark(state, others))}>
        {t.invert}
      </button>
      {marked.length > 1 && (
        <button type="button" title={t.alongHint} onClick={() => go(mark(state, waysAmong(visible, marked)))}>
          {t.along}
        </button>
      )}
      <button type="button" onClick={() => go(keepOnly(state, membersOf(visible, marked)), t.didKeep)}>
        {t.keepOnly}
      </button>
      <button type="button" onClick={onPin}>
        {marked.every((id) => state.pins[id]) ? t.unpin : t.pin}
      </button>
      <button type="button" onClick={() => go(hideNodes(state, membersOf(visible, marked)), t.hide)}>
        {t.hide}
      </button>
      <IconButton word={t.unmark} icon="close" onClick={() => go(select(state, undefined))} />
    </div>
  );
}
