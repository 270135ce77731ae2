import { labels } from '../../graph/schema/labels.ts';
import { useLanguage, useMessages } from '../i18n/messages.ts';
import { searchMessages } from './messages.ts';
import { Option } from './Option.tsx';
import { SearchSaid } from './SearchSaid.tsx';
import { SuggestionRow } from './SuggestionRow.tsx';
import type { Choice, ChoiceGroup, Choices } from './use-choices.ts';
import './suggestions.css';

interface SuggestionListProps {
  readonly id: string;
  readonly hidden: boolean;
  readonly choices: Choices;
  /** The element's id of an option, by which the field names the active one. */
  optionId(id: string): string;
}

/** What the field offers below it: options in groups by label, or why there are none. */
export function SuggestionList({ id, hidden, choices, optionId }: SuggestionListProps) {
  const t = useMessages(searchMessages);
  const { suggested, wider, groups, found } = choices;
  const { shown, nothing } = suggested;
  const option = ({ id: of, choose }: Choice) => ({
    id: optionId(of),
    active: choices.active?.id === of,
    onPick: choose,
    onPoint: () => choices.point(of),
  });
  return (
    // Pressing a suggestion must not take the focus from the field first.
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done here, something is kept from being done
    <div className="search-list" hidden={hidden} onMouseDown={(event) => event.preventDefault()}>
      <SearchSaid {...suggested} />
      <div role="listbox" id={id} aria-label={t.suggestions}>
        {wider && (
          <Option other {...option(wider)}>
            ‹ {t.anyKind}
          </Option>
        )}
        {groups.map((group) => (
          <Group key={group.label} group={group} counted={!nothing} option={option} />
        ))}
      </div>
      {shown && shown.total > found.length && found.length > 0 && !nothing && (
        <p className="search-more">{t.more(found.length, shown.total)}</p>
      )}
    </div>
  );
}

interface GroupProps {
  readonly group: ChoiceGroup;
  /** Of what is only near there is no count. */
  readonly counted: boolean;
  option(choice: Choice): { id: string; active: boolean; onPick: () => void; onPoint: () => void };
}

function Group({ group: { label, count, found, further }, counted, option }: GroupProps) {
  const t = useMessages(searchMessages);
  const name = labels[label][useLanguage()];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a listbox groups its options with this role
    <div role="group" aria-label={name}>
      <div className="search-kind" aria-hidden="true">
        {name}
        {counted && <em>{count}</em>}
      </div>
      {found.map((choice) => (
        <SuggestionRow key={choice.id} suggestion={choice.suggestion} {...option(choice)} />
      ))}
      {further && (
        <Option other {...option(further)}>
          {t.onlyKind(name, count)}
        </Option>
      )}
    </div>
  );
}
