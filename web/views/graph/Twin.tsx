import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { Language } from '../../../graph/language.ts';
import { labels } from '../../../graph/schema/labels.ts';
import { relationshipTypes } from '../../../graph/schema/relationships.ts';
import { graphMessages } from '../../i18n/graph.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { presenceWords } from '../../i18n/words.ts';
import { presenceOf, titleOf } from '../../view-model/caption.ts';
import { foldName } from '../../view-model/node-look.ts';
import type { Scene, SceneLink, SceneNode } from '../../view-model/scene.ts';
import { sentenceOf } from '../../view-model/sentence.ts';
import { inReadingOrder } from './reading-order.ts';
import { useFocusFound } from './use-focus-found.ts';
import type { Picture } from './use-picture.ts';

interface TwinProps {
  readonly picture: Picture;
  readonly selected: string | undefined;
  /** Where the focus of the keyboard is, so that the picture shows it too. */
  onFocus(id: string | undefined): void;
  onSelect(id: string): void;
  onOpen(id: string): void;
  /** Space, H, F and P on a node. */
  onKey(key: 'mark' | 'hide' | 'pin' | 'path', id: string): void;
}

/**
 * The picture for keyboard and screen reader: a tree of the same nodes in reading order, each with its relationships
 * as sentences. Up and down move between nodes, right into a node's relationships and over one to its other end, left back.
 */
export function Twin({ picture, selected, onFocus, onSelect, onOpen, onKey: onNodeKey }: TwinProps) {
  const t = useMessages(graphMessages);
  const language = useLanguage();
  const { visible, scene } = picture;
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string>();
  const [openNode, setOpenNode] = useState<string>();
  const nodes = useMemo(() => inReadingOrder(picture), [picture]);
  const linksOf = useMemo(() => linksByNode(visible.links, nodes), [visible, nodes]);
  useFocusFound(list, nodes);
  const isThere = (id: string | undefined) =>
    nodes.some((node) => node.id === id) || (linksOf.get(openNode ?? '') ?? []).some((link) => link.id === id);
  const active = [current, selected].find(isThere) ?? nodes[0]?.id;

  const onKey = (event: KeyboardEvent) => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? [])];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const id = items[at]?.dataset.id;
    const owner = items[at]?.dataset.owner;
    const onNode = (key: 'mark' | 'hide' | 'pin' | 'path') => () => {
      if (id === undefined || owner !== undefined) return;
      // What is hidden takes the focus with it, unless that has gone on.
      if (key === 'hide') beside(items, at)?.focus();
      onNodeKey(key, id);
    };
    const to = (index: number) => items[Math.max(0, Math.min(items.length - 1, index))]?.focus();
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => to(at + 1),
      ArrowUp: () => to(at - 1),
      Home: () => to(0),
      End: () => to(items.length - 1),
      ArrowRight: () => {
        if (owner === undefined) openNode === id ? to(at + 1) : setOpenNode(id);
        else cross(id, owner, items);
      },
      ArrowLeft: () => {
        setOpenNode(undefined);
        if (owner !== undefined) to(items.findIndex((item) => item.dataset.id === owner));
      },
      ' ': onNode('mark'),
      h: onNode('hide'),
      f: onNode('pin'),
      p: onNode('path'),
      Enter: () => {
        if (id === undefined) return;
        if (id === selected && owner === undefined) onOpen(id);
        else onSelect(id);
      },
    };
    const act = keys[event.key] ?? keys[event.key.toLowerCase()];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  /** Over a relationship to the node at its other end. */
  const cross = (link: string | undefined, from: string, items: readonly HTMLElement[]) => {
    const line = visible.links.find(({ id }) => id === link);
    const other = line && (line.from === from ? line.to : line.from);
    setOpenNode(undefined);
    items.find((item) => item.dataset.id === other)?.focus();
  };
  const focus = (id: string, node: string) => {
    setCurrent(id);
    onFocus(node);
  };
  return (
    <nav className="twin" aria-label={t.twin}>
      <p className="visually-hidden" id="twin-hint">
        {t.nodesAndLinks(visible.nodes.length, visible.links.length)} {t.twinHint}
      </p>
      <div
        ref={list}
        role="tree"
        aria-label={t.twin}
        aria-describedby="twin-hint"
        onKeyDown={onKey}
        onBlur={() => onFocus(undefined)}
      >
        {nodes.map((node) => (
          <div
            key={node.id}
            role="treeitem"
            data-id={node.id}
            aria-selected={node.id === selected}
            aria-expanded={openNode === node.id}
            tabIndex={node.id === active ? 0 : -1}
            onFocus={(event) => event.target === event.currentTarget && focus(node.id, node.id)}
          >
            {nodeWords(node, language, t)}
            {openNode === node.id && (
              // biome-ignore lint/a11y/useSemanticElements: the group of a tree, as WAI-ARIA has it
              <div role="group">
                {(linksOf.get(node.id) ?? []).map((link) => (
                  <div
                    key={link.id}
                    role="treeitem"
                    data-id={link.id}
                    data-owner={node.id}
                    aria-selected={link.id === selected}
                    tabIndex={link.id === active ? 0 : -1}
                    onFocus={(event) => {
                      event.stopPropagation();
                      focus(link.id, link.id);
                    }}
                  >
                    {linkWords(link, scene, language, t.bundle)}
                  </div>
                ))}
              </div>
            )}
          </div>
        ))}
      </div>
    </nav>
  );
}

/** The next node of the tree, else the one before. */
const beside = (items: readonly HTMLElement[], at: number): HTMLElement | undefined => {
  const isNode = (item: HTMLElement) => item.dataset.owner === undefined;
  return items.slice(at + 1).find(isNode) ?? items.slice(0, at).findLast(isNode);
};

/** The lines of each node, those that lead to it and from it in the order of their other ends. */
function linksByNode(links: readonly SceneLink[], nodes: readonly SceneNode[]): Map<string, SceneLink[]> {
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  const byNode = new Map<string, { readonly link: SceneLink; readonly place: number }[]>();
  const add = (end: string, link: SceneLink, other: string) => {
    const own = byNode.get(end) ?? [];
    own.push({ link, place: places.get(other) ?? 0 });
    byNode.set(end, own);
  };
  for (const link of links) {
    add(link.from, link, link.to);
    add(link.to, link, link.from);
  }
  const inOrder = ([id, own]: [string, { readonly link: SceneLink; readonly place: number }[]]) =>
    [id, own.sort((a, b) => a.place - b.place).map(({ link }) => link)] as const;
  return new Map([...byNode].map(inOrder));
}

type Words = ReturnType<typeof useMessages<typeof graphMessages.zh>>;

/** A node as it is read out: kind, name, state. */
function nodeWords({ label, node, fold, rest }: SceneNode, language: Language, t: Pick<Words, 'cut'>): string {
  if (fold) return foldName(fold, language);
  if (rest) return t.cut(rest.total, rest.drawn);
  const presence = node && presenceOf(node);
  const state = presence && presence !== 'held' ? presenceWords[presence][language] : '';
  return [labels[label][language], node && titleOf(node), state].filter(Boolean).join(' ');
}

/** A line as it is read out: its sentence, or between what it bundles how many. */
function linkWords(link: SceneLink, { nodes, data }: Scene, language: Language, bundle: (n: number) => string) {
  const [first, ...more] = link.relationships;
  const [from, to] = [first && data.nodes.get(first.from), first && data.nodes.get(first.to)];
  if (first && from && to && more.length === 0) return sentenceOf({ relationship: first, from, to }, language);
  const called = (id: string) => {
    const { fold, node } = nodes.get(id) ?? {};
    return fold ? foldName(fold, language) : node ? titleOf(node) : '';
  };
  const what = `${relationshipTypes[link.type][language]} ${bundle(link.relationships.length)}`;
  return [called(link.from), what, called(link.to)].filter(Boolean).join(' → ');
}
