import { useState } from 'react';
import { foldWords } from '../view-model/fold-words.ts';
import { widthInCharacters } from '../view-model/text-width.ts';
import './find-field.css';

interface FindFieldProps {
  /** What is sought among: 按名称查找. */
  readonly name: string;
  /** As the link has them; none where nobody is seeking. */
  readonly words: string | undefined;
  onWords(words: string | undefined): void;
}

/** Keeps the rows of a long table whose names hold the words. They stand in the field at once; the link follows. */
export function FindField({ name, words, onWords }: FindFieldProps) {
  // While somebody writes, the field is ahead of the link.
  const [written, setWritten] = useState<string>();
  return (
    <input
      className="box-field find-field"
      // As wide as its hint, which is cut otherwise.
      style={{ minWidth: `${widthInCharacters(name) + 3}em` }}
      type="search"
      aria-label={name}
      placeholder={name}
      autoComplete="off"
      maxLength={100}
      value={written ?? words ?? ''}
      onFocus={() => setWritten(words ?? '')}
      onBlur={() => setWritten(undefined)}
      onChange={(event) => {
        setWritten(event.target.value);
        onWords(event.target.value || undefined);
      }}
    />
  );
}

/** Rows whose name holds the words, see `foldWords`; all where none are sought. */
export function rowsFound<Row>(
  rows: readonly Row[],
  words: string | undefined,
  nameOf: (row: Row) => string,
): readonly Row[] {
  const sought = foldWords(words ?? '');
  return sought === '' ? rows : rows.filter((row) => foldWords(nameOf(row)).includes(sought));
}
