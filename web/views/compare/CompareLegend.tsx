import { useMessages } from '../../i18n/messages.ts';
import { LabelMark } from '../../marks/LabelMark.tsx';
import { Clock } from './CompareCell.tsx';
import { compareMessages } from './messages.ts';

export function CompareLegend() {
  const t = useMessages(compareMessages);
  return (
    <>
      <span>
        <b>省医保局</b> <em>{t.units(4, true)}</em> {t.legendUnit}
      </span>
      <span>
        <LabelMark label="Target" size={14} /> {t.legendTarget}
      </span>
      <span>
        <Clock /> {t.legendDeadline}
      </span>
      <span>
        <u>{t.ownNone}</u> {t.legendOwnNone}
      </span>
      <span>
        <i className="hatch sample" aria-hidden="true" /> {t.notHeldLegend}
      </span>
    </>
  );
}
