import type { Core } from 'cytoscape';
import { type RefObject, useCallback, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import type { Drawn } from '../view-model/elements.ts';
import type { Arrangement } from '../view-model/layout/arrangement.ts';
import { BoxSelect } from './BoxSelect.tsx';
import { Guides } from './Guides.tsx';
import { firstViewport } from './looking.ts';
import { type Emphasis, manyStraight } from './states.ts';
import { type Badges, useBadges } from './use-badges.ts';
import { type CameraHandle, useCamera } from './use-camera.ts';
import { useElements } from './use-elements.ts';
import { useEnds } from './use-ends.ts';
import { type Gestures, useGestures } from './use-gestures.ts';
import { useLayers } from './use-layers.ts';
import { usePlaces } from './use-places.ts';
import { useSeen } from './use-seen.ts';
import { useStates } from './use-states.ts';
import { usePalette, useStylesheet } from './use-stylesheet.ts';
import type { Insets, View } from './viewport.ts';
import './canvas.css';
import './prepare.ts';

interface CanvasProps {
  readonly drawn: Drawn;
  readonly arrangement: Arrangement;
  readonly emphasis: Emphasis;
  readonly badges: Badges;
  readonly gestures: Gestures;
  /** Parts of the canvas that something lies over. */
  readonly insets: Insets;
  /** What a picture that is read starts from: shown where the whole is too small and nothing is selected. */
  readonly home: string | undefined;
  /** Where the camera was left; the whole picture without it. */
  readonly view: View | undefined;
  readonly camera: RefObject<CameraHandle | null>;
  /** A box is to be drawn; what is inside is handed over. */
  readonly onBox: ((ids: readonly string[]) => void) | undefined;
  /** The first picture was drawn. */
  onSeen(seen: true): void;
  onZoom(zoom: number): void;
  onView(view: View | undefined): void;
  onHushed(count: number): void;
}

/** A change is one of content: the same list, or data with the same values, is not drawn again. */
function differs(a: unknown, b: unknown): boolean {
  if (a === b) return false;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a)) return true;
  const [before, after] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(after);
  return keys.length !== Object.keys(before).length || keys.some((key) => String(before[key]) !== String(after[key]));
}

/**
 * The picture: elements from the view model, one controller for each concern. Nothing is bound in the component's own
 * `cy` callback, which runs at every update; it only hands the instance over.
 */
export function Canvas(props: CanvasProps) {
  const { drawn, arrangement, emphasis, badges, gestures, insets, home, view, camera } = props;
  const { onBox, onSeen, onZoom, onView, onHushed } = props;
  const [cy, setCy] = useState<Core | null>(null);
  const receive = useCallback((core: Core) => setCy((known) => (known === core ? known : core)), []);
  const palette = usePalette();
  const stylesheet = useStylesheet(palette);
  const seen = { insets, arrangement, view, home, selected: emphasis.selected };
  const elements = useElements(cy, drawn, arrangement, emphasis, (core) => firstViewport(core, drawn, seen).zoom);
  usePlaces(cy, drawn, arrangement, drawn.links.length > manyStraight);
  useGestures(cy, gestures);
  useCamera(cy, { ...seen, handle: camera, onZoom, onView });
  const layers = useLayers(cy);
  useStates(cy, drawn, arrangement.lowered, emphasis, layers, onHushed);
  useEnds(cy, layers);
  useBadges(cy, drawn, badges, palette);
  useSeen(cy, onSeen);
  return (
    <>
      <CytoscapeComponent
        className="canvas"
        elements={elements}
        stylesheet={stylesheet}
        diff={differs}
        cy={receive}
        minZoom={0.12}
        maxZoom={3}
        // What was drawn moves in layers that the library keeps: a texture of the whole would be drawn at every gesture.
        textureOnViewport={false}
        hideEdgesOnViewport={false}
        boxSelectionEnabled={false}
        autounselectify
      />
      <Guides cy={cy} guides={arrangement.guides} />
      {onBox && <BoxSelect cy={cy} onBox={onBox} />}
    </>
  );
}
