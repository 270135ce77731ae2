/** A label on screen, in pixels. */
export interface ScreenLabel {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Higher wins: selected, hovered, pinned, then degree. */
  readonly priority: number;
}

const cell = 96;

/**
 * The labels that must hide so that no two shown ones overlap: greedy by priority, the earlier one wins a tie.
 * Boxes come from character counts, nothing is measured on the canvas.
 */
export function hiddenLabels(labels: readonly ScreenLabel[]): Set<string> {
  const shown = new Map<string, ScreenLabel[]>();
  const hidden = new Set<string>();
  for (const label of [...labels].sort((a, b) => b.priority - a.priority)) {
    const keys = cellsOf(label);
    if (keys.some((key) => shown.get(key)?.some((other) => overlaps(other, label)))) {
      hidden.add(label.id);
      continue;
    }
    for (const key of keys) shown.set(key, [...(shown.get(key) ?? []), label]);
  }
  return hidden;
}

function cellsOf({ left, top, width, height }: ScreenLabel): string[] {
  const keys: string[] = [];
  for (let x = Math.floor(left / cell); x <= Math.floor((left + width) / cell); x++) {
    for (let y = Math.floor(top / cell); y <= Math.floor((top + height) / cell); y++) keys.push(`${x},${y}`);
  }
  return keys;
}

const overlaps = (a: ScreenLabel, b: ScreenLabel) =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
