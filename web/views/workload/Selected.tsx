import type { CrosstabAnswer, TogetherAnswer, WorkloadAnswer } from '../../../graph/store/answers/workload.ts';
import type { ViewPanel } from '../../frame/ViewFrame.tsx';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { basisWords } from '../../i18n/words.ts';
import { DocumentTasks } from '../../tasks/DocumentTasks.tsx';
import { TaskList } from '../../tasks/TaskList.tsx';
import { nameOf } from '../../view-model/caption.ts';
import { type RowCount, rowCounts, selectedTasks, type WorkloadLink } from './link.ts';
import { workloadMessages } from './messages.ts';
import { PairFigures } from './PairFigures.tsx';
import { UnitWays } from './UnitWays.tsx';

interface SelectedProps {
  readonly link: WorkloadLink;
  readonly ranking: WorkloadAnswer | undefined;
  readonly cells: CrosstabAnswer | undefined;
  readonly pairs: TogetherAnswer | undefined;
  /** Name of the file that a list is handed on as. */
  readonly fileName: string;
}

/** What is selected, as the panel shows it: the tasks behind a count, or the documents; nothing where nothing is. */
export function selectedPanel(
  selected: SelectedProps,
  t: (typeof workloadMessages)['zh'],
  onClose: () => void,
): ViewPanel | undefined {
  const { link, ranking, cells, pairs, fileName } = selected;
  const title = <SelectedTitle link={link} ranking={ranking} cells={cells} />;
  if (link.list === 'documents') {
    const documents = documentsWithUnits(ranking);
    const content = <DocumentTasks documents={documents} />;
    return { id: 'documents', kind: t.listOf, title, content, onClose };
  }
  const filter = selectedTasks(link);
  if (!filter) return undefined;
  return {
    id: JSON.stringify(filter),
    kind: link.list ? t.listOf : t.selected,
    title,
    content: (
      <>
        {pairs && link.row && link.col ? (
          <PairFigures answer={pairs} a={link.row} b={link.col} />
        ) : (
          <UnitWays link={link} />
        )}
        <TaskList filter={filter} fileName={fileName} />
      </>
    ),
    onClose,
  };
}

/** The documents of a ranking that name a unit at all, with how many of their tasks do. */
export const documentsWithUnits = (ranking: WorkloadAnswer | undefined) =>
  (ranking?.policies ?? []).flatMap(({ withoutUnit, ...document }) => {
    const tasks = document.tasks - withoutUnit;
    return tasks > 0 ? [{ ...document, tasks }] : [];
  });

const namesOf = (ids: readonly string[], rows: WorkloadAnswer['rows']) =>
  rows.flatMap(({ node }) => (ids.includes(node.id) ? [nameOf(node)] : []));

/** 医疗保障 × 医保支付方式 */
function SelectedTitle({ link, ranking, cells }: Pick<SelectedProps, 'link' | 'ranking' | 'cells'>) {
  const t = useMessages(workloadMessages);
  const language = useLanguage();
  if (link.none) return t.noUnit;
  const rows = [...(ranking?.rows ?? []), ...(ranking?.groups ?? [])];
  if (link.list) {
    const { allTasks: all, namedTasks: named, openTasks: open, documents } = t;
    return { all, named, pairable: t.pairableTasks(namesOf(link.without ?? [], rows)), open, documents }[link.list];
  }
  const columns = cells?.columns.map(({ node }) => node) ?? [];
  const nodes = [...rows.map(({ node }) => node), ...columns];
  const places = rows.flatMap((row) => row.regions.map(({ region }) => region));
  const countWords: Readonly<Record<RowCount, string>> = {
    first: t.first,
    lead: t.lead,
    'carried-forward': basisWords['carried-forward'][language],
    'named-in-text': basisWords['named-in-text'][language],
  };
  const names = [link.row, link.col].flatMap((id) => {
    const count = rowCounts.find((each) => each === id);
    if (count) return [countWords[count]];
    const node = id && [...nodes, ...places].find((each) => each?.id === id);
    return node ? [nameOf(node)] : [];
  });
  return names.join(' × ') || (link.row ?? link.col);
}
