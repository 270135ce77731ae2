import { memo, useEffect, useMemo, useRef } from 'react';
import type { OutlineEntry } from '../../../graph/contribution.ts';
import { placeId } from '../../briefing/things.ts';
import { MarkedText } from './MarkedText.tsx';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { piecesOf, type TextMark, withFound } from './pieces.ts';
import type { Pointing } from './pointed.ts';
import './document-text.css';

interface Place {
  readonly start: number;
  readonly end: number;
}

interface DocumentTextProps {
  readonly text: string;
  readonly outline: readonly OutlineEntry[];
  readonly marks: readonly TextMark[];
  readonly at: Place | undefined;
  readonly entry: OutlineEntry | undefined;
  /** Places of words that are sought, in printed order, and the one that is looked at. */
  readonly found: readonly Place[];
  readonly hit: Place | undefined;
  readonly onChoose: (mark: TextMark) => void;
  readonly pointing: Pointing;
}

const none: readonly Place[] = [];

/** The document as flowing text; moves to the place that the link asks for. */
export function DocumentText(props: DocumentTextProps) {
  const { text, outline, marks, at, entry, found, hit, onChoose, pointing } = props;
  const page = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => paragraphsOf(text, outline), [text, outline]);
  const target = at?.start ?? entry?.start;

  useEffect(() => {
    if (target === undefined) return;
    const hot = page.current?.querySelector('.hot');
    const own = hot ?? page.current?.querySelector(`[data-start="${startOf(paragraphs, target)}"]`);
    const visible = own && isVisible(own);
    if (own && !visible) own.scrollIntoView({ block: hot ? 'center' : 'start' });
  }, [target, paragraphs]);

  // The Tab key comes to one mark: the chosen one, or the first of the chosen item.
  useEffect(() => {
    const { current } = page;
    for (const mark of current?.querySelectorAll<HTMLElement>('.m[tabindex="0"]') ?? []) mark.tabIndex = -1;
    const first = ['.m.hot', '.cur .m', '.m'].map((selector) => current?.querySelector<HTMLElement>(selector));
    const stop = first.find((mark) => mark);
    if (stop) stop.tabIndex = 0;
  }, [target, at, marks]);

  useEffect(() => {
    if (!hit) return;
    const mark = page.current?.querySelector(`[data-found="${hit.start}"]`);
    mark?.setAttribute('aria-current', 'true');
    if (mark && !isVisible(mark)) mark.scrollIntoView({ block: 'center' });
    return () => mark?.removeAttribute('aria-current');
  }, [hit]);

  // Marks are many and what is pointed at changes often: nothing is drawn anew for it.
  useEffect(() => {
    const { nodes } = pointing;
    if (nodes.length === 0) return;
    const lit = [...(page.current?.querySelectorAll<HTMLElement>('.m[data-nodes]') ?? [])].filter((mark) =>
      mark.dataset.nodes?.split('|').some((node) => nodes.includes(node)),
    );
    for (const mark of lit) mark.classList.add('lit');
    return () => {
      for (const mark of lit) mark.classList.remove('lit');
    };
  }, [pointing]);

  const inParagraphs = useMemo(() => foundByParagraph(paragraphs, found), [paragraphs, found]);
  const choose = useRef(onChoose);
  choose.current = onChoose;
  const onMark = useMemo(() => (mark: TextMark) => choose.current(mark), []);

  return (
    <div className="pg" ref={page} lang="zh-CN">
      {paragraphs.map((paragraph) => (
        <TextParagraph
          key={paragraph.start}
          text={text}
          paragraph={paragraph}
          marks={marks}
          found={inParagraphs.get(paragraph) ?? none}
          at={at && at.start < paragraph.end && at.end > paragraph.start ? at : undefined}
          current={entry !== undefined && entry.start <= paragraph.start && paragraph.start < entry.end}
          onChoose={onMark}
          onPoint={pointing.onPoint}
        />
      ))}
    </div>
  );
}

/** Only paragraphs with a place of theirs are drawn anew. A place that goes on in the next paragraph stands in both. */
function foundByParagraph(paragraphs: readonly Paragraph[], found: readonly Place[]): Map<Paragraph, Place[]> {
  const places = new Map<Paragraph, Place[]>();
  let from = 0;
  for (const paragraph of paragraphs) {
    while (from < found.length && found[from]!.end <= paragraph.start) from++;
    const own: Place[] = [];
    for (let i = from; i < found.length && found[i]!.start < paragraph.end; i++) own.push(found[i]!);
    if (own.length > 0) places.set(paragraph, own);
  }
  return places;
}

const startOf = (paragraphs: readonly Paragraph[], offset: number) =>
  paragraphs.findLast((p) => p.start <= offset)?.start ?? 0;

/** On a phone the panel is a sheet over the text; see `reader.css`. */
const phone = '(max-width: 820px)';
const sheetShare = 0.52;
const belowText = 60;

function isVisible(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const covered = window.matchMedia(phone).matches ? window.innerHeight * sheetShare : belowText;
  return top >= 160 && bottom <= window.innerHeight - covered;
}

interface TextParagraphProps {
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly marks: readonly TextMark[];
  readonly found: readonly Place[];
  readonly at: Place | undefined;
  readonly current: boolean;
  readonly onChoose: (mark: TextMark) => void;
  readonly onPoint: Pointing['onPoint'];
}

const TextParagraph = memo(function TextParagraph({
  text,
  paragraph,
  marks,
  found,
  at,
  current,
  onChoose,
  onPoint,
}: TextParagraphProps) {
  const { start, end, entry, titleEnd } = paragraph;
  const boldEnd = titleEnd ?? start;
  const all = useMemo(() => (found.length > 0 ? withFound(marks, found) : marks), [marks, found]);
  const head = useMemo(() => piecesOf(text, start, boldEnd, all), [text, start, boldEnd, all]);
  const body = useMemo(() => piecesOf(text, boldEnd, end, all), [text, boldEnd, end, all]);
  const Tag = entry && !entry.node && end - boldEnd < 2 ? 'h2' : 'p';
  return (
    <Tag className={current ? 'cur' : undefined} data-start={start} data-id={entry?.node ?? placeId(start, end)}>
      {boldEnd > start && (
        <b>
          <MarkedText pieces={head} at={at} onChoose={onChoose} onPoint={onPoint} />
        </b>
      )}
      <MarkedText pieces={body} at={at} onChoose={onChoose} onPoint={onPoint} />
    </Tag>
  );
});
