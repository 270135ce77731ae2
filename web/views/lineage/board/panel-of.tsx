import type { ViewPanel } from '../../../frame/ViewFrame.tsx';
import type { LineageLink } from '../link.ts';
import { type BoardActions, nothingOpen } from './actions.ts';
import { BetweenPanel } from './BetweenPanel.tsx';
import { BoardLists } from './BoardLists.tsx';
import { CardPanel, LinePanel, PromisesPanel } from './BoardPanels.tsx';
import type { Board } from './board.ts';
import { CollectNext } from './CollectNext.tsx';
import type { useBoardWords } from './words.ts';

/** What is chosen, in the panel; nothing where nothing is. */
export function panelOf(
  board: Board,
  link: LineageLink,
  actions: BoardActions,
  { t }: ReturnType<typeof useBoardWords>,
  onChange: (change: Partial<LineageLink>) => void,
): ViewPanel | undefined {
  const onClose = () => onChange(nothingOpen);
  const line = board.lines.find(({ from, to }) => from === link.line?.[0] && to === link.line[1]);
  if (line) {
    const [from, to] = [line.from, line.to].map((id) => board.cards.find((card) => card.id === id)?.name ?? id);
    return {
      id: line.id,
      kind: line.kind === 'cites' ? t.lineKind : t.promiseKind,
      title: line.kind === 'cites' ? `${from} → ${to}` : t.plannedBy(from ?? ''),
      content: <LinePanel board={board} actions={actions} line={line} />,
      onClose,
    };
  }
  const card = board.cards.find(({ id }) => id === link.sel);
  if (card) {
    const isPromise = card.promised.length > 0;
    return {
      id: card.id,
      kind: isPromise ? t.promiseKind : t.documentKind,
      title: isPromise ? t.plannedBy(card.name) : card.name,
      content: isPromise ? (
        <PromisesPanel board={board} actions={actions} card={card} />
      ) : (
        <CardPanel board={board} actions={actions} card={card} />
      ),
      onClose,
    };
  }
  if (link.open === 'collect') {
    return { id: 'collect', kind: t.title, title: t.collectTitle, content: <CollectNext actions={actions} />, onClose };
  }
  if (link.open === undefined) return undefined;
  if (link.open !== 'between') {
    const title = {
      held: t.listHeld,
      cited: t.listCited,
      documents: t.listDocuments,
      citations: t.listCitations,
      planned: t.listPlanned,
    }[link.open];
    const content = <BoardLists board={board} name={link.open} actions={actions} />;
    return { id: link.open, kind: t.title, title, content, onClose };
  }
  return {
    id: 'between',
    kind: t.title,
    title: t.between,
    content: (
      <BetweenPanel board={board} from={link.from} to={link.to} actions={actions} onChange={(ends) => onChange(ends)} />
    ),
    onClose: () => onChange({ open: undefined, from: undefined, to: undefined }),
  };
}
