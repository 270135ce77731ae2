import { type DrawMode, drawModes } from '../../../graph/schema/words.ts';
import { FilterChip } from '../../frame/FilterChip.tsx';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { drawWords } from '../../i18n/words.ts';
import { taskMessages } from '../../tasks/messages.ts';
import { placeOptions, yearOptions } from './filter-options.ts';
import { sanmingMessages } from './messages.ts';
import type { SanmingPartProps } from './use-reform-model.ts';

/** How strong the evidence is, where and when. */
export function SanmingFilters({ link, asked: { data }, onChange }: SanmingPartProps) {
  const t = useMessages(sanmingMessages);
  const words = useMessages(taskMessages);
  const language = useLanguage();
  return (
    <>
      <FilterChip
        name={t.evidence}
        options={drawModes.map((mode) => ({ value: mode, name: drawWords[mode][language] }))}
        chosen={link.mode ?? []}
        onChoose={(modes) => onChange({ mode: modes.length > 0 ? (modes as DrawMode[]) : undefined })}
      />
      <FilterChip
        name={words.region}
        options={placeOptions(data)}
        chosen={link.place ?? []}
        onChoose={(place) => onChange({ place: place.length > 0 ? place : undefined })}
      />
      <FilterChip
        name={words.year}
        options={yearOptions(data, t.dateUnknown)}
        chosen={link.when ?? []}
        onChoose={(when) => onChange({ when: when.length > 0 ? when : undefined })}
      />
    </>
  );
}
