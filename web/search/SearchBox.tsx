import { type KeyboardEvent, type RefObject, useEffect, useId, useState } from 'react';
import { type Label, labels } from '../../graph/schema/labels.ts';
import { limits } from '../../graph/store/limits.ts';
import { useLanguage, useMessages } from '../i18n/messages.ts';
import { Icon } from '../marks/Icon.tsx';
import { focusView } from '../state/found.ts';
import { searchMessages } from './messages.ts';
import { Option } from './Option.tsx';
import { SearchSaid } from './SearchSaid.tsx';
import { SuggestionRow } from './SuggestionRow.tsx';
import { groupSuggestions } from './suggestions.ts';
import { useOpenFound } from './use-open-found.ts';
import { useSuggestions } from './use-suggestions.ts';
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

interface Choice {
  readonly id: string;
  act(): void;
}

/** Options that are no node. */
const anyKind = 'any kind';
const moreOf = (label: Label) => `more ${label}`;

/** A combobox after the pattern of WAI-ARIA: the field keeps the focus, the arrows move through the suggestions. */
export function SearchBox({ look, query, onQuery, fieldRef: field, onDone }: SearchBoxProps) {
  const t = useMessages(searchMessages);
  const language = useLanguage();
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<string>();
  /** Where one kind has more than is listed: the kind that is wanted alone. */
  const [kind, setKind] = useState<Label>();
  const suggested = useSuggestions(query, kind && [kind]);
  const { asked, failure, nothing, shown, shownFor } = suggested;
  const openFound = useOpenFound();

  const groups = shown ? groupSuggestions(shown, shownFor) : [];
  const nodes = groups.flatMap((group) => group.suggestions);
  const wider = kind ? [{ id: anyKind, act: () => narrow(undefined) }] : [];
  const flat: readonly Choice[] = [
    ...wider,
    ...groups.flatMap(({ label, suggestions, count }) => [
      ...suggestions.map(({ id }) => ({ id, act: () => pick(id) })),
      ...(hasMore({ suggestions, count }) ? [{ id: moreOf(label), act: () => narrow(label) }] : []),
    ]),
  ];
  const current = flat.find((s) => s.id === active);
  const optionId = (id: string) => `${listId}-${flat.findIndex((s) => s.id === id)}`;

  function hasMore({ suggestions, count }: { readonly suggestions: readonly unknown[]; readonly count: number }) {
    return !kind && !nothing && count > suggestions.length;
  }
  function narrow(to: Label | undefined) {
    setKind(to);
    setActive(undefined);
  }

  useEffect(() => {
    if (look === 'sheet') field.current?.focus();
  }, [look, field]);

  const done = () => {
    setOpen(false);
    narrow(undefined);
    onDone?.();
  };
  const pick = (id: string) => {
    openFound(id);
    onQuery('');
    done();
    focusView();
  };
  const move = (by: number) => {
    const from = flat.findIndex((s) => s.id === active);
    const to = from < 0 ? (by > 0 ? 0 : flat.length - 1) : (from + by + flat.length) % flat.length;
    setOpen(true);
    setActive(flat[to]?.id);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => {
      if (current) current.act();
      else if (nodes[0]) pick(nodes[0].id);
    },
    Escape: () => {
      field.current?.blur();
      onQuery('');
      done();
    },
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act || event.nativeEvent.isComposing) return;
    event.preventDefault();
    act();
  };

  const expanded = open && asked !== '' && (flat.length > 0 || nothing || failure !== null);
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
          aria-activedescendant={current && expanded ? optionId(current.id) : undefined}
          placeholder={look === 'header' ? t.short : t.long}
          autoComplete="off"
          spellCheck={false}
          maxLength={limits.queryLength}
          value={query}
          onChange={(event) => {
            onQuery(event.target.value);
            setOpen(true);
            setActive(undefined);
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
            onClick={() => {
              const [chosen] = nodes;
              if (chosen) pick(chosen.id);
              else field.current?.focus();
            }}
          >
            {t.search}
          </button>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {expanded && (nothing ? t.nothing(asked) : t.count(shown?.total ?? 0))}
      </p>
      {/* Pressing a suggestion must not take the focus from the field first. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: nothing is done here, something is kept from being done */}
      <div className="search-list" hidden={!expanded} onMouseDown={(event) => event.preventDefault()}>
        <SearchSaid {...suggested} />
        <div role="listbox" id={listId} aria-label={t.suggestions}>
          {wider.map(({ id, act }) => (
            <Option other key={id} id={optionId(id)} active={id === active} onPick={act} onPoint={() => setActive(id)}>
              ‹ {t.anyKind}
            </Option>
          ))}
          {groups.map((group) => (
            // biome-ignore lint/a11y/useSemanticElements: a listbox groups its options with this role
            <div key={group.label} role="group" aria-label={labels[group.label][language]}>
              <div className="search-kind" aria-hidden="true">
                {labels[group.label][language]}
                {!nothing && <em>{group.count}</em>}
              </div>
              {group.suggestions.map((suggestion) => (
                <SuggestionRow
                  key={suggestion.id}
                  id={optionId(suggestion.id)}
                  suggestion={suggestion}
                  active={suggestion.id === active}
                  onPick={() => pick(suggestion.id)}
                  onPoint={() => setActive(suggestion.id)}
                />
              ))}
              {hasMore(group) && (
                <Option
                  other
                  id={optionId(moreOf(group.label))}
                  active={active === moreOf(group.label)}
                  onPick={() => narrow(group.label)}
                  onPoint={() => setActive(moreOf(group.label))}
                >
                  {t.onlyKind(labels[group.label][language], group.count)}
                </Option>
              )}
            </div>
          ))}
        </div>
        {shown && shown.total > nodes.length && nodes.length > 0 && !nothing && (
          <p className="search-more">{t.more(nodes.length, shown.total)}</p>
        )}
      </div>
    </search>
  );
}
