import type { OutlineEntry } from '../../../graph/contribution.ts';
import { type Label, labelNames, labels } from '../../../graph/schema/labels.ts';
import type { Mention } from '../../../graph/store/answers.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { LabelMark } from '../../marks/LabelMark.tsx';
import { readerMessages } from './messages.ts';
import { marksOf } from './pieces.ts';
import './mark-legend.css';

interface MarkLegendProps {
  readonly mentions: readonly Mention[];
  /** All labels where absent. */
  readonly shown: ReadonlySet<Label> | undefined;
  readonly entry: OutlineEntry | undefined;
  readonly onShow: (labels: Label[] | undefined) => void;
}

/** The legend of the marks, which filters them. */
export function MarkLegend({ mentions, shown, entry, onShow }: MarkLegendProps) {
  const t = useMessages(readerMessages);
  const language = useLanguage();
  const occurring = new Set(marksOf(mentions, undefined).map((mark) => mark.label));
  const present = labelNames.filter((label) => occurring.has(label));
  const isOn = (label: Label) => !shown || shown.has(label);
  const toggle = (label: Label) => {
    const next = present.filter((other) => (other === label ? !isOn(other) : isOn(other)));
    onShow(next.length === present.length ? undefined : next);
  };
  if (present.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of switches, no form
    <div className="leg" role="group" aria-label={t.marksShown}>
      <b>{t.marks}</b>
      {present.map((label) => (
        <button key={label} type="button" aria-pressed={isOn(label)} onClick={() => toggle(label)}>
          <LabelMark label={label} size={18} />
          {labels[label][language]}
        </button>
      ))}
      {entry && <span className="leg-range">{t.range(entry.start, entry.end)}</span>}
    </div>
  );
}
