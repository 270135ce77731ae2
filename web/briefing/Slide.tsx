import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { DataMark, Scene } from '../../graph/story/story.ts';
import { queries } from '../data/queries.ts';
import { useMessages } from '../i18n/messages.ts';
import { Fit } from './Fit.tsx';
import { briefingMessages } from './messages.ts';
import { SceneView } from './SceneView.tsx';
import { sourcesOf } from './sources.ts';
import './slide.css';

/** What a slide is laid out in; it is scaled as a whole to the room it is shown in. */
export const slideWidth = 1440;
export const slideHeight = 810;

const edge = 72;
/** Above and below the figure: bar, two lines of title, what is measured, sources, foot. */
const words = 330;
const mostNamed = 6;

/** So far a view may shrink: a drawing stays readable longer than a table of words. */
const smallest: Readonly<Record<string, number>> = { '/': 0.5, '/graph': 0.35, '/lineage': 0.6, '/sanming': 0.6 };
const smallestTable = 1;

interface SlideProps {
  readonly scene: Scene;
  readonly height?: number;
  /** At the right of the foot: dots, page. */
  readonly foot?: ReactNode;
}

/** A scene: short bar, finding, what is measured, the view as it is, sources, and the date of the data. */
export function Slide({ scene, height = slideHeight, foot }: SlideProps) {
  const t = useMessages(briefingMessages);
  return (
    <article className="slide" style={{ width: slideWidth, height }}>
      <i className="slide-bar" />
      <h2>{scene.title}</h2>
      <p className="slide-caption">{scene.caption}</p>
      <div className="slide-figure">
        <Fit
          width={slideWidth - 2 * edge}
          height={height - words}
          smallest={smallest[scene.link.path] ?? smallestTable}
          cutWords={t.cut}
        >
          <SceneView link={scene.link} />
        </Fit>
      </div>
      <Sources link={scene.link} />
      <footer>
        <b>{t.product}</b>
        <DataDate data={scene.data} />
        <span className="sp" />
        {foot}
      </footer>
    </article>
  );
}

/** Document, number, and date as printed. */
function Sources({ link }: Pick<Scene, 'link'>) {
  const t = useMessages(briefingMessages);
  const { data } = useQuery(queries.documents());
  const sources = sourcesOf(link, data ?? []);
  const named = sources.slice(0, mostNamed).map(({ title, number, date }) => {
    return `${number ?? `《${title}》（${t.unnumbered}）`}，${date ?? t.dateless}`;
  });
  return (
    <p className="slide-sources">
      {sources.length > 0 && t.source}
      {sources.length > mostNamed ? `${t.many(sources.length)}：${named.join('；')}…` : named.join('；')}
    </p>
  );
}

export function DataDate({ data }: { readonly data: DataMark }) {
  const t = useMessages(briefingMessages);
  return <span>{data.date ? t.until(data.date) : t.noDate}</span>;
}
