import { escapeXml, short } from '../canvas/svg/geometry.ts';

/** Turns what the page shows into SVG: where its origin lies on the screen, and the clips that were needed so far. */
export interface Pen {
  readonly left: number;
  readonly top: number;
  /** A rectangle on the screen as an attribute that clips to it. */
  clip(box: Box): string;
  readonly clips: readonly string[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function penAt(left: number, top: number): Pen {
  const clips: string[] = [];
  return {
    left,
    top,
    clips,
    clip: ({ left: x, top: y, width, height }) => {
      const id = `clip${clips.length}`;
      clips.push(
        `<clipPath id="${id}">${tag('rect', { x: x - left, y: y - top, width, height }, undefined)}</clipPath>`,
      );
      return `url(#${id})`;
    },
  };
}

type Attribute = string | number | undefined;

/** An element as text; attributes without a value are left out. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, Attribute>>,
  content: string | undefined,
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === 'number' ? short(value) : escapeXml(value)}"`],
  );
  const head = `<${name}${written.join('')}`;
  return content === undefined ? `${head}/>` : `${head}>${content}</${name}>`;
}

/** The page's colours as they are computed; nothing where they are transparent. */
export function paint(colour: string): { readonly colour: string; readonly opacity: number | undefined } | undefined {
  const parts = /^rgba?\(([^)]*)\)$/.exec(colour)?.[1]?.split(/[\s,/]+/);
  if (!parts) return colour === 'transparent' || colour === 'none' ? undefined : { colour, opacity: undefined };
  const opacity = parts[3] === undefined ? 1 : Number(parts[3]);
  if (opacity === 0) return undefined;
  return { colour: `rgb(${parts.slice(0, 3).join(',')})`, opacity: opacity < 1 ? opacity : undefined };
}
