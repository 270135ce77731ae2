import { Link } from '@tanstack/react-router';
import { LabelMark } from '../../marks/LabelMark.tsx';
import { inGraph } from '../../state/links.ts';
import type { ItemRow } from './item.ts';
import { isPointedAt, type Pointing, pointsAt } from './pointed.ts';
import { useRowWords } from './row-words.ts';
import './row-list.css';

interface RowListProps {
  readonly rows: readonly ItemRow[];
  readonly chosen: string | undefined;
  readonly pointing: Pointing;
  readonly onChoose: (row: ItemRow) => void;
}

/** The relationships as a list. What is printed in this text is chosen here; what is derived opens in the graph. */
export function RowList({ rows, chosen, pointing, onChoose }: RowListProps) {
  const words = useRowWords();
  return (
    <ul className="ls">
      {rows.map((row) => {
        const { relationship, node, name, printedAt } = row;
        const content = (
          <>
            <LabelMark
              label={node.label}
              size={22}
              ghost={node.label === 'Policy' && node.properties.presence !== 'held'}
            />
            <span className="ls-name" lang="zh-CN" title={String(node.properties.name ?? name)}>
              {name}
            </span>
            <em title={row.beside}>{row.beside ?? words(relationship).join(' · ')}</em>
          </>
        );
        return (
          <li
            key={relationship.id}
            className={isPointedAt(pointing, node.id) ? 'lit' : undefined}
            {...pointsAt(pointing, node.id)}
          >
            {printedAt ? (
              <button type="button" aria-pressed={relationship.id === chosen} onClick={() => onChoose(row)}>
                {content}
              </button>
            ) : (
              <Link {...inGraph([relationship.from, relationship.to], node.id)}>{content}</Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
