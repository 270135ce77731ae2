import type { Core } from 'cytoscape';
import { useLayoutEffect } from 'react';
import type { Drawn } from '../view-model/elements.ts';
import type { Related } from '../view-model/related.ts';

/** What the user's attention is on. */
export interface Emphasis {
  readonly selected?: string;
  /** What belongs to the selection; nothing when nothing is selected, and then nothing is dimmed. */
  readonly related: Related;
  /** A relationship chosen while a node stays selected. */
  readonly chosen?: string;
  readonly hovered?: string;
  /** Nodes marked together. */
  readonly marked: readonly string[];
}

const states = 'selected chosen lit dim near from-other to-other ends-selected quiet';
/** From this many lines of one type on they are quiet at rest. */
const manyLines = 36;

/** Only what belongs to the selection takes colour; the rest steps back. */
export function useEmphasis(
  cy: Core | null,
  drawn: Drawn,
  { selected, related, chosen, hovered, marked }: Emphasis,
): void {
  // Elements drawn anew need their states again
  useLayoutEffect(() => {
    if (!cy) return;
    cy.batch(() => {
      cy.elements().removeClass(states);
      const { lit, kept } = related;
      if (lit.size === 0) {
        const assigned = cy.edges('[type = "ASSIGNED_TO"]');
        if (assigned.length >= manyLines) assigned.addClass('quiet');
        return;
      }
      cy.nodes().forEach((node) => {
        if (!lit.has(node.id()) && !kept.has(node.id())) node.addClass('dim');
      });
      cy.edges().forEach((edge) => {
        if (lit.has(edge.id())) edge.addClass('lit');
        else if (!kept.has(edge.id())) edge.addClass('dim');
        if (edge.source().id() === selected) edge.addClass('to-other');
        else edge.addClass('from-other');
        if (edge.target().id() === selected) edge.addClass('ends-selected');
      });
      if (selected)
        cy.getElementById(selected)
          .removeClass('dim')
          .addClass(isNode(cy, selected) ? 'selected' : 'chosen lit');
      const line = chosen === undefined ? undefined : cy.getElementById(chosen);
      if (line?.isEdge()) {
        line.removeClass('dim').addClass('chosen lit');
        line.connectedNodes().removeClass('dim').addClass('near');
      }
    });
  }, [cy, drawn, selected, related, chosen]);

  useLayoutEffect(() => {
    if (!cy || marked.length === 0) return;
    cy.batch(() => {
      for (const id of marked) cy.getElementById(id).addClass('marked');
    });
    return () => void cy.elements('.marked').removeClass('marked');
  }, [cy, drawn, marked]);

  useLayoutEffect(() => {
    if (!cy || !hovered) return;
    const element = cy.getElementById(hovered);
    element.addClass('hovered');
    if (element.isNode()) element.connectedEdges().not('.lit').addClass('hovered');
    return () => void cy.elements('.hovered').removeClass('hovered');
  }, [cy, hovered]);
}

const isNode = (cy: Core, id: string) => cy.getElementById(id).isNode();
