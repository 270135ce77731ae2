import { type PhraseTable, phraseTable } from '../reading/phrases.ts';
import { componentsOf, localNames } from './line-names.ts';
import { loadLines } from './lines-file.ts';

let words: PhraseTable<true> | undefined;

/**
 * What names of departments begin with behind their place, from lines.yaml: stems (医疗保障 of 医保局) and whole names
 * (财政局); neither organs of the Party nor courts. Read once.
 */
export function loadDepartmentWords(): PhraseTable<true> {
  words ??= phraseTable(
    new Map(
      loadLines()
        .filter(({ kind }) => kind === 'department')
        .flatMap((entry) => [...localNames(entry).map(({ name }) => name), ...componentsOf(entry)])
        .filter((word) => word.length > 1 && !word.includes('{'))
        .map((word) => [word, true] as const),
    ),
  );
  return words;
}
