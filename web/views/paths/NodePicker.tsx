import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Asked } from '../../../graph/api/client.ts';
import { limits } from '../../../graph/store/limits.ts';
import { useMessages } from '../../i18n/messages.ts';
import { searchMessages } from '../../search/messages.ts';
import { SearchSaid } from '../../search/SearchSaid.tsx';
import { SuggestionRow } from '../../search/SuggestionRow.tsx';
import { groupSuggestions } from '../../search/suggestions.ts';
import { useSuggestions } from '../../search/use-suggestions.ts';
import '../../search/suggestions.css';
import './node-picker.css';

interface NodePickerProps {
  readonly word: string;
  /** Only nodes of these. */
  readonly labels?: Asked<'search'>['labels'];
  onPick(id: string): void;
}

/** A field that finds one node, as the search of the header does. */
export function NodePicker({ word, labels, onPick }: NodePickerProps) {
  const t = useMessages(searchMessages);
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const suggested = useSuggestions(query, labels);
  const { asked, failure, nothing, shown, shownFor } = suggested;
  const options = shown ? groupSuggestions(shown, shownFor).flatMap(({ suggestions }) => suggestions) : [];
  const open = asked !== '' && (options.length > 0 || nothing || failure !== null);
  useEffect(() => field.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || options.length === 0) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by) setActive((active + by + options.length) % options.length);
    else if (event.key === 'Enter') onPick((options[active] ?? options[0]!).id);
    else return;
    event.preventDefault();
  };
  return (
    <div className="node-picker">
      <input
        ref={field}
        className="box-field"
        type="text"
        role="combobox"
        aria-label={word}
        aria-expanded={open}
        aria-controls={list}
        aria-activedescendant={options[active] && `${list}-${active}`}
        aria-autocomplete="list"
        placeholder={word}
        autoComplete="off"
        maxLength={limits.queryLength}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p className="visually-hidden" role="status">
        {open && (nothing ? t.nothing(asked) : t.count(options.length))}
      </p>
      <div className="node-picker-list" hidden={!open}>
        <SearchSaid {...suggested} />
        <div role="listbox" id={list} aria-label={word}>
          {options.map((suggestion, i) => (
            <SuggestionRow
              key={suggestion.id}
              id={`${list}-${i}`}
              suggestion={suggestion}
              active={i === active}
              onPick={() => onPick(suggestion.id)}
              onPoint={() => setActive(i)}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
