import { presences } from '../../graph/schema/words.ts';
import { useLanguage } from '../i18n/messages.ts';
import { presenceWords } from '../i18n/words.ts';
import { LabelMark } from '../marks/LabelMark.tsx';
import type { Part } from './matched.ts';
import { Option, type OptionProps } from './Option.tsx';
import type { Suggestion } from './suggestions.ts';

interface SuggestionRowProps extends Pick<OptionProps, 'id' | 'active' | 'onPick' | 'onPoint'> {
  readonly suggestion: Suggestion;
}

/** A node that was found: its name with what matched, and where it stands. */
export function SuggestionRow({ suggestion, ...option }: SuggestionRowProps) {
  const language = useLanguage();
  const { node, name, part, also, within } = suggestion;
  const presence = node.label === 'Policy' ? presences.find((p) => p === node.properties.presence) : undefined;
  const ghost = presence !== undefined && presence !== 'held';

  return (
    <Option {...option}>
      <LabelMark label={node.label} size={22} ghost={ghost} />
      <span className="suggestion-name" lang="zh-CN">
        <Marked text={name} part={part} />
      </span>
      <span className="suggestion-within" lang="zh-CN">
        {also && <Marked text={also.text} part={also.part} />}
        {also && (within || ghost) && ' · '}
        {ghost ? presenceWords[presence][language] : within}
      </span>
    </Option>
  );
}

function Marked({ text, part }: { readonly text: string; readonly part: Part | undefined }) {
  if (!part) return text;
  const [start, end] = part;
  return (
    <>
      {text.slice(0, start)}
      <b>{text.slice(start, end)}</b>
      {text.slice(end)}
    </>
  );
}
