import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../i18n/messages.ts';
import { IconButton } from '../marks/IconButton.tsx';
import { searchMessages } from './messages.ts';
import { SearchBox } from './SearchBox.tsx';
import './header-search.css';

const writing = 'input, textarea, select, [contenteditable="true"]';

/** The search of the header: a field where there is room, else an icon that opens it over the page. Key `/`. */
export function HeaderSearch() {
  const t = useMessages(searchMessages);
  const field = useRef<HTMLInputElement>(null);
  const sheetField = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  const [sheet, setSheet] = useState(false);

  const openSheet = () => {
    setSheet(true);
    dialog.current?.showModal();
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(writing)) return;
      event.preventDefault();
      if (field.current?.offsetParent) field.current.focus();
      else {
        setSheet(true);
        dialog.current?.showModal();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return (
    <>
      <SearchBox look="header" query={query} onQuery={setQuery} fieldRef={field} />
      <IconButton word={t.search} icon="search" className="search-open" onClick={openSheet} />
      <dialog ref={dialog} className="search-sheet" aria-label={t.search} onClose={() => setSheet(false)}>
        {sheet && (
          <SearchBox
            look="sheet"
            query={query}
            onQuery={setQuery}
            fieldRef={sheetField}
            onDone={() => dialog.current?.close()}
          />
        )}
        <IconButton word={t.close} icon="close" onClick={() => dialog.current?.close()} />
      </dialog>
    </>
  );
}
