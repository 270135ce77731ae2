import { useMemo } from 'react';
import { type Label, labelNames, labels } from '../../../graph/schema/labels.ts';
import { inkPalette } from '../../canvas/palette.ts';
import { svgOf } from '../../canvas/svg/svg.ts';
import { graphMessages } from '../../i18n/graph.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { LabelMark } from '../../marks/LabelMark.tsx';
import type { GraphState } from './state.ts';
import { useAttention } from './use-attention.ts';
import { useFurther } from './use-further.ts';
import type { FetchedGraph } from './use-graph-data.ts';
import { usePicture } from './use-picture.ts';

/** What a picture without a frame of its own is composed for. */
const room = { width: 1080, height: 460 };
/** The largest it is drawn before it is fitted into a slide. */
const widest = 2400;
/** On a slide's own ground. */
const palette = { ...inkPalette, chrome: { ...inkPalette.chrome, canvas: 'var(--surface)' } };
const tallest = 880;

interface GraphPictureProps {
  readonly state: GraphState;
  readonly fetched: FetchedGraph;
}

/** The graph as a drawing of lines and letters, for scenes and paper: what the canvas draws, at the same places. */
export function GraphPicture({ state, fetched }: GraphPictureProps) {
  const t = useMessages(graphMessages);
  const language = useLanguage();
  const further = useFurther(fetched.data, state, false);
  const { visible, drawn, arrangement, pending } = usePicture(fetched.data, further, state, room);
  const { attention } = useAttention(visible, state);
  const picture = useMemo(() => {
    const svg = svgOf(drawn, arrangement, { palette, attention, title: t.figure });
    const [, width, height] = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
    const scale = Math.min(1, widest / Number(width), tallest / Number(height));
    return { svg, width: Number(width) * scale, height: Number(height) * scale };
  }, [drawn, arrangement, attention, t]);
  const present = new Set(drawn.nodes.map(({ data }) => data.label));
  return (
    <div className="graph-picture-frame">
      <figure style={{ flex: 'none', minWidth: picture.width }} aria-busy={pending || undefined}>
        {/* The writer escapes every text that it is given. */}
        <div
          className="graph-picture"
          style={{ width: picture.width, height: picture.height }}
          dangerouslySetInnerHTML={{ __html: picture.svg }}
        />
        <ul className="graph-picture-legend">
          {labelNames
            .filter((label: Label) => present.has(label))
            .map((label) => (
              <li key={label}>
                <LabelMark label={label} size={18} />
                {labels[label][language]}
              </li>
            ))}
        </ul>
      </figure>
    </div>
  );
}
