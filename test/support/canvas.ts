import type { Core } from 'cytoscape';
import type { JSHandle } from 'playwright-core';
import { expect } from 'vitest';
import { byCodePoint } from '../../graph/graph.ts';
import { page } from './explorer.ts';

/** A node where the canvas draws it. */
export interface DrawnNode {
  readonly id: string;
  /** In pixels of the page. */
  readonly x: number;
  readonly y: number;
  /** On the picture, whatever the camera shows of it. */
  readonly at: string;
}

/** What the canvas of the graph view holds, once it holds anything. */
export async function drawnCanvas(): Promise<JSHandle<Core>> {
  const handle = await page.waitForFunction(() => {
    const container = document.querySelector('.canvas') as (Element & { _cyreg?: { cy: Core } }) | null;
    const cy = container?._cyreg?.cy;
    return cy?.nodes().nonempty() ? cy : undefined;
  });
  return handle as JSHandle<Core>;
}

/** The nodes where they are now, by id. */
export async function drawnNodes(): Promise<readonly DrawnNode[]> {
  const nodes = await (await drawnCanvas()).evaluate((cy) => {
    const { left, top } = cy.container()!.getBoundingClientRect();
    return cy.nodes().map((node) => {
      const { x, y } = node.renderedPosition();
      const place = node.position();
      return { id: node.id(), x: left + x, y: top + y, at: `${Math.round(place.x)},${Math.round(place.y)}` };
    });
  });
  return nodes.sort((a, b) => byCodePoint(a.id, b.id));
}

/** The nodes where they stay: more of them than `least`, and no node or camera moves any more. */
export async function nodesAtRest(least = 0): Promise<readonly DrawnNode[]> {
  let nodes: readonly DrawnNode[] = [];
  let unmoved = 0;
  const look = async () => {
    const before = JSON.stringify(nodes);
    nodes = await drawnNodes();
    unmoved = nodes.length > least && JSON.stringify(nodes) === before ? unmoved + 1 : 0;
    return unmoved;
  };
  await expect.poll(look, { interval: 100 }).toBeGreaterThanOrEqual(4);
  return nodes;
}

/** A node that is drawn. */
export const drawnNode = async (id: string): Promise<DrawnNode> => (await drawnNodes()).find((node) => node.id === id)!;
