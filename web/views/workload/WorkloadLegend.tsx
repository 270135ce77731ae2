import { useMessages } from '../../i18n/messages.ts';
import type { HeatStep } from './heat.ts';
import { workloadMessages } from './messages.ts';
import { barParts } from './WorkloadBar.tsx';
import './heat.css';

export function WorkloadLegend() {
  const t = useMessages(workloadMessages);
  return barParts.map((part) => (
    <span key={part.name}>
      <svg width="18" height="12" aria-hidden="true">
        <rect x="0.5" y="0.5" width="17" height="11" fill={part.fill} stroke={'edge' in part ? part.edge : 'none'} />
      </svg>
      {t[part.name]}
    </span>
  ));
}

/** The steps of the cells. */
export function Scale({ heat }: { readonly heat: readonly HeatStep[] }) {
  const t = useMessages(workloadMessages);
  return (
    <span>
      {t.scale}
      {heat.map(({ step, from, to }) => (
        <i key={step} className={`heat-sample heat-${step}`}>
          {from === to ? from : `${from}–${to}`}
        </i>
      ))}
    </span>
  );
}
