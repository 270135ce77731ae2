import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Label } from '../../../graph/schema/labels.ts';
import type { DocumentAnswer } from '../../../graph/store/answers.ts';
import { type DocumentRow, documentHead } from '../../data/document-rows.ts';
import { usePageTitle } from '../../frame/page-title.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { levelWords } from '../../i18n/words.ts';
import { Icon } from '../../marks/Icon.tsx';
import { LevelBars } from '../../marks/LevelBars.tsx';
import { inReader, type ReaderLink } from '../../state/links.ts';
import { DocumentPanel } from './DocumentPanel.tsx';
import { DocumentSwitch } from './DocumentSwitch.tsx';
import { DocumentText } from './DocumentText.tsx';
import { FindBar } from './FindBar.tsx';
import { ItemPanel } from './ItemPanel.tsx';
import { itemAt, parseAt } from './item.ts';
import { MarkLegend } from './MarkLegend.tsx';
import { readerMessages } from './messages.ts';
import { Outline } from './Outline.tsx';
import { marksOf, type TextMark, withQuote } from './pieces.ts';
import { nowhere, type Pointing } from './pointed.ts';
import { useFind } from './use-find.ts';

interface DocumentReaderProps {
  readonly answer: DocumentAnswer;
  readonly link: ReaderLink;
  readonly rows: readonly DocumentRow[];
}

/** Outline, text and panel of one document. What is chosen stands in the link: the item, and the printed place. */
export function DocumentReader({ answer, link, rows }: DocumentReaderProps) {
  const t = useMessages(readerMessages);
  const language = useLanguage();
  const navigate = useNavigate();
  const { text, outline, mentions } = answer;
  const head = documentHead(answer);
  const row = rows.find(({ id }) => id === head.id);
  const doc = row?.link ?? link.doc ?? head.id;
  const at = useMemo(() => parseAt(link.at), [link.at]);
  const item = link.task ?? (at && itemAt(outline, at.start)?.node);
  const entry = item === undefined ? undefined : outline.find((e) => e.node === item);
  const shown = useMemo(() => link.marks && new Set<Label>(link.marks), [link.marks]);
  const marks = useMemo(() => withQuote(marksOf(mentions, shown), at), [mentions, shown, at]);
  const [outlineOpen, setOutlineOpen] = useState(false);
  const find = useFind(text, link.find);
  const [nodes, onPoint] = useState(nowhere);
  const pointing = useMemo<Pointing>(() => ({ nodes, onPoint }), [nodes]);

  usePageTitle(head.title);

  const go = (search: Partial<ReaderLink>) =>
    void navigate({
      to: '/reader',
      search: { doc, ...(link.marks && { marks: link.marks }), ...(link.find && { find: link.find }), ...search },
      resetScroll: false,
    });
  const choose = (task: string | undefined, place: { start: number; end: number } | undefined) =>
    go(inReader(doc, place, task).search);
  const chooseMark = (mark: TextMark) => {
    const inside = itemAt(outline, mark.start)?.node;
    choose(mark.from.find((from) => from === item) ?? inside ?? mark.from[0], mark);
  };

  return (
    <div className="reader">
      <header className="vb">
        <h1 lang="zh-CN">{head.title}</h1>
        {head.level && (
          <span className="tag">
            <LevelBars level={head.level} /> {t.levelOf(levelWords[head.level][language])}
          </span>
        )}
        <span className="sub">
          {head.number ?? t.noNumber} · {head.date ? t.signed(head.date) : t.noDate}
        </span>
        <span className="sp" />
        <button
          type="button"
          className="btn outline-open"
          aria-expanded={outlineOpen}
          onClick={() => setOutlineOpen(!outlineOpen)}
        >
          <Icon name="outline" /> {t.showOutline}
        </button>
        <FindBar
          find={find}
          words={link.find}
          onWords={(words) =>
            void navigate({ to: '/reader', search: { ...link, doc, find: words }, replace: true, resetScroll: false })
          }
        />
        <DocumentSwitch rows={rows} current={rows.find(({ id }) => id === answer.document.id)?.link ?? doc} />
      </header>
      <div className={item || at ? 'reader-body chosen' : 'reader-body'}>
        <nav className={outlineOpen ? 'pl open' : 'pl'} aria-label={t.outline}>
          <Outline
            outline={outline}
            current={item}
            onChoose={(chosen) => {
              setOutlineOpen(false);
              if (chosen.node) choose(chosen.node, undefined);
              else go({ at: `${chosen.start}-${chosen.start + chosen.marker.length + chosen.title.length}` });
            }}
          />
        </nav>
        <section className="txt" aria-label={t.text}>
          <MarkLegend
            mentions={mentions}
            shown={shown}
            entry={entry}
            onShow={(labels) => go({ ...link, marks: labels })}
          />
          <DocumentText
            key={head.id}
            text={text}
            outline={outline}
            marks={marks}
            at={at}
            entry={entry}
            found={find.found}
            hit={find.hit}
            onChoose={chooseMark}
            pointing={pointing}
          />
        </section>
        <aside className="pr" aria-label={t.panel}>
          {item ? (
            <ItemPanel
              answer={answer}
              item={item}
              at={at}
              pointing={pointing}
              onChoose={choose}
              onClose={() => go({})}
            />
          ) : (
            <DocumentPanel
              answer={answer}
              row={row}
              shown={shown}
              pointing={pointing}
              onMarks={(label) => go({ marks: [label] })}
              onGo={(place) => choose(undefined, place)}
            />
          )}
        </aside>
      </div>
    </div>
  );
}
