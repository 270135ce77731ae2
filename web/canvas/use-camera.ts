import type { Core } from 'cytoscape';
import { type RefObject, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { Arrangement } from '../view-model/layout/arrangement.ts';
import { durationOf, easing } from './motion.ts';

/** What lies over the canvas at each side, in pixels. */
export interface Insets {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface CameraHandle {
  fit(): void;
  zoomBy(factor: number): void;
  /** Where every node stands on the picture. */
  places(): Record<string, { x: number; y: number }>;
  /** The whole picture as it is drawn, as a PNG file. */
  png(background: string): Promise<Blob>;
}

interface CameraOptions {
  readonly insets: Insets;
  readonly arrangement: Arrangement;
  readonly selected: string | undefined;
  readonly handle: RefObject<CameraHandle | null>;
  onZoom(zoom: number): void;
}

/**
 * The camera shows the whole picture until the user moves it; from then on it only follows to what would be out of
 * sight: what an expansion brought, and the selection.
 */
export function useCamera(cy: Core | null, { insets, arrangement, selected, handle, onZoom }: CameraOptions): void {
  const moved = useRef(false);
  const shown = useRef(false);
  const insetsNow = useRef(insets);
  const focused = useRef(selected);
  useLayoutEffect(() => {
    insetsNow.current = insets;
    focused.current = selected;
  });

  useImperativeHandle(
    handle,
    () => ({
      fit() {
        moved.current = false;
        if (cy) fit(cy, insetsNow.current, placesOf(cy), durationOf('camera'), undefined);
      },
      zoomBy(factor) {
        if (!cy) return;
        moved.current = true;
        const at = { x: cy.width() / 2, y: cy.height() / 2 };
        cy.stop().zoom({ level: cy.zoom() * factor, renderedPosition: at });
      },
      places: () => Object.fromEntries(cy?.nodes().map((node) => [node.id(), { ...node.position() }]) ?? []),
      async png(background) {
        if (!cy) return new Blob();
        return cy.png({
          output: 'blob-promise',
          full: true,
          scale: 2,
          maxWidth: 8000,
          maxHeight: 8000,
          bg: background,
        });
      },
    }),
    [cy],
  );

  useEffect(() => {
    if (!cy) return;
    const byHand = () => {
      moved.current = true;
    };
    let timer = 0;
    const zoomed = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => onZoom(cy.zoom()), afterZoom);
    };
    cy.on('dragpan scrollzoom pinchzoom', byHand);
    cy.on('zoom', zoomed);
    const observer = new ResizeObserver(() => {
      cy.resize();
      if (!moved.current) fit(cy, insetsNow.current, placesOf(cy), 0, focused.current);
    });
    const container = cy.container();
    if (container) observer.observe(container);
    return () => {
      window.clearTimeout(timer);
      cy.off('dragpan scrollzoom pinchzoom', byHand);
      cy.off('zoom', zoomed);
      observer.disconnect();
    };
  }, [cy, onZoom]);

  useLayoutEffect(() => {
    if (!cy || arrangement.places.size === 0) return;
    const first = !shown.current;
    shown.current = true;
    const outside = first || !moved.current || !allInSight(cy, insetsNow.current, arrangement);
    if (outside) fit(cy, insetsNow.current, arrangement.places, first ? 0 : durationOf('camera'), focused.current);
    onZoom(cy.zoom());
  }, [cy, arrangement, onZoom]);

  const { left, right, top, bottom } = insets;
  // The sides are what counts, not the object they come in
  useEffect(() => {
    if (!cy || arrangement.places.size === 0) return;
    if (!moved.current) fit(cy, insetsNow.current, arrangement.places, durationOf('camera'), selected);
    else if (selected) bringIntoSight(cy, insetsNow.current, selected);
  }, [cy, selected, left, right, top, bottom]);
}

/** While it zooms, the page around the picture stays as it is. */
const afterZoom = 80;

const placesOf = (cy: Core) => new Map(cy.nodes().map((node) => [node.id(), node.position()]));

/** Names stand below and beside their nodes: the camera leaves them room. */
const labelRoom = { x: 62, top: 34, bottom: 62 };

type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

function extent(cy: Core, places: Places) {
  const xs: number[] = [];
  const ys: number[] = [];
  cy.nodes().forEach((node) => {
    const place = places.get(node.id());
    if (!place) return;
    xs.push(place.x);
    ys.push(place.y);
  });
  return {
    left: Math.min(...xs) - labelRoom.x,
    right: Math.max(...xs) + labelRoom.x,
    top: Math.min(...ys) - labelRoom.top,
    bottom: Math.max(...ys) + labelRoom.bottom,
  };
}

/** Where even grown names could not be read, the camera shows what is selected, and what is around it. */
const smallestWhole = 0.6;
const focusZoom = 0.78;

function fit(cy: Core, insets: Insets, places: Places, duration: number, selected: string | undefined): void {
  if (cy.nodes().empty() || cy.width() === 0) return;
  const box = extent(cy, places);
  const focus = selected === undefined ? undefined : places.get(selected);
  const room = { width: cy.width() - insets.left - insets.right, height: cy.height() - insets.top - insets.bottom };
  const whole = Math.min(1, room.width / (box.right - box.left), room.height / (box.bottom - box.top));
  const zoom = whole < smallestWhole && focus ? focusZoom : whole;
  const centre = (from: number, to: number, at: number | undefined, length: number) => {
    if (at === undefined || (to - from) * zoom <= length) return (from + to) / 2;
    return Math.min(Math.max(at, from + length / 2 / zoom), to - length / 2 / zoom);
  };
  const pan = {
    x: insets.left + room.width / 2 - zoom * centre(box.left, box.right, focus?.x, room.width),
    y: insets.top + room.height / 2 - zoom * centre(box.top, box.bottom, focus?.y, room.height),
  };
  cy.stop();
  if (duration === 0) cy.viewport({ zoom, pan });
  else cy.animate({ zoom, pan }, { duration, easing });
}

function allInSight(cy: Core, insets: Insets, { places }: Arrangement): boolean {
  const { x, y } = cy.pan();
  const zoom = cy.zoom();
  return cy
    .nodes()
    .toArray()
    .every((node) => {
      const place = places.get(node.id());
      return !place || inside(cy, insets, { x: place.x * zoom + x, y: place.y * zoom + y });
    });
}

const inside = (cy: Core, insets: Insets, at: { x: number; y: number }) =>
  at.x > insets.left && at.x < cy.width() - insets.right && at.y > insets.top && at.y < cy.height() - insets.bottom;

function bringIntoSight(cy: Core, insets: Insets, id: string): void {
  const node = cy.getElementById(id);
  if (node.length === 0 || !node.isNode()) return;
  const at = node.renderedPosition();
  if (inside(cy, insets, at)) return;
  const middle = {
    x: insets.left + (cy.width() - insets.left - insets.right) / 2,
    y: insets.top + (cy.height() - insets.top - insets.bottom) / 2,
  };
  cy.animate({ panBy: { x: middle.x - at.x, y: middle.y - at.y } }, { duration: durationOf('camera'), easing });
}
