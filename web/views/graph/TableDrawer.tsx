import { useState } from 'react';
import { labels } from '../../../graph/schema/labels.ts';
import { graphMessages } from '../../i18n/graph.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { Icon } from '../../marks/Icon.tsx';
import { LabelMark } from '../../marks/LabelMark.tsx';
import { presenceOf } from '../../view-model/caption.ts';
import { inReadingOrder } from './reading-order.ts';
import { linkWords, nodeWords } from './Twin.tsx';
import type { Picture } from './use-picture.ts';

interface TableDrawerProps {
  readonly picture: Picture;
  readonly selected: string | undefined;
  onSelect(id: string): void;
  onClose(): void;
}

/** The same nodes and relationships as the picture, as two tables with the same selection. */
export function TableDrawer({ picture, selected, onSelect, onClose }: TableDrawerProps) {
  const t = useMessages(graphMessages);
  const [links, setLinks] = useState(false);
  const { nodes, links: lines } = picture.visible;
  return (
    <section className="graph-table" aria-label={t.table}>
      <header>
        <button type="button" aria-pressed={!links} onClick={() => setLinks(false)}>
          {t.node} {nodes.length}
        </button>
        <button type="button" aria-pressed={links} onClick={() => setLinks(true)}>
          {t.relationships} {lines.length}
        </button>
        <span className="grow" />
        <button type="button" className="ib" aria-label={t.closeTable} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className="graph-table-rows" tabIndex={0} aria-label={t.table}>
        {links ? (
          <Links picture={picture} selected={selected} onSelect={onSelect} />
        ) : (
          <Nodes picture={picture} selected={selected} onSelect={onSelect} />
        )}
      </section>
    </section>
  );
}

type RowsProps = Omit<TableDrawerProps, 'onClose'>;

function Nodes({ picture, selected, onSelect }: RowsProps) {
  const t = useMessages(graphMessages);
  const language = useLanguage();
  const degree = new Map<string, number>();
  for (const { from, to } of picture.visible.links) {
    for (const end of [from, to]) degree.set(end, (degree.get(end) ?? 0) + 1);
  }
  return (
    <table>
      <thead>
        <tr>
          <th>{t.node}</th>
          <th>{t.kind}</th>
          <th className="number">{t.links}</th>
        </tr>
      </thead>
      <tbody>
        {inReadingOrder(picture).map((node) => (
          <tr key={node.id} className={node.id === selected ? 'on' : undefined}>
            <td>
              <button type="button" onClick={() => onSelect(node.id)}>
                <LabelMark
                  label={node.label}
                  size={20}
                  ghost={node.node && !['held', undefined].includes(presenceOf(node.node))}
                />
                {nodeWords(node, language, t).replace(`${labels[node.label][language]} `, '')}
              </button>
            </td>
            <td>{labels[node.label][language]}</td>
            <td className="number">{degree.get(node.id) ?? 0}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Links({ picture, selected, onSelect }: RowsProps) {
  const t = useMessages(graphMessages);
  const language = useLanguage();
  const nodeOf = (id: string) => picture.scene.data.nodes.get(id);
  return (
    <table>
      <thead>
        <tr>
          <th>{t.sentence}</th>
        </tr>
      </thead>
      <tbody>
        {picture.visible.links.map((link) => (
          <tr key={link.id} className={link.id === selected ? 'on' : undefined}>
            <td>
              <button type="button" onClick={() => onSelect(link.id)}>
                {linkWords(link, nodeOf, language, t.bundle)}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
