import { graphMessages } from '../../i18n/graph.ts';
import { useMessages } from '../../i18n/messages.ts';
import { nameOf, referenceOf } from '../../view-model/caption.ts';
import type { GraphData } from '../../view-model/data.ts';
import { GraphIcon } from './GraphIcon.tsx';
import type { GraphState } from './state.ts';

interface TopBarProps {
  readonly data: GraphData;
  readonly state: GraphState;
  readonly undoable: string | undefined;
  onUndo(): void;
}

/** Where the picture started, how far it was opened, what is selected; and what can be taken back. */
export function TopBar({ data, state, undoable, onUndo }: TopBarProps) {
  const t = useMessages(graphMessages);
  const [root] = state.roots.map((id) => data.nodes.get(id)).filter((node) => node !== undefined);
  const selected = state.selected === undefined ? undefined : data.nodes.get(state.selected);
  const steps = state.expansions.length;
  return (
    <div className="graph-top">
      {root && (
        <p className="crumb">
          <span>{t.from}</span>
          <b>{referenceOf(root)}</b>
          {state.roots.length > 1 && <span>{t.andMore(state.roots.length)}</span>}
          {steps > 0 && <span>{t.opened(steps)}</span>}
          {selected && selected.id !== root.id && (
            <>
              <span className="crumb-selected">· {t.selected}</span>
              <b className="crumb-selected">{nameOf(selected)}</b>
            </>
          )}
        </p>
      )}
      {undoable !== undefined && (
        <button type="button" className="crumb" onClick={onUndo}>
          <GraphIcon name="undo" />
          <span>{t.undo}</span>
          <span className="t3 crumb-what">{undoable}</span>
        </button>
      )}
    </div>
  );
}
