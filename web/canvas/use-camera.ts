import type { Core } from 'cytoscape';
import { type RefObject, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { Arrangement } from '../view-model/layout/arrangement.ts';
import { allInSight, bringIntoSight, fit, inSight, newPlaces, type Places, placesOf, sizeOf } from './looking.ts';
import { doubleClick, durationOf } from './motion.ts';
import { whenRested } from './rested.ts';
import { type Insets, type View, viewOf, viewportOf } from './viewport.ts';

/** Pixels that a bitmap has for each of the screen. */
export const pngScale = 2;

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
  /** What is in focus while nothing is selected. */
  readonly home: string | undefined;
  /** What the camera was left at; without it the whole picture shows. */
  readonly view: View | undefined;
  readonly handle: RefObject<CameraHandle | null>;
  onZoom(zoom: number): void;
  /** The user moved the camera, and it rests; nothing when it shows the whole again. */
  onView(view: View | undefined): void;
}

/** While it zooms, the page around the picture stays as it is. */
const afterZoom = 80;
/** A camera that stands for so long has come to rest. */
const atRest = 400;

/**
 * The camera shows the whole picture until the user moves it; from then on it only follows to what would be out of
 * sight: what an expansion brought, and the selection. Where it was left comes back with the link.
 */
export function useCamera(cy: Core | null, options: CameraOptions): void {
  const { insets, arrangement, selected, home, view, handle, onZoom, onView } = options;
  const moved = useRef(false);
  const stood = useRef<Places>(new Map());
  const current = useRef({ insets, selected, home, onView });
  useLayoutEffect(() => {
    current.current = { insets, selected, home, onView };
  });
  /** What was in sight when something was added, and what was added: shown together until the user looks elsewhere. */
  const together = useRef<ReadonlySet<string>>(undefined);
  const refit = useRef((core: Core, places: Places, duration: number) => {
    const { current: now } = current;
    const { current: seen } = together;
    if (seen) fit(core, now.insets, new Map([...places].filter(([id]) => seen.has(id))), duration, {});
    else fit(core, now.insets, places, duration, now);
  });
  const still = useRef({ until: 0, timer: 0 });
  const afterClick = useRef((move: () => void) => {
    window.clearTimeout(still.current.timer);
    const wait = still.current.until - performance.now();
    if (wait > 0) still.current.timer = window.setTimeout(move, wait);
    else move();
  });
  const told = useRef(view);
  const tell = useRef((next: View | undefined) => {
    told.current = next;
    current.current.onView(next);
  });

  useImperativeHandle(
    handle,
    () => ({
      fit() {
        moved.current = false;
        together.current = undefined;
        if (cy) fit(cy, current.current.insets, placesOf(cy), durationOf('camera'), {});
        tell.current(undefined);
      },
      zoomBy(factor) {
        if (!cy) return;
        moved.current = true;
        const at = { x: cy.width() / 2, y: cy.height() / 2 };
        cy.stop().zoom({ level: cy.zoom() * factor, renderedPosition: at });
        cy.emit('moved');
      },
      places: () => Object.fromEntries(cy?.nodes().map((node) => [node.id(), { ...node.position() }]) ?? []),
      async png(background) {
        if (!cy) return new Blob();
        return cy.png({
          output: 'blob-promise',
          full: true,
          scale: pngScale,
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
    const zoomed = whenRested(afterZoom, () => onZoom(cy.zoom()));
    const left = whenRested(atRest, () =>
      tell.current(viewOf(sizeOf(cy), current.current.insets, { zoom: cy.zoom(), pan: cy.pan() })),
    );
    const byHand = () => {
      moved.current = true;
      left.moved();
    };
    cy.on('dragpan scrollzoom pinchzoom moved', byHand);
    // After a click the picture stays where it is: a second click must meet what the first one met.
    const clicked = () => {
      still.current.until = performance.now() + doubleClick;
      together.current = undefined;
    };
    const observer = new ResizeObserver(() => {
      cy.resize();
      afterClick.current(() => {
        // What is on its way is shown where it will stand.
        if (!moved.current) refit.current(cy, stood.current, 0);
      });
    });
    cy.on('zoom', zoomed.moved);
    cy.on('tap', clicked);
    const container = cy.container();
    if (container) observer.observe(container);
    return () => {
      window.clearTimeout(still.current.timer);
      zoomed.stop();
      left.stop();
      cy.off('tap', clicked);
      cy.off('dragpan scrollzoom pinchzoom moved', byHand);
      cy.off('zoom', zoomed.moved);
      observer.disconnect();
    };
  }, [cy, onZoom]);

  useLayoutEffect(() => {
    if (!cy || arrangement.places.size === 0 || cy.nodes().empty()) return;
    const first = stood.current.size === 0;
    const settled = newPlaces(stood.current, arrangement.places);
    stood.current = arrangement.places;
    const now = current.current.insets;
    if (first && view) {
      moved.current = true;
      cy.viewport(viewportOf(sizeOf(cy), now, view));
    } else if (first || settled.size === arrangement.places.size) {
      together.current = undefined;
      fit(cy, now, arrangement.places, first ? 0 : durationOf('camera'), current.current);
    } else if (!moved.current || !allInSight(cy, now, settled)) {
      if (settled.size > 0) together.current = new Set([...inSight(cy, now, arrangement.places), ...settled.keys()]);
      refit.current(cy, arrangement.places, durationOf('camera'));
    }
    onZoom(cy.zoom());
  }, [cy, arrangement, onZoom]);

  // A link that was opened, or the browser's way back, brings another view than the one that was told.
  useEffect(() => {
    if (!cy || view === undefined || view === told.current) return;
    const same = told.current && (['x', 'y', 'zoom'] as const).every((key) => told.current?.[key] === view[key]);
    told.current = view;
    if (same) return;
    moved.current = true;
    cy.viewport(viewportOf(sizeOf(cy), current.current.insets, view));
  }, [cy, view]);

  const { left, right, top, bottom } = insets;
  const asLeft = useRef(view !== undefined);
  // The sides are what counts, not the object they come in
  useEffect(() => {
    if (!cy || arrangement.places.size === 0) return;
    // What a link brings is shown as it was left, also where the selection is out of sight.
    if (asLeft.current) {
      asLeft.current = false;
      return;
    }
    afterClick.current(() => {
      const now = current.current.insets;
      if (!moved.current) refit.current(cy, arrangement.places, durationOf('camera'));
      else if (selected) bringIntoSight(cy, now, selected);
    });
  }, [cy, selected, left, right, top, bottom]);
}
