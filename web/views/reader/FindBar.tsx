import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import { Icon } from '../../marks/Icon.tsx';
import { IconButton } from '../../marks/IconButton.tsx';
import { readerMessages } from './messages.ts';
import type { Find } from './use-find.ts';
import './find-bar.css';

interface FindBarProps {
  readonly find: Find;
  /** As the link has them: none where nobody is seeking. */
  readonly words: string | undefined;
  onWords(words: string | undefined): void;
}

/**
 * Finds words in the text: Enter goes to the next place, with Shift to the one before, Esc ends it. Ctrl+F opens it;
 * in its field that key is the browser's own again.
 */
export function FindBar({ find, words, onWords }: FindBarProps) {
  const t = useMessages(readerMessages);
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(words !== undefined);
  // What is written stands in the field at once; the link follows it.
  const [written, setWritten] = useState(words ?? '');

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'f' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (document.activeElement === field.current && field.current) return;
      event.preventDefault();
      setOpen(true);
      field.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const close = () => {
    setOpen(false);
    setWritten('');
    onWords(undefined);
    // The button takes the place of the field; the focus goes to it.
    setTimeout(() => opener.current?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') find.step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };

  if (!open) {
    return (
      <button type="button" className="btn" ref={opener} title={t.findKey} onClick={() => setOpen(true)}>
        <Icon name="search" /> {t.find}
      </button>
    );
  }
  return (
    <search className="find-bar">
      <input
        ref={field}
        // biome-ignore lint/a11y/noAutofocus: who opens the field wants to write
        autoFocus={words === undefined}
        className="box-field"
        type="text"
        aria-label={t.findWords}
        placeholder={t.find}
        autoComplete="off"
        maxLength={200}
        value={written}
        onChange={(event) => {
          setWritten(event.target.value);
          onWords(event.target.value || undefined);
        }}
        onKeyDown={onKeyDown}
      />
      <span role="status">
        {written !== '' && (find.found.length > 0 ? t.findCount(find.at, find.found.length) : t.findNone)}
      </span>
      <IconButton word={t.findPrevious} icon="down" className="up" onClick={() => find.step(-1)} />
      <IconButton word={t.findNext} icon="down" onClick={() => find.step(1)} />
      <IconButton word={t.findClose} icon="close" onClick={close} />
    </search>
  );
}
