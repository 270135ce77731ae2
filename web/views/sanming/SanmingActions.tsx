import { CsvButton } from '../../frame/CsvButton.tsx';
import { Segments } from '../../frame/Segments.tsx';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { nameOf } from '../../view-model/caption.ts';
import { noneOpen } from './drawn.ts';
import { drawnRows, measureRows } from './handed-on.ts';
import { sanmingMessages, sanmingTableHead } from './messages.ts';
import type { SanmingPartProps } from './use-reform-model.ts';

interface SanmingActionsProps extends SanmingPartProps {
  /** Name of the file that the table is handed on as. */
  readonly fileName: string;
}

/** The flow or the measures, and what is handed on of it. */
export function SanmingActions({ link, asked: { answer, measures }, fileName, onChange }: SanmingActionsProps) {
  const t = useMessages(sanmingMessages);
  const language = useLanguage();
  const isMeasures = link.show === 'measures';
  return (
    <>
      <Segments
        name={t.show}
        options={[
          { value: 'flow', name: t.showFlow },
          { value: 'measures', name: t.showMeasures },
        ]}
        value={link.show ?? 'flow'}
        onChange={(show) => onChange({ ...noneOpen, show: show === 'measures' ? show : undefined, sort: undefined })}
      />
      {answer && !isMeasures && (
        <CsvButton fileName={fileName} head={sanmingTableHead[language]} rows={() => drawnRows(answer, language)} />
      )}
      {measures && isMeasures && (
        <CsvButton
          fileName={`${fileName}-${t.measure}`}
          head={[t.measure, t.tasksColumn, ...measures.places.map(nameOf)]}
          rows={() => measureRows(measures, link.sort)}
        />
      )}
    </>
  );
}
