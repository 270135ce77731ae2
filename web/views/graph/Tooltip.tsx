import { useEffect, useState } from 'react';
import { labels } from '../../../graph/schema/labels.ts';
import { graphMessages } from '../../i18n/graph.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { presenceWords } from '../../i18n/words.ts';
import { presenceOf, titleOf } from '../../view-model/caption.ts';
import { foldName } from '../../view-model/node-look.ts';
import { sentenceOf } from '../../view-model/sentence.ts';
import type { Picture } from './use-picture.ts';

export interface Hover {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const delay = 300;

/** The full name, kind and state of what the pointer rests on; a line as its sentence. */
export function Tooltip({ hover, picture }: { readonly hover: Hover | undefined; readonly picture: Picture }) {
  const [shown, setShown] = useState<Hover>();
  useEffect(() => {
    const timer = window.setTimeout(() => setShown(hover), hover ? delay : 0);
    return () => window.clearTimeout(timer);
  }, [hover]);
  const content = useContent(shown?.id, picture);
  if (!shown || !content || hover?.id !== shown.id) return null;
  const below = shown.y < 120;
  return (
    <div
      className="graph-tip"
      data-below={below || undefined}
      style={{ left: shown.x, top: shown.y + (below ? 34 : -30) }}
      aria-hidden="true"
    >
      <b>{content.name}</b>
      {content.note && <span>{content.note}</span>}
    </div>
  );
}

function useContent(id: string | undefined, { visible, scene }: Picture): { name: string; note?: string } | undefined {
  const t = useMessages(graphMessages);
  const language = useLanguage();
  if (id === undefined) return undefined;
  const stands = visible.nodes.find((node) => node.id === id);
  if (stands?.fold) return { name: foldName(stands.fold, language), note: t.foldHint };
  if (stands?.rest) return { name: t.cut(stands.rest.total, stands.rest.drawn), note: t.restHint };
  if (stands?.node) {
    const presence = presenceOf(stands.node);
    const note = [
      labels[stands.label][language],
      presence && presence !== 'held' && presenceWords[presence][language],
      t.expandHint,
    ];
    return { name: titleOf(stands.node), note: note.filter(Boolean).join(' · ') };
  }
  const link = visible.links.find((one) => one.id === id);
  const [relationship, ...more] = link?.relationships ?? [];
  if (!relationship) return undefined;
  if (more.length > 0) return { name: t.bundle(more.length + 1) };
  const [from, to] = [scene.data.nodes.get(relationship.from), scene.data.nodes.get(relationship.to)];
  return from && to ? { name: sentenceOf({ relationship, from, to }, language) } : undefined;
}
