import { useEffect, useRef } from 'react';
import type { OutlineEntry } from '../../../graph/contribution.ts';
import { fullWidthMarker } from '../../view-model/caption.ts';
import './outline.css';

interface OutlineProps {
  readonly outline: readonly OutlineEntry[];
  readonly current: string | undefined;
  readonly onChoose: (entry: OutlineEntry) => void;
}

/** The printed structure: sections with the number of their items, items by marker and title. */
export function Outline({ outline, current, onChoose }: OutlineProps) {
  const on = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    on.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  return (
    <ol className="toc" lang="zh-CN">
      {outline.map((entry) => {
        const section = !entry.node;
        const inside = section
          ? outline.filter((e) => e.node && e.start > entry.start && e.start < entry.end).length
          : 0;
        const isCurrent = entry.node !== undefined && entry.node === current;
        return (
          <li key={entry.start}>
            <button
              type="button"
              ref={isCurrent ? on : undefined}
              className={section ? 'toc-section' : 'toc-item'}
              aria-current={isCurrent || undefined}
              title={`${entry.marker}${entry.title}`}
              onClick={() => onChoose(entry)}
            >
              <span className="toc-marker">{fullWidthMarker(entry.marker)}</span>
              <span className="toc-title">{entry.title}</span>
              {inside > 0 && <span className="toc-count">{inside}</span>}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
