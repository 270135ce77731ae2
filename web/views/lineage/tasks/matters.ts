import type { SideBySideAnswer } from '../../../../graph/store/answers/correspondences.ts';
import type { NodeSummary } from '../../../../graph/store/answers.ts';

/**
 * Texts side by side, one row for each matter: passages of different documents that are alike stand in one row, a
 * passage that nothing elsewhere is like stands alone. Several tasks of one document share its column.
 */
export interface Said {
  readonly task: NodeSummary;
  readonly text: string;
  /** It stands in another task of the document than the one that is compared: 写在（四）. */
  readonly elsewhere: boolean;
}
export interface Matter {
  readonly id: string;
  /** By the columns: what each document says on it, nothing where it says nothing alike. */
  readonly cells: readonly (readonly Said[])[];
  readonly state: 'same' | 'differs' | 'only';
}
/** The tasks of one document: the compared one first, then others in which its matter may stand. */
export type TaskColumn = readonly string[];

type Passage = SideBySideAnswer['passages'][number];

export function mattersOf({ tasks, passages }: SideBySideAnswer, columns: readonly TaskColumn[]): readonly Matter[] {
  const nodes = new Map(tasks.map(({ task }) => [task.id, task]));
  const columnOf = new Map(columns.flatMap((ids, i) => ids.map((id) => [id, i] as const)));
  const known = passages.filter(({ task }) => columnOf.has(task));
  const key = ({ task, start }: Pick<Passage, 'task' | 'start'>) => `${task} ${start}`;
  const groups = createGroups(known.map(key));
  const byKey = new Map(known.map((passage) => [key(passage), passage]));
  for (const passage of known) {
    for (const match of passage.matches) {
      const other = byKey.get(key(match));
      // Only two that find each other are one matter: else one general sentence would draw all others to itself.
      const isMutual = other?.matches.some(({ task, start }) => task === passage.task && start === passage.start);
      if (isMutual && columnOf.get(match.task) !== columnOf.get(passage.task)) groups.join(key(passage), key(match));
    }
  }
  return groups.all().flatMap((keys): Matter[] => {
    const members = keys.map((each) => byKey.get(each)!);
    const cells = columns.map((ids) =>
      ids.flatMap((id, position) =>
        members
          .filter(({ task }) => task === id)
          .map(({ start, end }): Said => {
            const task = nodes.get(id)!;
            return {
              task,
              text: String(task.properties.text ?? '')
                .slice(start, end)
                .trim(),
              elsewhere: position > 0,
            };
          }),
      ),
    );
    const saying = cells.filter((cell) => cell.length > 0);
    // What only another task of a document says is another matter.
    if (saying.length === 1 && saying[0]!.every(({ elsewhere }) => elsewhere)) return [];
    const first = plain(saying[0]!);
    const isSame = saying.length === columns.length && saying.every((cell) => plain(cell) === first);
    return [{ id: keys[0]!, cells, state: saying.length === 1 ? 'only' : isSame ? 'same' : 'differs' }];
  });
}

const plain = (cell: readonly Said[]) =>
  cell
    .map(({ text }) => text)
    .join('')
    .replace(/[\s。；;，,（）()]/g, '');

/** Keys that belong together, in the order of the first of each group. */
function createGroups(keys: readonly string[]) {
  const parents = new Map(keys.map((key) => [key, key]));
  const order = new Map(keys.map((key, i) => [key, i]));
  const root = (key: string): string => {
    const parent = parents.get(key)!;
    return parent === key ? key : root(parent);
  };
  return {
    join(a: string, b: string) {
      const [first, second] = [root(a), root(b)].sort((x, y) => order.get(x)! - order.get(y)!);
      if (first !== second) parents.set(second!, first!);
    },
    all(): string[][] {
      const groups = new Map<string, string[]>();
      for (const key of keys) groups.set(root(key), [...(groups.get(root(key)) ?? []), key]);
      return [...groups.values()];
    },
  };
}

const mostName = 12;

/** What a matter is about: the longest words that its texts share; alone, how it begins. */
export function nameOfMatter({ cells }: Pick<Matter, 'cells'>): string {
  const texts = cells.filter((cell) => cell.length > 0).map((cell) => cell.map(({ text }) => text).join(''));
  const [first = '', ...others] = texts;
  if (others.length === 0) return short(first.replace(/^(?:[（(][一二三四五六七八九十]+[）)]|\d+[.．])/u, ''));
  for (let length = Math.min(first.length, mostName); length >= 2; length--) {
    for (let start = 0; start + length <= first.length; start++) {
      const words = first.slice(start, start + length);
      if (isName(words) && others.every((other) => other.includes(words))) return words;
    }
  }
  return short(first);
}

const isName = (words: string) =>
  /^[\p{L}\p{N}“”·/]+$/u.test(words) && !/^[的和与及等在对]|[的和与及等在对]$/u.test(words);
const short = (text: string) => {
  const clause = text.split(/[，,。；;：:]/)[0]!;
  return clause.length > mostName ? `${clause.slice(0, mostName)}…` : clause;
};
