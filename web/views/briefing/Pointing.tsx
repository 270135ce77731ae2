import { type PointerEvent, type ReactNode, useRef } from 'react';

/** What pointing at the figure does: makes stand out what is there, puts a text, draws an arrow. */
export type Tool = 'lit' | 'text' | 'arrow';

interface Place {
  readonly x: number;
  readonly y: number;
}

interface PointingProps {
  readonly tool: Tool;
  readonly children: ReactNode;
  onLit(id: string): void;
  onText(place: Place): void;
  /** While the arrow is drawn, when it is, and when it is given up. */
  onDraw(from: Place, to: Place): void;
  onArrow(from: Place, to: Place): void;
  onNoArrow(): void;
}

/** So far a pointer has to go, in shares of the figure, for an arrow. */
const shortest = 0.02;
/** A line is thin: it is met from so many pixels beside it. */
const reach = [0, -3, 3, -6, 6];

/** Takes every touch of the slide below it: what stands in it does not work while it is annotated. */
export function Pointing({ tool, children, onLit, onText, onDraw, onArrow, onNoArrow }: PointingProps) {
  const area = useRef<HTMLDivElement>(null);
  const from = useRef<Place>(undefined);
  const placeOf = ({ clientX, clientY }: PointerEvent): Place => {
    const { left, top, width, height } = area.current!.querySelector('.marks')!.getBoundingClientRect();
    return { x: (clientX - left) / width, y: (clientY - top) / height };
  };
  const isArrow = (to: Place) =>
    from.current !== undefined && Math.hypot(to.x - from.current.x, to.y - from.current.y) >= shortest;
  return (
    <div
      ref={area}
      className="pointing"
      data-tool={tool}
      onPointerDownCapture={(event) => {
        event.preventDefault();
        event.stopPropagation();
        if (tool !== 'arrow') return;
        from.current = placeOf(event);
        area.current!.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        const to = placeOf(event);
        if (isArrow(to)) onDraw(from.current!, to);
      }}
      onPointerUp={(event) => {
        const to = placeOf(event);
        if (isArrow(to)) onArrow(from.current!, to);
        else onNoArrow();
        from.current = undefined;
      }}
      onPointerCancel={() => {
        onNoArrow();
        from.current = undefined;
      }}
      onClickCapture={(event) => {
        event.preventDefault();
        event.stopPropagation();
        const pointer = event as unknown as PointerEvent;
        if (tool === 'text') onText(placeOf(pointer));
        const id = tool === 'lit' ? idAt(pointer) : undefined;
        if (id !== undefined) onLit(id);
      }}
    >
      {children}
    </div>
  );
}

/** The node at this point of the screen, else a line near it. */
function idAt({ clientX, clientY }: PointerEvent): string | undefined {
  for (const dx of reach) {
    for (const dy of reach) {
      const element = document.elementFromPoint(clientX + dx, clientY + dy)?.closest<SVGElement>('[data-id]');
      if (element) return element.dataset.id;
    }
  }
  return undefined;
}
