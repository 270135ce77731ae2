import { Segments } from '../../frame/Segments.tsx';
import { graphMessages } from '../../i18n/graph.ts';
import { toolMessages } from '../../i18n/graph-tools.ts';
import { useMessages } from '../../i18n/messages.ts';
import { ExportMenu, type ExportMenuProps } from './ExportMenu.tsx';
import { GraphIcon } from './GraphIcon.tsx';
import { type Layout, layouts } from './state.ts';

interface ToolbarProps {
  readonly layout: Layout;
  readonly zoom: number;
  readonly table: boolean;
  readonly query: boolean;
  readonly boxing: boolean;
  readonly undoable: string | undefined;
  readonly redoable: string | undefined;
  /** Something on the picture is selected: it can be hidden, pinned, and paths begin at it. */
  readonly chosen: boolean;
  readonly pinned: boolean;
  /** Something was added beside what stood. */
  readonly kept: boolean;
  readonly exports: ExportMenuProps;
  onUndo(): void;
  onRedo(): void;
  onBox(): void;
  onPin(): void;
  onHide(): void;
  onPath(): void;
  onLayout(layout: Layout): void;
  onZoom(factor: number): void;
  onFit(): void;
  onQuery(): void;
  onTable(): void;
}

const step = 1.25;

export function Toolbar(props: ToolbarProps) {
  const { layout, zoom, table, query, boxing, undoable, redoable, chosen, pinned, kept } = props;
  const t = useMessages(graphMessages);
  const tools = useMessages(toolMessages);
  const undo = undoable === undefined ? t.undo : t.undoWhat(undoable);
  return (
    <div className="graph-tools" role="toolbar" aria-label={t.title}>
      <Tool icon="undo" word={undo} keys="Ctrl Z" off={undoable === undefined} onUse={props.onUndo} />
      <Tool icon="redo" word={t.redo} keys="Ctrl Y" off={redoable === undefined} onUse={props.onRedo} />
      <i className="separator" />
      <Tool icon="box" word={tools.box} on={boxing} onUse={props.onBox} />
      <Tool icon="pin" word={pinned ? tools.unpin : tools.pin} off={!chosen} on={pinned} onUse={props.onPin} />
      <Tool icon="hide" word={t.hide} off={!chosen} onUse={props.onHide} />
      <Tool icon="path" word={tools.path} onUse={props.onPath} />
      <i className="separator" />
      <Segments
        name={t.layout}
        options={layouts.map((one) => ({ value: one, name: tools[`layout_${one}`] }))}
        value={layout}
        onChange={props.onLayout}
      />
      <span className="layout-choice">
        <select
          aria-label={t.layout}
          className="box-field"
          value={layout}
          onChange={(event) => props.onLayout(event.target.value as Layout)}
        >
          {layouts.map((one) => (
            <option key={one} value={one}>
              {tools[`layout_${one}`]}
            </option>
          ))}
        </select>
      </span>
      <Tool icon="arrange" word={tools.arrangeAnew} off={!kept} onUse={() => props.onLayout(layout)} />
      <span className="grow" />
      <span className="zoom-tools">
        <Tool icon="minus" word={t.zoomOut} onUse={() => props.onZoom(1 / step)} />
        <output aria-live="off" title={t.whileMoving}>
          {Math.round(zoom * 100)}%
        </output>
        <Tool icon="plus" word={t.zoomIn} onUse={() => props.onZoom(step)} />
        <Tool icon="fit" word={t.fit} onUse={props.onFit} />
      </span>
      <i className="separator" />
      <ExportMenu {...props.exports} />
      <button type="button" className="btn query-button" aria-pressed={query} onClick={props.onQuery}>
        {tools.query}
      </button>
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
  /** The keys that do the same. */
  readonly keys?: string;
  readonly off?: boolean;
  readonly on?: boolean;
  onUse(): void;
}

function Tool({ icon, word, keys, off = false, on, onUse }: ToolProps) {
  return (
    <button
      type="button"
      className="ib"
      aria-label={word}
      title={keys ? `${word} ${keys}` : word}
      disabled={off}
      aria-pressed={on}
      onClick={onUse}
    >
      <GraphIcon name={icon} />
    </button>
  );
}
