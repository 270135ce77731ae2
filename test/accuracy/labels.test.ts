import { describe, expect, it } from 'vitest';
import { createFinder } from './fold.ts';
import { accepted, loadLabelled } from './label.ts';

/** Labels are sound in themselves, whatever the reader does with them. */
describe.each(loadLabelled().map((document) => [document.name, document] as const))(
  'the labels of %s',
  (_, { label, bytes }) => {
    const finder = createFinder(new TextDecoder().decode(bytes));
    const missing = (texts: readonly string[]) => texts.filter((text) => finder.placesOf(text).length === 0);

    it('name tasks by paths that no two of them share', () => {
      const paths = label.tasks.map(({ path }) => path);
      expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([]);
    });

    it('say nothing of a task that is not labelled', () => {
      const owners = new Set(['policy', ...label.tasks.map(({ path }) => path)]);
      const named = [...label.units, ...label.places, ...label.institutions, ...label.themes].map(({ task }) => task);
      const owned = [...label.citations, ...label.targets, ...label.drawsOn].map(({ owner }) => owner);
      expect([...named, ...owned].filter((owner) => !owners.has(owner))).toEqual([]);
    });

    it('give every task its theme, or say that it has none', () => {
      expect(label.themes.map(({ task }) => task).sort()).toEqual(label.tasks.map(({ path }) => path).sort());
    });

    it('print what stands in the document', () => {
      expect(missing(label.tasks.map(({ title }) => title))).toEqual([]);
      expect(missing(label.units.map(({ printed }) => printed))).toEqual([]);
      expect(missing(label.places.map(({ printed }) => printed))).toEqual([]);
      const titles = label.citations
        .flatMap(({ title, nickname }) => [title, nickname])
        .filter((title) => title != null);
      expect(missing(titles)).toEqual([]);
      const unfound = label.targets.filter(
        (target) => missing(accepted(target, 'text')).length === accepted(target, 'text').length,
      );
      expect(unfound).toEqual([]);
    });
  },
);
