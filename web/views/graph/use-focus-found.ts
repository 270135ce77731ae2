import { type RefObject, useEffect } from 'react';
import { isInView, useFound } from '../../state/found.ts';

/** Brings the focus of the keyboard to what was chosen in a search, once it stands in the tree; unless it went elsewhere. */
export function useFocusFound(tree: RefObject<HTMLElement | null>, nodes: readonly { readonly id: string }[]): void {
  const found = useFound(({ id }) => id);
  useEffect(() => {
    if (found === undefined || !nodes.some(({ id }) => id === found)) return;
    useFound.setState({ id: undefined });
    if (isInView()) tree.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(found)}"]`)?.focus();
  }, [found, nodes, tree]);
}
