import { useEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '../../../graph/language.ts';
import { CsvButton } from '../../frame/CsvButton.tsx';
import { SortHead } from '../../frame/SortHead.tsx';
import { graphMessages } from '../../i18n/graph.ts';
import { toolMessages } from '../../i18n/graph-tools.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { IconButton } from '../../marks/IconButton.tsx';
import { LabelMark } from '../../marks/LabelMark.tsx';
import { presenceOf } from '../../view-model/caption.ts';
import { regionName } from '../../view-model/region-name.ts';
import type { Sort } from '../../view-model/sort.ts';
import { linkRows, nodeRows, shownRows, type TableRow } from '../../view-model/table.ts';
import { inReadingOrder } from './reading-order.ts';
import type { Picture } from './use-picture.ts';

interface TableDrawerProps {
  readonly picture: Picture;
  /** What is selected: a node, a line, relationships of it. */
  readonly selected: ReadonlySet<string>;
  onSelect(id: string): void;
  onClose(): void;
}

/** So many rows stand at first; more on demand, so that a large picture's table opens at once. */
const firstRows = 300;

/** The heads of both tables. */
export function useTableHeads() {
  const t = useMessages(graphMessages);
  const tools = useMessages(toolMessages);
  return {
    nodes: [t.node, t.kind, tools.level, tools.region, tools.year, t.links],
    links: [tools.from, tools.type, tools.to, t.sentence],
  };
}

/** The rows of both tables, before anything is sought or sorted. */
export function tableRows({ visible, facets, further, scene, arrangement }: Picture, language: Language) {
  const nodeOf = (id: string) => scene.data.nodes.get(id);
  const regionOf = (code: string) => regionName(code, (id) => nodeOf(id) ?? further.nodes.get(id));
  const nodes = inReadingOrder({ visible, arrangement });
  return {
    nodes: nodeRows(nodes, visible, facets, { regionName: regionOf }, language),
    links: linkRows(nodes, visible.links, { nodeOf }, language),
  };
}

/** The same nodes and relationships as the picture, as two tables with the same selection, sorted and searched. */
export function TableDrawer({ picture, selected, onSelect, onClose }: TableDrawerProps) {
  const t = useMessages(graphMessages);
  const tools = useMessages(toolMessages);
  const [which, setWhich] = useState<'nodes' | 'links'>('nodes');
  const [sought, setSought] = useState('');
  const [sort, setSort] = useState<Sort>();
  const [limit, setLimit] = useState(firstRows);
  const heads = useTableHeads();
  const language = useLanguage();
  const all = useMemo(() => tableRows(picture, language), [picture, language]);
  const rows = useMemo(() => shownRows(all[which], sought, sort), [all, which, sought, sort]);
  const area = useRef<HTMLElement>(null);
  const at = rows.findIndex(({ id }) => selected.has(id));
  const drawn = Math.max(limit, at + 1);
  // Selecting brings the row into sight, and keeps it there when the picture changes; sorting and searching do not.
  useEffect(() => {
    area.current?.querySelector('tr.on')?.scrollIntoView({ block: 'nearest' });
  }, [selected, which, all]);
  const turn = (to: 'nodes' | 'links') => {
    setWhich(to);
    setSort(undefined);
  };
  return (
    <section className="graph-table" aria-label={t.table}>
      <header>
        <button type="button" aria-pressed={which === 'nodes'} onClick={() => turn('nodes')}>
          {t.nodesWord} {all.nodes.length}
        </button>
        <button type="button" aria-pressed={which === 'links'} onClick={() => turn('links')}>
          {t.relationships} {all.links.length}
        </button>
        <input
          type="search"
          className="box-field table-find"
          aria-label={tools.find}
          placeholder={tools.find}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
        <span role="status" className="t3 visually-hidden-on-phone">
          {rows.length === 0 ? tools.noRow : tools.rows(rows.length, all[which].length)}
        </span>
        <span className="grow" />
        <CsvButton fileName={`graph-${which}`} head={heads[which]} rows={() => rows.map(({ cells }) => cells)} />
        <IconButton word={t.closeTable} icon="close" onClick={onClose} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className="graph-table-rows" ref={area} tabIndex={0} aria-label={t.table}>
        <table>
          <thead>
            <tr>
              {heads[which].map((name, column) => (
                <SortHead
                  key={name}
                  name={name}
                  column={String(column)}
                  sort={sort}
                  onSort={setSort}
                  {...(typeof rows[0]?.cells[column] === 'number' && { className: 'number' })}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, drawn).map((row) => (
              <Row key={row.id} row={row} picture={picture} on={selected.has(row.id)} onSelect={onSelect} />
            ))}
          </tbody>
        </table>
        {rows.length > drawn && (
          <button type="button" className="btn q" onClick={() => setLimit(drawn + 1000)}>
            {t.showMore(Math.min(1000, rows.length - drawn))}
          </button>
        )}
      </section>
    </section>
  );
}

interface RowProps {
  readonly row: TableRow;
  readonly picture: Picture;
  readonly on: boolean;
  onSelect(id: string): void;
}

function Row({ row: { id, cells }, picture, on, onSelect }: RowProps) {
  const [first, ...others] = cells;
  const node = picture.scene.nodes.get(id);
  const presence = node?.node && presenceOf(node.node);
  return (
    <tr className={on ? 'on' : undefined}>
      <td>
        <button type="button" aria-current={on || undefined} onClick={() => onSelect(id)}>
          {node && <LabelMark label={node.label} size={20} ghost={presence !== undefined && presence !== 'held'} />}
          {first}
        </button>
      </td>
      {others.map((cell, i) => (
        // Columns never change places
        <td key={i} className={typeof cell === 'number' ? 'number' : undefined}>
          {cell}
        </td>
      ))}
    </tr>
  );
}
