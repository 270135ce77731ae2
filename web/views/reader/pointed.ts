/**
 * What the pointer or the keyboard stands on, in the text, in the list or in the small picture: the nodes that a mark
 * names, or that of a row. All three show it.
 */
export interface Pointing {
  readonly nodes: readonly string[];
  onPoint(nodes: readonly string[]): void;
}

export const nowhere: readonly string[] = [];

export const isPointedAt = ({ nodes }: Pointing, node: string) => nodes.includes(node);

/** What an element does that stands for one node. */
export const pointsAt = ({ onPoint }: Pointing, node: string) => ({
  onPointerEnter: () => onPoint([node]),
  onPointerLeave: () => onPoint(nowhere),
  onFocus: () => onPoint([node]),
  onBlur: () => onPoint(nowhere),
});
