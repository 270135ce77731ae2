// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { labels } from '../../../graph/schema/labels.ts';
import { views } from '../../../web/shell/views.ts';

const han = /\p{Script=Han}/u;
const folder = join(import.meta.dirname, '../../../web/');

interface Bundle {
  readonly zh: Readonly<Record<string, unknown>>;
  readonly en: Readonly<Record<string, unknown>>;
}
const isBundle = (value: unknown): value is Bundle =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

/** Every bundle of words of the explorer, by file and name: a new view's are among them without being told. */
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && /\b\w+ = defineMessages\(/.test(readFileSync(folder + file, 'utf8')),
);
const bundles = (
  await Promise.all(
    files.map(async (file) => {
      const exported = Object.entries((await import(folder + file)) as Record<string, unknown>);
      return exported.flatMap(([name, value]) => (isBundle(value) ? [[`${file} ${name}`, value] as const] : []));
    }),
  )
).flat();

/** Messages take numbers and names; some take a list. */
const said = (message: unknown): string => {
  if (typeof message !== 'function') return String(message);
  try {
    return String(message(1, 2, 3, 4, 5));
  } catch {
    return String(message(['a', 'b'], ['c'], 3, 4, 5));
  }
};

describe('the words of the interface', () => {
  it('are found in every view', () => {
    expect(files).toEqual(expect.arrayContaining(['views/workload/messages.ts', 'views/department/messages.ts']));
  });

  it.each(bundles)('%s: English holds no Chinese word, nothing is empty', (_, { zh, en }) => {
    expect(Object.keys(en)).toEqual(Object.keys(zh));
    for (const [key, message] of Object.entries(en)) {
      expect(said(message), key).not.toMatch(han);
      expect(said(message), key).not.toBe('');
      expect(said(zh[key]), key).not.toBe('');
    }
  });

  it('every label and view has a name in both languages', () => {
    for (const { zh, en } of [...Object.values(labels), ...views]) {
      expect(zh).toMatch(han);
      expect(en).not.toMatch(han);
    }
  });
});
