import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { byCodePoint } from '../../../graph/graph.ts';
import { type DrawMode, drawModes } from '../../../graph/schema/words.ts';
import type { ReformModelAnswer } from '../../../graph/store/answers/reform-model.ts';
import { queries } from '../../data/queries.ts';
import { CsvButton } from '../../frame/CsvButton.tsx';
import type { Cell } from '../../frame/csv.ts';
import { FilterChip, type FilterOption } from '../../frame/FilterChip.tsx';
import { NothingFound } from '../../frame/NothingFound.tsx';
import { Segments } from '../../frame/Segments.tsx';
import { ViewFrame, type ViewPanel } from '../../frame/ViewFrame.tsx';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { drawWords } from '../../i18n/words.ts';
import { Icon } from '../../marks/Icon.tsx';
import { Notice } from '../../shell/Notice.tsx';
import { Trouble } from '../../shell/Trouble.tsx';
import type { Language } from '../../state/preferences.ts';
import { useViewLink } from '../../state/use-view-link.ts';
import { taskMessages } from '../../tasks/messages.ts';
import { nameOf, referenceOf, titleOf } from '../../view-model/caption.ts';
import { type Sort, sorted } from '../../view-model/sort.ts';
import { Dots } from './Dots.tsx';
import { DrawFigures } from './DrawFigures.tsx';
import { DrawnList, InstrumentList } from './DrawnList.tsx';
import { DrawPanel } from './DrawPanel.tsx';
import { type Drawn, drawnAsked, drawnIn, filtered, noneOpen, yearOf } from './drawn.ts';
import { Flow } from './Flow.tsx';
import { type SanmingLink, sanming } from './link.ts';
import { MeasureTable } from './MeasureTable.tsx';
import { type Measures, measuresOf, measureValue } from './measures.ts';
import { sanmingMessages, sanmingTableHead } from './messages.ts';
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
  const { data, error, isPending, refetch } = useQuery({
    ...queries.reformModel({ id: model, limit: mostDocuments, ...(link.mode && { modes: link.mode }) }),
    placeholderData: keepPreviousData,
  });
  const answer = useMemo(
    () => data && filtered(data, { place: link.place, when: link.when }),
    [data, link.place, link.when],
  );
  const measures = useMemo(() => answer && measuresOf(answer), [answer]);
  const isMeasures = link.show === 'measures';
  const title = t.titleOf(data ? nameOf(data.model).replace(/医改经验$/, '经验') : t.title);
  const lost = (error as { code?: string } | null)?.code === 'not-found';

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
              <CsvButton fileName={title} head={sanmingTableHead[language]} rows={() => rowsOf(answer, language)} />
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
        legend={<Legend squares={isMeasures} />}
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

/** What is open, and below it the figures; where nothing is, the figures alone, as a part of the view. */
function panelOf(
  link: SanmingLink,
  answer: ReformModelAnswer,
  t: (typeof sanmingMessages)['zh'],
  change: (next: Partial<SanmingLink>) => void,
): ViewPanel {
  const figures = <DrawFigures answer={answer} link={link} onOpen={(figure) => change({ ...noneOpen, ...figure })} />;
  const onClose = () => change(noneOpen);
  if (link.sel) {
    const content = (
      <>
        <DrawPanel relationship={link.sel} />
        {figures}
      </>
    );
    return { id: link.sel, kind: t.selectedTask, title: nameOf(answer.model), content, onClose };
  }
  if (link.tasks === 'title') {
    const content = <InstrumentList answer={answer} />;
    return { id: 'title', kind: t.byTitle, title: t.instruments, content, onClose };
  }
  const drawn = drawnAsked(answer, link);
  if (!drawn) return { id: 'figures', kind: t.spread, title: nameOf(answer.model), content: figures };
  const grade = link.tasks === 'named' ? t.byNamed : link.tasks === 'section' ? t.bySection : undefined;
  const year = link.year === 'unknown' ? t.dateUnknown : link.year;
  const names = [link.theme, link.region].flatMap((id) => (id ? [nameIn(answer, id)] : []));
  const title = [...names, year, grade].filter(Boolean).join(' × ') || t.tasks;
  return {
    id: JSON.stringify([link.tasks, link.theme, link.region, link.year]),
    kind: link.theme ? t.selectedMeasure : t.allIn(drawn.length),
    title,
    content: (
      <>
        <DrawnList drawn={drawn} />
        {figures}
      </>
    ),
    onClose,
  };
}

function nameIn({ documents }: ReformModelAnswer, id: string): string {
  for (const { regions, drawing } of documents) {
    const nodes = [...regions, ...drawing.flatMap(({ themes }) => themes.map(({ theme }) => theme))];
    const node = nodes.find((each) => each.id === id);
    if (node) return nameOf(node);
  }
  return id;
}

function placeOptions(answer: ReformModelAnswer | undefined): FilterOption[] {
  const counts = countBy(answer, ({ document }) => document.regions.map(({ id }) => id));
  const regions = new Map(answer?.documents.flatMap(({ regions }) => regions.map((region) => [region.id, region])));
  return [...regions]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([value, region]) => ({ value, name: nameOf(region), count: counts.get(value) ?? 0 }));
}

function yearOptions(answer: ReformModelAnswer | undefined, unknown: string): FilterOption[] {
  const counts = countBy(answer, ({ document }) => [yearOf(document)]);
  return [...new Set(answer?.documents.map(yearOf))]
    .sort(byCodePoint)
    .map((value) => ({ value, name: value === 'unknown' ? unknown : value, count: counts.get(value) ?? 0 }));
}

function countBy(answer: ReformModelAnswer | undefined, keysOf: (drawn: Drawn) => string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const drawn of answer ? drawnIn(answer) : [])
    for (const key of keysOf(drawn)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The strength of the evidence, with the sign that the shown picture has for it. */
function Legend({ squares }: { readonly squares: boolean }) {
  const t = useMessages(sanmingMessages);
  return (
    <>
      <b>{t.strength}</b>
      {(
        [
          ['title', t.title3],
          ['named', t.named2],
          ['section', t.section1],
        ] as const
      ).map(([mode, words]) => (
        <span key={mode}>
          <Dots mode={mode} />
          {squares ? (
            <i className={`draw-square ${mode}`} aria-hidden="true" />
          ) : (
            <svg width="32" height="8" aria-hidden="true">
              <path d="M0 4H32" className={`draws ${mode}`} />
            </svg>
          )}
          {words}
        </span>
      ))}
    </>
  );
}

function rowsOf({ documents }: ReformModelAnswer, language: Language): Cell[][] {
  return documents.flatMap(({ policy, regions, counted, drawing }) =>
    drawing.map(({ task, mode, themes }) => [
      referenceOf(policy),
      regions.map(nameOf).join('、'),
      counted.year,
      titleOf(task),
      drawWords[mode][language],
      themes.map(({ theme }) => nameOf(theme)).join('、'),
    ]),
  );
}

const measureRows = ({ measures, places }: Measures, sort: Sort | undefined): Cell[][] =>
  sorted(measures, sort, measureValue).map((measure) => [
    nameOf(measure.theme),
    measure.tasks,
    ...places.map(({ id }) => measure.places.get(id)?.length ?? 0),
  ]);
