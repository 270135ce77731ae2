import type { Core } from 'cytoscape';
import { type RefObject, useCallback, useMemo, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import type { Drawn } from '../view-model/elements.ts';
import type { Arrangement } from '../view-model/layout/arrangement.ts';
import { BoxSelect } from './BoxSelect.tsx';
import { Guides } from './Guides.tsx';
import { type Badges, useBadges } from './use-badges.ts';
import { type CameraHandle, type Insets, useCamera } from './use-camera.ts';
import { type Emphasis, useEmphasis } from './use-emphasis.ts';
import { type Gestures, useGestures } from './use-gestures.ts';
import { useLabels } from './use-labels.ts';
import { usePlaces } from './use-places.ts';
import { usePalette, useStylesheet } from './use-stylesheet.ts';
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
  readonly camera: RefObject<CameraHandle | null>;
  /** A box is to be drawn; what is inside is handed over. */
  readonly onBox: ((ids: readonly string[]) => void) | undefined;
  onZoom(zoom: number): void;
  onHushed(count: number): void;
}

/** Above this many relationships lines are straight. */
const many = 1_500;

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
  const { drawn, arrangement, emphasis, badges, gestures, insets, camera, onBox, onZoom, onHushed } = props;
  const [cy, setCy] = useState<Core | null>(null);
  const receive = useCallback((core: Core) => setCy((known) => (known === core ? known : core)), []);
  const palette = usePalette();
  const stylesheet = useStylesheet(palette);
  const elements = useMemo(
    () => [...drawn.nodes, ...drawn.links].map((element) => ({ ...element, data: { ...element.data } })),
    [drawn],
  );
  const large = drawn.links.length > many;
  usePlaces(cy, drawn, arrangement, large);
  useEmphasis(cy, drawn, emphasis);
  useGestures(cy, gestures);
  useCamera(cy, { insets, arrangement, selected: emphasis.selected, handle: camera, onZoom });
  useLabels(cy, drawn, emphasis, onHushed);
  useBadges(cy, drawn, badges, palette);
  return (
    <>
      <CytoscapeComponent
        key={large ? 'large' : 'small'}
        className="canvas"
        elements={elements}
        stylesheet={stylesheet}
        diff={differs}
        cy={receive}
        minZoom={0.12}
        maxZoom={3}
        // While the camera moves, the picture moves as one image; when it stands, all is drawn anew.
        textureOnViewport
        hideEdgesOnViewport={false}
        boxSelectionEnabled={false}
        autounselectify
      />
      <Guides cy={cy} guides={arrangement.guides} />
      {onBox && <BoxSelect cy={cy} onBox={onBox} />}
    </>
  );
}
