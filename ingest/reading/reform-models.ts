import type { Place, Places } from '../knowledge/place.ts';
import { loadReformModels, promoting, type ReformModel } from '../knowledge/reform-models.ts';
import { allMatches } from './matches.ts';
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
  /** What the mentions cover: a place inside them is the model's, not a mention of the place. */
  readonly spans: readonly Span[];
}

interface Occurrence extends Span {
  readonly model: ReformModel;
  readonly method: string;
  readonly confidence: number;
}

/**
 * Reads which local experiences (三明医改经验) a document promotes, and who in it does. A policy does by its own title
 * (mode title) or in its prose outside the tasks (named); a task does in its heading or prose or by the title of an
 * instrument it cites (named), else because it stands under a section whose heading promotes the experience (section);
 * a cited or promised document does by its title (title).
 */
export function readReformModels(
  text: NormalisedText,
  outline: Outline,
  header: Header,
  citations: readonly CitationMention[],
  home: Home,
  places: Places,
): ReformModelReading {
  const occurrences = findOccurrences(text.text, header.body, home, places);
  if (occurrences.length === 0) return { uses: [], models: new Map(), spans: [] };

  const uses: ReformModelUse[] = [];
  const use = (owner: ReformModelOwner, mode: ReformModelMention['mode'], occurrence: Occurrence, factor = 1) => {
    const { start, end, model, method, confidence } = occurrence;
    const context = sentenceAround(text.text, occurrence);
    uses.push({ owner, start, end, model: model.name, mode, context, method, confidence: confidence * factor });
  };
  const tasks = outline.items.filter(({ kind }) => kind === 'task' || kind === 'safeguard');
  const sections = outline.items.filter(({ kind }) => kind === 'section');
  const titles = [header.issuedTitle, header.noticeTitle].filter((title) => title !== undefined);

  for (const occurrence of occurrences) {
    const task = lastHolding(tasks, occurrence);
    if (task) use({ kind: 'task', item: task }, 'named', occurrence);
    else if (titles.some((title) => within(occurrence, title))) use({ kind: 'policy' }, 'title', occurrence);
    else if (sections.some(({ title }) => within(occurrence, title))) continue;
    else use({ kind: 'policy' }, 'named', occurrence);
  }
  for (const citation of citations) {
    if (citation.title === undefined) continue;
    for (const one of inside(occurrences, citation)) use({ kind: 'citation', citation }, 'title', one);
  }
  for (const section of sections) {
    for (const occurrence of inside(occurrences, section.title)) {
      for (const item of tasks) {
        if (item.path.startsWith(`${section.path}/`)) use({ kind: 'task', item }, 'section', occurrence, 0.9);
      }
    }
  }
  const models = new Map(occurrences.map(({ model }) => [model.name, model]));
  return { uses: strongestOnly(uses), models, spans: occurrences };
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

function findOccurrences(text: string, body: Span, home: Home, places: Places): Occurrence[] {
  const slice = text.slice(body.start, body.end);
  const known = loadReformModels()
    .find(slice)
    .map(({ model, start, end, direct }) => ({
      model,
      start: body.start + start,
      end: body.start + end,
      method: direct ? 'reform-model-by-name' : 'reform-model-by-matter',
      confidence: direct ? 0.95 : 0.85,
    }));
  const local = findLocal(slice, body.start, home, places).filter(
    (one) => !known.some((other) => one.start < other.end && other.start < one.end),
  );
  return [...known, ...local].sort((a, b) => a.start - b.start);
}

const experience = /经验做法|经验|做法|模式/;
const also = `${promoting}|运用|吸收|参照`;
const promotedExperience = new RegExp(
  `(?:${promoting})(?:${also}|、|和|并|国家|先进|的){0,4}([^，,。；;、：:《》（）()\\n]{2,24}?)(?:${experience.source})`,
  'g',
);

/** Known by a name of its own (学习借鉴“一窗通办”改革经验). 推广 alone may mean what the document itself has brought about. */
const learntExperience = new RegExp(
  `(?:学习|借鉴)(?:${also}|、|和|并|先进|的){0,4}(“[^”\\n]{2,20}”[^，,。；;、：:《》“”（）()\\n]{0,8}?(?:经验做法|经验|做法))`,
  'g',
);

/**
 * Other places' experiences, named in the same way: a promoting verb, one place, its matter, 经验 / 做法 / 模式
 * (推广浙江省县域医共体建设经验). The home place's own and lists of places are none.
 */
function findLocal(slice: string, offset: number, home: Home, places: Places): Occurrence[] {
  const found: Occurrence[] = [];
  for (const match of allMatches(slice, promotedExperience)) {
    const matter = match[1]!;
    const end = match.index + match[0].length;
    const start = end - match[0].length + match[0].lastIndexOf(matter);
    const origin = leadingPlace(matter, home, places);
    if (!origin) continue;
    const name = slice.slice(start, end);
    const entry = `ingest/knowledge/places.json#${origin.code}`;
    const model = { name, aliases: [], origin: origin.code, entry };
    found.push({ model, start: offset + start, end: offset + end, method: 'local-experience', confidence: 0.75 });
  }
  for (const match of allMatches(slice, learntExperience)) {
    const name = match[1]!;
    const end = offset + match.index + match[0].length;
    const model = { name, aliases: [], entry: 'ingest/reading/reform-models.ts#learntExperience' };
    found.push({ model, start: end - name.length, end, method: 'experience-by-own-name', confidence: 0.7 });
  }
  return found;
}

/** The one place at the head of the words; a county only by its full name, or where nothing else stands there. */
function leadingPlace(words: string, home: Home, places: Places): Place | undefined {
  for (let length = Math.min(words.length, 12); length >= 2; length--) {
    const name = words.slice(0, length);
    const same = places.byName(name);
    const place = same.length > 1 ? same.find(({ level }) => level === 'provincial') : same[0];
    if (!place || place.level === 'national' || place.code === home.code) continue;
    const rest = words.slice(length);
    if (/^(?:等|和|与|及)/.test(rest)) return undefined;
    if (place.level === 'county' && name !== place.name && !/^(?:医改|改革)?$/.test(rest)) continue;
    // 福建省三明市…: the place further down is meant.
    return (rest.length >= 2 && leadingPlace(rest, home, places)) || place;
  }
  return undefined;
}
