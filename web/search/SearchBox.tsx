import { type KeyboardEvent, type RefObject, useEffect, useId, useState } from 'react';
import { limits } from '../../graph/store/limits.ts';
import { useMessages } from '../i18n/messages.ts';
import { Icon } from '../marks/Icon.tsx';
import { focusView } from '../state/found.ts';
import { searchMessages } from './messages.ts';
import { SuggestionList } from './SuggestionList.tsx';
import { useChoices } from './use-choices.ts';
import { useOpenFound } from './use-open-found.ts';
import './search.css';

interface SearchBoxProps {
  /** `header`: small, with the key `/` shown; `hero`: large, with a button; `sheet`: alone on a small screen. */
  readonly look: 'header' | 'hero' | 'sheet';
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly fieldRef: RefObject<HTMLInputElement | null>;
  /** Something was chosen, or the search was left with Esc. */
  readonly onDone?: () => void;
}

/** A combobox after the pattern of WAI-ARIA: the field keeps the focus, the arrows move through the suggestions. */
export function SearchBox({ look, query, onQuery, fieldRef: field, onDone }: SearchBoxProps) {
  const t = useMessages(searchMessages);
  const listId = useId();
  const [open, setOpen] = useState(false);
  const openFound = useOpenFound();
  const choices = useChoices(query, pick);
  const { active, all, found, suggested } = choices;
  const optionId = (id: string) => `${listId}-${all.findIndex((choice) => choice.id === id)}`;

  useEffect(() => {
    if (look === 'sheet') field.current?.focus();
  }, [look, field]);

  function leave() {
    onQuery('');
    setOpen(false);
    choices.reset();
    onDone?.();
  }
  function pick(id: string) {
    openFound(id);
    leave();
    focusView();
  }
  const move = (by: 1 | -1) => {
    setOpen(true);
    choices.move(by);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => (active ?? found[0])?.choose(),
    Escape: () => {
      field.current?.blur();
      leave();
    },
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act || event.nativeEvent.isComposing) return;
    event.preventDefault();
    act();
  };

  const { asked, failure, nothing, shown } = suggested;
  const expanded = open && asked !== '' && (all.length > 0 || nothing || failure !== null);
  return (
    <search className={`search ${look}`}>
      <div className="search-field">
        <Icon name="search" size={look === 'hero' ? 20 : 16} />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={t.search}
          aria-expanded={expanded}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active && expanded ? optionId(active.id) : undefined}
          placeholder={look === 'header' ? t.short : t.long}
          autoComplete="off"
          spellCheck={false}
          maxLength={limits.queryLength}
          value={query}
          onChange={(event) => {
            onQuery(event.target.value);
            setOpen(true);
            choices.point(undefined);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        {look === 'header' && <kbd>{query ? 'Esc' : '/'}</kbd>}
        {look === 'hero' && (
          <button
            type="button"
            className="btn pri"
            onClick={() => (found[0] ? found[0].choose() : field.current?.focus())}
          >
            {t.search}
          </button>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {expanded && (nothing ? t.nothing(asked) : t.count(shown?.total ?? 0))}
      </p>
      <SuggestionList id={listId} hidden={!expanded} choices={choices} optionId={optionId} />
    </search>
  );
}
