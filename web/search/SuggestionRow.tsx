import { useEffect, useRef } from 'react';
import { presences } from '../../graph/schema/words.ts';
import { useLanguage } from '../i18n/messages.ts';
import { presenceWords } from '../i18n/words.ts';
import { LabelMark } from '../marks/LabelMark.tsx';
import type { Part } from './matched.ts';
import type { Suggestion } from './suggestions.ts';

interface SuggestionRowProps {
  readonly id: string;
  readonly suggestion: Suggestion;
  readonly active: boolean;
  readonly onPick: () => void;
  readonly onPoint: () => void;
}

export function SuggestionRow({ id, suggestion, active, onPick, onPoint }: SuggestionRowProps) {
  const language = useLanguage();
  const row = useRef<HTMLDivElement>(null);
  const { node, name, part, also, within } = suggestion;
  const presence = node.label === 'Policy' ? presences.find((p) => p === node.properties.presence) : undefined;
  const ghost = presence !== undefined && presence !== 'held';

  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    // The field keeps the focus and answers the keys for its options.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      ref={row}
      id={id}
      role="option"
      aria-selected={active}
      className="suggestion"
      onClick={onPick}
      onMouseMove={onPoint}
    >
      <LabelMark label={node.label} size={22} ghost={ghost} />
      <span className="suggestion-name" lang="zh-CN">
        <Marked text={name} part={part} />
      </span>
      <span className="suggestion-within" lang="zh-CN">
        {also && <Marked text={also.text} part={also.part} />}
        {also && (within || ghost) && ' · '}
        {ghost ? presenceWords[presence][language] : within}
      </span>
    </div>
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
