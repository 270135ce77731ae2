import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type DrawMode, drawModes } from '../../../graph/schema/words.ts';
import type { ReformModelAnswer } from '../../../graph/store/count-answers.ts';
import { queries } from '../../data/queries.ts';
import { CsvButton } from '../../frame/CsvButton.tsx';
import type { Cell } from '../../frame/csv.ts';
import { FilterChip } from '../../frame/FilterChip.tsx';
import { Segments } from '../../frame/Segments.tsx';
import { ViewFrame, type ViewPanel } from '../../frame/ViewFrame.tsx';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { drawWords } from '../../i18n/words.ts';
import { Icon } from '../../marks/Icon.tsx';
import { Notice } from '../../shell/Notice.tsx';
import { Trouble } from '../../shell/Trouble.tsx';
import type { Language } from '../../state/preferences.ts';
import { TaskList } from '../../tasks/TaskList.tsx';
import { nameOf, referenceOf, titleOf } from '../../view-model/caption.ts';
import { Dots } from './Dots.tsx';
import { DrawFigures, DrawPanel } from './DrawPanel.tsx';
import { Flow } from './Flow.tsx';
import { type SanmingLink, sanming } from './link.ts';
import { MeasureTable } from './MeasureTable.tsx';
import { sanmingMessages, sanmingTableHead } from './messages.ts';
import './sanming.css';

/** So many documents are drawn; those that draw on it come first. */
const mostDocuments = 60;

/** How a local experience reached other places: origin, instruments, documents, tasks, and how strong the evidence is. */
export function SanmingView() {
  const t = useMessages(sanmingMessages);
  const language = useLanguage();
  const link = useSearch({ from: '/sanming' });
  const navigate = useNavigate({ from: '/sanming' });
  const model = link.model ?? sanming;
  const { data, error, isPending, refetch } = useQuery({
    ...queries.reformModel({ id: model, limit: mostDocuments, ...(link.mode && { modes: link.mode }) }),
    placeholderData: keepPreviousData,
  });
  const change = (next: Partial<SanmingLink>) =>
    void navigate({ search: (now) => ({ ...now, ...next }), resetScroll: false });
  const title = t.titleOf(data ? nameOf(data.model).replace(/医改经验$/, '经验') : t.title);
  const lost = (error as { code?: string } | null)?.code === 'not-found';

  return (
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
            onChange={(show) => change({ show: show === 'measures' ? show : undefined, sel: undefined })}
          />
          {data && <CsvButton fileName={title} head={sanmingTableHead[language]} rows={() => rowsOf(data, language)} />}
        </>
      }
      filters={
        <FilterChip
          name={t.evidence}
          options={drawModes.map((mode) => ({ value: mode, name: drawWords[mode][language] }))}
          chosen={link.mode ?? []}
          onChoose={(modes) => change({ mode: modes.length > 0 ? (modes as DrawMode[]) : undefined })}
        />
      }
      legend={<Legend squares={link.show === 'measures'} />}
      caution={t.caution}
      panel={
        data && panelOf(link, data, title, t, () => change({ sel: undefined, theme: undefined, region: undefined }))
      }
    >
      {error && !lost && <Trouble error={error} reset={() => void refetch()} />}
      {lost && <Notice icon={<Icon name="link" size={18} />} title={t.none} text={t.noneHow} />}
      {data &&
        (link.show === 'measures' ? (
          <MeasureTable
            answer={data}
            theme={link.theme}
            region={link.region}
            onChoose={(theme, region) => change({ theme, region, sel: undefined })}
          />
        ) : (
          <Flow
            answer={data}
            selected={link.sel}
            onSelect={(sel) => change({ sel, theme: undefined, region: undefined })}
          />
        ))}
    </ViewFrame>
  );
}

function panelOf(
  link: SanmingLink,
  answer: ReformModelAnswer,
  title: string,
  t: (typeof sanmingMessages)['zh'],
  onClose: () => void,
): ViewPanel | undefined {
  if (link.sel) {
    return {
      id: link.sel,
      kind: t.selectedTask,
      title: nameOf(answer.model),
      content: (
        <>
          <DrawPanel relationship={link.sel} />
          <DrawFigures answer={answer} />
        </>
      ),
      onClose,
    };
  }
  if (!link.theme || !link.region) return undefined;
  const filter = { reformModel: answer.model.id, themes: [link.theme], regions: [link.region], regionsExactly: true };
  return {
    id: `${link.theme} ${link.region}`,
    kind: t.selectedMeasure,
    title: [link.theme, link.region].map((id) => nameIn(answer, id)).join(' × '),
    content: <TaskList filter={{ ...filter, ...(link.mode && { modes: link.mode }) }} fileName={title} />,
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
            <i className={`square ${mode}`} aria-hidden="true" />
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
