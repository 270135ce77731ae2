import { z } from 'zod';
import { whenIdle } from '../data/when-idle.ts';
import type { SearchParams } from './search-params.ts';

/**
 * Views that are too large for a link: kept in this browser under a short name that the link carries, or written to a
 * file that can be sent.
 */

const params = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const file = z.object({ atlasView: z.literal(1), search: params });

/** A longer link is cut by mail programs and refused by servers. */
export const longestLink = 4000;

/** How many characters a view takes in a link. */
export const linkLength = (search: SearchParams): number =>
  Object.entries(search).reduce((sum, [name, value]) => {
    const values = Array.isArray(value) ? value : [value];
    return sum + encodedLength(values) + values.length * (name.length + 2);
  }, 0);

const encodedLengths = new WeakMap<readonly string[], number>();

/** Thousands of places stay the same from one step to the next. */
function encodedLength(values: readonly string[]): number {
  const known = encodedLengths.get(values);
  if (known !== undefined) return known;
  const length = values.reduce((sum, one) => sum + encodeURIComponent(one).length, 0);
  encodedLengths.set(values, length);
  return length;
}

const storageKey = 'yigai-atlas.views';
const mostKept = 12;
const stored = z.array(z.tuple([z.string(), params]));

function kept(): z.infer<typeof stored> {
  try {
    return stored.parse(JSON.parse(localStorage.getItem(storageKey) ?? '[]'));
  } catch {
    // A browser without storage, or a value that is not ours: then nothing is kept.
    return [];
  }
}

/** Of this visit, so that a view is there even where the browser keeps nothing. */
const visited = new Map<string, SearchParams>();

/** Keeps a view and gives it a name: the same view gets the same name. */
export function keepView(search: SearchParams): string {
  const name = nameOf(JSON.stringify(search));
  if (visited.has(name)) return name;
  visited.set(name, search);
  if (unwritten.size === 0) soon(write);
  unwritten.set(name, search);
  return name;
}

const unwritten = new Map<string, SearchParams>();

/** Storage is slow, and nobody waits for it: it is written when nothing else is to be done, or when the page is left. */
function soon(work: () => void): void {
  whenIdle(work);
  globalThis.addEventListener?.('pagehide', work, { once: true });
}

function write(): void {
  const views = [...unwritten].reverse();
  unwritten.clear();
  if (views.length === 0) return;
  try {
    const others = kept().filter(([other]) => !views.some(([name]) => name === other));
    localStorage.setItem(storageKey, JSON.stringify([...views, ...others].slice(0, mostKept)));
  } catch {
    // Full, or no storage: the view lives as long as the page.
  }
}

/** The view of that name; nothing where this browser does not have it. */
export function keptView(name: string): SearchParams | undefined {
  const known = visited.get(name) ?? found.get(name);
  if (known) return known;
  const view = kept().find(([other]) => other === name)?.[1];
  if (view) found.set(name, view);
  return view;
}

/** A name says what is kept under it, so that what was once read holds: thousands of places are not read again. */
const found = new Map<string, SearchParams>();

/** Two FNV-1a sums over the text: enough to tell one person's views apart. */
function nameOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b);
  }
  return [a, b].map((sum) => (sum >>> 0).toString(36)).join('');
}

/** The text of a view file, which `readViewFile` reads. */
export const writeViewFile = (search: SearchParams): string => JSON.stringify({ atlasView: 1, search }, undefined, 1);

/** What a view file says; nothing where it is none. */
export function readViewFile(text: string): SearchParams | undefined {
  try {
    return file.parse(JSON.parse(text)).search;
  } catch {
    return undefined;
  }
}
