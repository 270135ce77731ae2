import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const graph = new URL('../../../graph/', import.meta.url);

/** Files of graph/ that a file reaches by its imports. */
function reached(start: readonly string[]): Set<string> {
  const found = new Set(start);
  for (const file of found) {
    for (const [, path] of readFileSync(new URL(file, graph), 'utf8').matchAll(/from '(\.[^']+)'/g)) {
      found.add(new URL(path!, new URL(file, graph)).href.slice(graph.href.length));
    }
  }
  return found;
}

it('answers without anything that only Node has, so that it can answer in a page', () => {
  const memory = readdirSync(new URL('memory/', graph)).map((file) => `memory/${file}`);
  for (const file of reached(memory)) {
    expect(`${file}: ${readFileSync(new URL(file, graph), 'utf8').match(/from '(node:[^']+|libsql)'/)?.[1]}`).toBe(
      `${file}: undefined`,
    );
  }
});
