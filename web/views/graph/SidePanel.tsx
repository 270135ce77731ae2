import { useEffect, useRef } from 'react';
import type { GroupBy } from '../../../graph/schema/group-key.ts';
import { Loading } from '../../frame/Loading.tsx';
import { Sheet } from '../../frame/Sheet.tsx';
import { graphMessages } from '../../i18n/graph.ts';
import { useMessages } from '../../i18n/messages.ts';
import { BundlePanel } from '../../panels/BundlePanel.tsx';
import { FoldPanel } from '../../panels/FoldPanel.tsx';
import { NodePanel } from '../../panels/NodePanel.tsx';
import { RelationshipPanel } from '../../panels/RelationshipPanel.tsx';
import { RestPanel } from '../../panels/RestPanel.tsx';
import type { Step } from '../../view-model/expansion.ts';
import { isFold } from '../../view-model/folds.ts';
import { isRest } from '../../view-model/scene.ts';
import type { GraphActions } from './use-actions.ts';
import type { Picture } from './use-picture.ts';

interface SidePanelProps {
  readonly selected: string;
  readonly relationship: string | undefined;
  readonly picture: Picture;
  readonly actions: GraphActions;
  pinHere(id: string): void;
  onGroupBy(by: GroupBy): void;
  readonly groupBy: GroupBy;
  isExpanded(id: string, step: Step): boolean;
}

/** What is selected and its evidence. Esc closes it. */
export function SidePanel(props: SidePanelProps) {
  const { selected, actions } = props;
  const t = useMessages(graphMessages);
  const panel = useRef<HTMLElement>(null);
  // A panel that shows something else begins at its top.
  useEffect(() => {
    panel.current?.scrollTo(0, 0);
  }, [selected]);
  return (
    <Sheet ref={panel} className="graph-panel" label={t.selected} onClose={actions.close}>
      <Content {...props} />
    </Sheet>
  );
}

/** Folds, rests and bundles are of the picture: nothing can be asked for by their ids. */
const isDrawnOnly = (id: string) => isFold(id) || isRest(id) || id.startsWith('bundle:');

function Content(props: SidePanelProps) {
  const { selected, relationship, picture, actions, isExpanded, pinHere, groupBy, onGroupBy } = props;
  const { scene, visible } = picture;
  const nodeOf = (id: string) => scene.data.nodes.get(id);
  const stands = visible.nodes.find(({ id }) => id === selected) ?? scene.nodes.get(selected);
  if (scene.nodes.size === 0 && isDrawnOnly(selected)) return <Loading rows={5} />;
  if (stands?.fold) {
    const { fold } = stands;
    return (
      <FoldPanel
        fold={fold}
        groupBy={groupBy}
        onGroupBy={onGroupBy}
        onOpen={() => actions.openSection(fold.id)}
        onSelect={actions.select}
        onClose={actions.close}
      />
    );
  }
  if (stands?.rest && isRest(selected)) {
    return (
      <RestPanel
        cut={stands.rest}
        onAll={() => actions.drawAll(stands.rest!)}
        onTable={actions.table}
        onClose={actions.close}
      />
    );
  }
  const bundle = selected.startsWith('bundle:') && visible.links.find(({ id }) => id === selected);
  if (bundle) return <BundlePanel link={bundle} nodeOf={nodeOf} onSelect={actions.select} onClose={actions.close} />;
  if (selected.includes('|')) return <RelationshipPanel key={selected} id={selected} actions={actions} />;
  return (
    <NodePanel
      key={selected}
      id={selected}
      known={nodeOf(selected)}
      relationship={relationship}
      actions={actions.forNode(selected, () => pinHere(selected), scene.data.nodes.has(selected))}
      isExpanded={(step) => isExpanded(selected, step)}
      nodeOf={nodeOf}
    />
  );
}
