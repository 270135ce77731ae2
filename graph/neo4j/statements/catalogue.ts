import * as citations from './citations.ts';
import * as documents from './documents.ts';
import * as figures from './figures.ts';
import * as imported from './import.ts';
import * as nodes from './nodes.ts';
import * as schema from './schema.ts';
import * as search from './search.ts';
import type { Statement } from './statement.ts';
import * as writing from './writing.ts';

/** Every statement that this program sends, by what it may do. Nothing else is ever sent. */
export const reading: readonly Statement[] = [citations, documents, figures, nodes, search].flatMap(statementsIn);
export const writes: readonly Statement[] = [imported, writing].flatMap(statementsIn);
export const schemaCommands: readonly Statement[] = statementsIn(schema);

function statementsIn(module: object): Statement[] {
  return Object.values(module).flatMap((value): Statement[] => {
    if (typeof value !== 'object' || value === null) return [];
    return isStatement(value) ? [value] : Object.values(value).filter(isStatement);
  });
}

function isStatement(value: unknown): value is Statement {
  return typeof value === 'object' && value !== null && 'text' in value && 'name' in value;
}
