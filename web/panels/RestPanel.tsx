import { endsWord } from '../i18n/ends.ts';
import { graphMessages } from '../i18n/graph.ts';
import { useLanguage, useMessages } from '../i18n/messages.ts';
import type { Cut } from '../view-model/data.ts';
import { mostNeighbours } from '../view-model/expansion.ts';
import { PanelHead } from './PanelHead.tsx';

interface RestPanelProps {
  readonly cut: Cut;
  onAll(): void;
  onTable(): void;
  onClose(): void;
}

/** The neighbours that are not drawn: how many there are, how many are drawn, and the ways on. */
export function RestPanel({ cut, onAll, onTable, onClose }: RestPanelProps) {
  const t = useMessages(graphMessages);
  const language = useLanguage();
  const [step] = cut.expansion.steps;
  return (
    <div className="sec">
      <PanelHead
        label="Task"
        kind={step ? endsWord(step.type, step.direction, language) : ''}
        title={t.cut(cut.total, cut.drawn)}
        onClose={onClose}
      />
      <p className="panel-buttons">
        {cut.drawn < mostNeighbours && (
          <button type="button" className="btn pri" onClick={onAll}>
            {t.drawAll}
          </button>
        )}
        <button type="button" className="btn" onClick={onTable}>
          {t.onlyTable}
        </button>
      </p>
    </div>
  );
}
