import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reading, schemaCommands, writes } from '../../../graph/neo4j/statements/catalogue.ts';

/** Cypher stands in the catalogue alone: what varies is a parameter, nothing is ever put into a statement. */

const folder = join(import.meta.dirname, '../../../graph/neo4j');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
const filesThat = (sign: RegExp) => sources.flatMap(({ file, text }) => (sign.test(text) ? file : [])).sort();
const inCatalogue = (file: string) => file.startsWith('statements/');

describe('the catalogue of statements', () => {
  it('is the only place that makes a statement', () => {
    const makers = filesThat(/import \{[^}]*\bstatement(?:sFor)?\b[^}]*\} from/);
    expect(makers.length).toBeGreaterThan(5);
    expect(makers.filter((file) => !inCatalogue(file))).toEqual([]);
    expect(filesThat(/\b(?:MATCH|MERGE|UNWIND|CREATE|DELETE|CALL) [({[]/).filter((file) => !inCatalogue(file))).toEqual(
      [],
    );
  });

  it('has every file that makes one', () => {
    const catalogue = readFileSync(join(folder, 'statements/catalogue.ts'), 'utf8');
    const makers = filesThat(/import \{[^}]*\bstatement(?:sFor)?\b[^}]*\} from/);
    const missing = makers.filter((file) => !catalogue.includes(`'./${file.slice('statements/'.length)}'`));
    expect(missing).toEqual([]);
  });

  it('reaches the driver at one place, which takes a statement whole', () => {
    // The other asks a server that was just started whether it answers.
    expect(filesThat(/\.run\(|executeQuery\(/)).toEqual(['connection.ts', 'local-server/answers.ts']);
    const connection = sources.find(({ file }) => file === 'connection.ts')!.text;
    expect(connection.match(/\.run\(([^,]*),/g)).toEqual(['.run(text,', '.run(text,']);
  });

  it('is the same whatever is asked: no value of a question stands in it', () => {
    const all = [...reading, ...writes, ...schemaCommands];
    const literals = new Set(all.flatMap(({ text }) => text.match(/'[^']*'/g) ?? []));
    const known = /^'(?:atlas|task|carried-forward|names_cjk|cjk|)'$|^'(?:aliases|alternateIds|\w+)'$/;
    expect([...literals].filter((literal) => !known.test(literal))).toEqual([]);
  });
});
