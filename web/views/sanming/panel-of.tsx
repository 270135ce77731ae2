import type { ReformModelAnswer } from '../../../graph/store/answers/reform-model.ts';
import type { ViewPanel } from '../../frame/ViewFrame.tsx';
import { nameOf } from '../../view-model/caption.ts';
import { DrawFigures } from './DrawFigures.tsx';
import { DrawnList, InstrumentList } from './DrawnList.tsx';
import { DrawPanel } from './DrawPanel.tsx';
import { drawnAsked, noneOpen } from './drawn.ts';
import type { SanmingLink } from './link.ts';
import type { sanmingMessages } from './messages.ts';

/** What is open, and below it the figures; where nothing is, the figures alone, as a part of the view. */
export function panelOf(
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
