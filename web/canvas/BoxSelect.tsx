import type { Core } from 'cytoscape';
import { type PointerEvent, useState } from 'react';

interface BoxSelectProps {
  readonly cy: Core | null;
  /** The nodes whose middle is inside the box. */
  onBox(ids: readonly string[]): void;
}

interface Box {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/** A sheet over the picture on which a box is drawn: what is inside is marked. */
export function BoxSelect({ cy, onBox }: BoxSelectProps) {
  const [box, setBox] = useState<Box>();
  const placeOf = (event: PointerEvent<HTMLDivElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const end = () => {
    if (box && cy) onBox(inside(cy, box));
    setBox(undefined);
  };
  return (
    <div
      className="box-sheet"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setBox({ from: placeOf(event), to: placeOf(event) });
      }}
      onPointerMove={(event) => box && setBox({ from: box.from, to: placeOf(event) })}
      onPointerUp={end}
      onPointerCancel={() => setBox(undefined)}
    >
      {box && (
        <i
          style={{
            left: Math.min(box.from.x, box.to.x),
            top: Math.min(box.from.y, box.to.y),
            width: Math.abs(box.to.x - box.from.x),
            height: Math.abs(box.to.y - box.from.y),
          }}
        />
      )}
    </div>
  );
}

function inside(cy: Core, { from, to }: Box): string[] {
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
  return cy
    .nodes()
    .filter((node) => {
      const { x, y } = node.renderedPosition();
      return x >= left && x <= right && y >= top && y <= bottom;
    })
    .map((node) => node.id());
}
