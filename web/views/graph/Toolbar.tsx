import { graphMessages } from '../../i18n/graph.ts';
import { useMessages } from '../../i18n/messages.ts';
import { GraphIcon } from './GraphIcon.tsx';
import { type Layout, layouts } from './state.ts';

interface ToolbarProps {
  readonly layout: Layout;
  readonly zoom: number;
  readonly table: boolean;
  readonly undoable: string | undefined;
  readonly redoable: string | undefined;
  readonly hideable: boolean;
  onUndo(): void;
  onRedo(): void;
  onHide(): void;
  onLayout(layout: Layout): void;
  onZoom(factor: number): void;
  onFit(): void;
  onTable(): void;
}

const step = 1.25;

export function Toolbar(props: ToolbarProps) {
  const { layout, zoom, table, undoable, redoable, hideable } = props;
  const t = useMessages(graphMessages);
  return (
    <div className="graph-tools" role="toolbar" aria-label={t.title}>
      <Tool
        icon="undo"
        word={undoable === undefined ? t.undo : t.undoWhat(undoable)}
        off={undoable === undefined}
        onUse={props.onUndo}
      />
      <Tool icon="redo" word={t.redo} off={redoable === undefined} onUse={props.onRedo} />
      <Tool icon="hide" word={t.hide} off={!hideable} onUse={props.onHide} />
      <i className="separator" />
      <fieldset className="seg" aria-label={t.layout}>
        {layouts.map((one) => (
          <button key={one} type="button" aria-pressed={one === layout} onClick={() => props.onLayout(one)}>
            {t[one]}
          </button>
        ))}
      </fieldset>
      <span className="grow" />
      <span className="zoom-tools">
        <Tool icon="minus" word={t.zoomOut} onUse={() => props.onZoom(1 / step)} />
        <output aria-live="off">{Math.round(zoom * 100)}%</output>
        <Tool icon="plus" word={t.zoomIn} onUse={() => props.onZoom(step)} />
        <Tool icon="fit" word={t.fit} onUse={props.onFit} />
      </span>
      <i className="separator" />
      <button type="button" className="btn table-button" aria-pressed={table} onClick={props.onTable}>
        <GraphIcon name="table" />
        {t.table}
      </button>
    </div>
  );
}

interface ToolProps {
  readonly icon: Parameters<typeof GraphIcon>[0]['name'];
  readonly word: string;
  readonly off?: boolean;
  onUse(): void;
}

function Tool({ icon, word, off = false, onUse }: ToolProps) {
  return (
    <button type="button" className="ib" aria-label={word} title={word} disabled={off} onClick={onUse}>
      <GraphIcon name={icon} />
    </button>
  );
}
