import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Insets } from '../../canvas/viewport.ts';
import type { Frame } from '../../view-model/layout/layout-graph.ts';

/** Widths at which the view changes its shape. */
export type Shape = 'phone' | 'narrow' | 'base' | 'wide';

export interface Room {
  readonly shape: Shape;
  /** What the picture is composed for: the canvas as it is when the right panel is open, so that opening moves nothing. */
  readonly frame: Frame;
  /** Of the whole view. */
  readonly width: number;
  readonly height: number;
}

/** As high as a banner that comes and goes: the picture is not composed anew for it. */
const banner = 40;
const isNearly = (room: Room, width: number, height: number) =>
  room.width === width && Math.abs(room.height - height) <= banner;

const leftPanel: Readonly<Record<Shape, number>> = { phone: 0, narrow: 48, base: 248, wide: 280 };
const rightPanel: Readonly<Record<Shape, number>> = { phone: 0, narrow: 360, base: 392, wide: 440 };
const tools = 48;
/** The line of notes between the canvas and the tools, and the chips over the top of the canvas. */
const strip = 26;
const chips = 50;
/** Names stand beyond the middle of their nodes. */
const margin = { x: 20, y: strip + chips };

export function shapeOf(width: number): Shape {
  if (width <= 640) return 'phone';
  if (width < 1280) return 'narrow';
  return width < 1800 ? 'base' : 'wide';
}

/** Under a sheet at 45 %, and above the shell's bottom bar. */
export const sheetShare = 0.45;

function roomFor(width: number, height: number): Room {
  const shape = shapeOf(width);
  const sheet = shape === 'phone' ? height * sheetShare : tools;
  return {
    shape,
    width,
    height,
    frame: {
      width: Math.max(280, width - leftPanel[shape] - rightPanel[shape] - 2 * margin.x),
      height: Math.max(220, height - sheet - margin.y),
    },
  };
}

/** The room of the view: measured, and again when the window changes. */
export function useRoom(element: RefObject<HTMLElement | null>): Room | undefined {
  const [room, setRoom] = useState<Room>();
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    let timer = 0;
    const measure = () => {
      const { width, height } = measured.getBoundingClientRect();
      setRoom((before) => (before && isNearly(before, width, height) ? before : roomFor(width, height)));
    };
    measure();
    const observer = new ResizeObserver(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(measure, 150);
    });
    observer.observe(measured);
    return () => {
      window.clearTimeout(timer);
      observer.disconnect();
    };
  }, [element]);
  return room;
}

/**
 * What lies over the canvas: the chips at the top, the drawer at the right, the sheet below, which begins lower than the
 * canvas ends.
 */
export function insetsFor({ shape, height }: Room, panelOpen: boolean): Insets {
  return {
    left: margin.x,
    top: chips,
    right: margin.x + (panelOpen && shape === 'narrow' ? rightPanel.narrow : 0),
    bottom: panelOpen && shape === 'phone' ? Math.max(0, height * sheetShare - tools - strip) : 0,
  };
}
