import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type DrawMode, drawModes } from '../../../graph/schema/words.ts';
import { isNotFound } from '../../data/client.ts';
import { failureOf } from '../../data/failure-of.ts';
import { queries } from '../../data/queries.ts';
import { CsvButton } from '../../frame/CsvButton.tsx';
import { FilterChip } from '../../frame/FilterChip.tsx';
import { NothingFound } from '../../frame/NothingFound.tsx';
import { Segments } from '../../frame/Segments.tsx';
import { ViewFrame } from '../../frame/ViewFrame.tsx';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { drawWords } from '../../i18n/words.ts';
import { Icon } from '../../marks/Icon.tsx';
import { Notice } from '../../shell/Notice.tsx';
import { Trouble } from '../../shell/Trouble.tsx';
import { useViewLink } from '../../state/use-view-link.ts';
import { taskMessages } from '../../tasks/messages.ts';
import { nameOf } from '../../view-model/caption.ts';
import { DrawFigures } from './DrawFigures.tsx';
import { filtered, noneOpen } from './drawn.ts';
import { Flow } from './Flow.tsx';
import { placeOptions, yearOptions } from './filter-options.ts';
import { drawnRows, measureRows } from './handed-on.ts';
import { sanming } from './link.ts';
import { MeasureTable } from './MeasureTable.tsx';
import { measuresOf } from './measures.ts';
import { sanmingMessages, sanmingTableHead } from './messages.ts';
import { panelOf } from './panel-of.tsx';
import { SanmingLegend } from './SanmingLegend.tsx';
import '../../tasks/tasks.css';
import './sanming.css';

/** So many documents are counted; those that draw on it come first. */
const mostDocuments = 500;
/** So many of them are drawn. */
const mostDrawn = 60;

/** How a local experience reached other places: origin, instruments, documents, tasks, and how strong the evidence is. */
export function SanmingView() {
  const t = useMessages(sanmingMessages);
  const language = useLanguage();
  const [link, change] = useViewLink('/sanming');
  const model = link.model ?? sanming;
  const asked = useQuery({
    ...queries.reformModel({ id: model, limit: mostDocuments, ...(link.mode && { modes: link.mode }) }),
    placeholderData: keepPreviousData,
  });
  const { data, isPending, refetch } = asked;
  const error = failureOf(asked);
  const answer = useMemo(
    () => data && filtered(data, { place: link.place, when: link.when }),
    [data, link.place, link.when],
  );
  const measures = useMemo(() => answer && measuresOf(answer), [answer]);
  const isMeasures = link.show === 'measures';
  const title = t.titleOf(data ? nameOf(data.model).replace(/医改经验$/, '经验') : t.title);
  const lost = isNotFound(error);

  const panel = answer && panelOf(link, answer, t, change);
  return (
    <div className={panel?.onClose ? 'sanming-view chosen' : 'sanming-view'}>
      <ViewFrame
        title={title}
        loading={isPending}
        counted={data && t.counted(data.origin.map(({ region }) => nameOf(region)).join('、') || nameOf(data.model))}
        actions={
          <>
            <Segments
              name={t.show}
              options={[
                { value: 'flow', name: t.showFlow },
                { value: 'measures', name: t.showMeasures },
              ]}
              value={link.show ?? 'flow'}
              onChange={(show) =>
                change({ ...noneOpen, show: show === 'measures' ? show : undefined, sort: undefined })
              }
            />
            {answer && !isMeasures && (
              <CsvButton fileName={title} head={sanmingTableHead[language]} rows={() => drawnRows(answer, language)} />
            )}
            {measures && isMeasures && (
              <CsvButton
                fileName={`${title}-${t.measure}`}
                head={[t.measure, t.tasksColumn, ...measures.places.map(nameOf)]}
                rows={() => measureRows(measures, link.sort)}
              />
            )}
          </>
        }
        filters={
          <>
            <FilterChip
              name={t.evidence}
              options={drawModes.map((mode) => ({ value: mode, name: drawWords[mode][language] }))}
              chosen={link.mode ?? []}
              onChoose={(modes) => change({ mode: modes.length > 0 ? (modes as DrawMode[]) : undefined })}
            />
            <FilterChip
              name={taskMessages[language].region}
              options={placeOptions(data)}
              chosen={link.place ?? []}
              onChoose={(place) => change({ place: place.length > 0 ? place : undefined })}
            />
            <FilterChip
              name={taskMessages[language].year}
              options={yearOptions(data, t.dateUnknown)}
              chosen={link.when ?? []}
              onChoose={(when) => change({ when: when.length > 0 ? when : undefined })}
            />
          </>
        }
        legend={<SanmingLegend squares={isMeasures} />}
        caution={t.caution}
        panel={panel}
      >
        {error && !lost && <Trouble error={error} reset={() => void refetch()} />}
        {lost && <Notice icon={<Icon name="link" size={18} />} title={t.none} text={t.noneHow} />}
        {answer && data && data.documentsTotal > data.documents.length && (
          <p className="none sanming-cut">{t.cutDocuments(data.documents.length, data.documentsTotal)}</p>
        )}
        {answer && answer.documents.length === 0 && (
          <NothingFound title={t.noDocuments} text={t.noDocumentsHow}>
            <Link className="btn" to="/sanming" search={{}}>
              {taskMessages[language].widen}
            </Link>
          </NothingFound>
        )}
        {measures && isMeasures && measures.measures.length > 0 && (
          <MeasureTable
            {...measures}
            theme={link.theme}
            region={link.region}
            sort={link.sort}
            onChoose={(theme, region) => change({ ...noneOpen, theme, region })}
            onSort={(sort) => change({ sort })}
          />
        )}
        {answer && answer.documents.length > 0 && isMeasures && measures?.measures.length === 0 && (
          <p className="none">{t.noMeasures}</p>
        )}
        {answer && answer.documents.length > 0 && !isMeasures && (
          <>
            <Flow
              answer={{ ...answer, documents: answer.documents.slice(0, mostDrawn) }}
              selected={link.sel}
              onSelect={(sel) => change({ ...noneOpen, sel })}
              onOpen={(figure) => change({ ...noneOpen, ...figure })}
            />
            {answer.documents.length > mostDrawn && (
              <p className="none sanming-cut">{t.drawnPart(mostDrawn, answer.documents.length)}</p>
            )}
          </>
        )}
        {answer && (
          <div className="sanming-around">
            <DrawFigures answer={answer} link={link} onOpen={(figure) => change({ ...noneOpen, ...figure })} />
          </div>
        )}
      </ViewFrame>
    </div>
  );
}
