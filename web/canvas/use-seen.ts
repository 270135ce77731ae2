import type { Core } from 'cytoscape';
import { useEffect } from 'react';

/** Says once that a picture with something on it was drawn. */
export function useSeen(cy: Core | null, onSeen: (seen: true) => void): void {
  useEffect(() => {
    if (!cy) return;
    const drawn = () => {
      if (cy.nodes().empty()) return;
      cy.off('render', drawn);
      onSeen(true);
    };
    cy.on('render', drawn);
    return () => {
      cy.off('render', drawn);
    };
  }, [cy, onSeen]);
}
