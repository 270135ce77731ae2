import type { Places } from '../knowledge/place.ts';
import { loadReformModels, type ReformModel } from '../knowledge/reform-models.ts';
import { findExperiences } from './experiences.ts';
import { isTask } from './is-task.ts';
import type { Experience } from './promoted.ts';
import { sentenceAround } from './sentences.ts';
import type {
  CitationMention,
  Header,
  Home,
  NormalisedText,
  Outline,
  OutlineItem,
  ReformModelMention,
  Span,
} from './types.ts';

/** Who draws on it: the document itself, one of its tasks, or a document that it cites or promises. */
export type ReformModelOwner =
  | { readonly kind: 'policy' }
  | { readonly kind: 'task'; readonly item: OutlineItem }
  | { readonly kind: 'citation'; readonly citation: CitationMention };

export interface ReformModelUse extends ReformModelMention {
  readonly owner: ReformModelOwner;
}

export interface ReformModelReading {
  /** One or more for each owner and model, all of the owner's strongest mode: repeated mentions are further evidence. */
  readonly uses: readonly ReformModelUse[];
  /** Every model that `uses` names. */
  readonly models: ReadonlyMap<string, ReformModel>;
  /** What the mentions of known models cover: a place inside them is the model's. One that only its place tells apart is a mention of the place too. */
  readonly spans: readonly Span[];
}

/**
 * Reads which local experiences (三明医改经验) a document promotes, and who in it does. A policy does by its own title
 * (mode title) or in its prose outside the tasks (named); a task does in its heading or prose or by the title of an
 * instrument it cites (named), else because it stands under a heading that promotes the experience (section): its
 * section's, or the title of the whole document; a cited or promised document does by its title (title).
 */
export function readReformModels(
  text: NormalisedText,
  outline: Outline,
  header: Header,
  citations: readonly CitationMention[],
  home: Home,
  places: Places,
): ReformModelReading {
  const experiences = findExperiences(text.text, header.body, home, places);
  if (experiences.length === 0) return { uses: [], models: new Map(), spans: [] };

  const uses: ReformModelUse[] = [];
  const use = (owner: ReformModelOwner, mode: ReformModelMention['mode'], experience: Experience, factor = 1) => {
    const { start, end, model, method, confidence } = experience;
    const context = sentenceAround(text.text, experience);
    uses.push({ owner, start, end, model: model.name, mode, context, method, confidence: confidence * factor });
  };
  const tasks = outline.items.filter(isTask);
  const sections = outline.items.filter(({ kind }) => kind === 'section');
  const titles = [header.issuedTitle, header.noticeTitle].filter((title) => title !== undefined);

  for (const experience of experiences) {
    const task = lastHolding(tasks, experience);
    if (task) use({ kind: 'task', item: task }, 'named', experience);
    else if (titles.some((title) => within(experience, title))) use({ kind: 'policy' }, 'title', experience);
    else if (sections.some(({ title }) => within(experience, title))) continue;
    else use({ kind: 'policy' }, 'named', experience);
  }
  for (const citation of citations) {
    if (citation.title === undefined) continue;
    for (const one of inside(experiences, citation)) use({ kind: 'citation', citation }, 'title', one);
  }
  for (const section of sections) {
    for (const experience of inside(experiences, section.title)) {
      for (const item of tasks) {
        if (item.path.startsWith(`${section.path}/`)) use({ kind: 'task', item }, 'section', experience, 0.9);
      }
    }
  }
  for (const experience of titles[0] ? inside(experiences, titles[0]) : []) {
    for (const item of tasks) {
      if (item.kind === 'task') use({ kind: 'task', item }, 'section', experience, 0.8);
    }
  }
  const models = new Map(experiences.map(({ model }) => [model.name, model]));
  const known = experiences.filter(({ model }) => loadReformModels().byName(model.name));
  return { uses: strongestOnly(uses), models, spans: known };
}

const within = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;
/** Index of the first that begins at or behind an offset; the list stands in printed order. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function inside<T extends Span>(spans: readonly T[], outer: Span): T[] {
  const found: T[] = [];
  for (let i = firstFrom(spans, outer.start); i < spans.length && spans[i]!.end <= outer.end; i++)
    found.push(spans[i]!);
  return found;
}

/** The last item that begins before the span, if it holds it. */
function lastHolding(items: readonly OutlineItem[], span: Span): OutlineItem | undefined {
  const item = items[firstFrom(items, span.start + 1) - 1];
  return item && within(span, item) ? item : undefined;
}

const strength = { title: 0, named: 1, section: 2 } as const;

/** One mode for each owner and model: a task that names an experience does not stand under its heading as well. */
function strongestOnly(uses: readonly ReformModelUse[]): ReformModelUse[] {
  const best = new Map<string, number>();
  const keyOf = ({ owner, model }: ReformModelUse) =>
    `${owner.kind}|${owner.kind === 'task' ? owner.item.path : owner.kind === 'citation' ? owner.citation.start : ''}|${model}`;
  for (const use of uses) {
    const key = keyOf(use);
    best.set(key, Math.min(best.get(key) ?? strength.section, strength[use.mode]));
  }
  return uses.filter((use) => strength[use.mode] === best.get(keyOf(use)));
}
