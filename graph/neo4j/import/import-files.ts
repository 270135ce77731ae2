import { labelNames } from '../../schema/labels.ts';
import { cell, columnType, listDelimiter } from './cells.ts';
import type { ImportedNode, ImportRow } from './rows.ts';

/** A piece of a file; all pieces of one name make it, in the order in which they come. */
export interface Piece {
  readonly file: string;
  readonly text: string;
}

/** Rows that have the same columns make one file: then no cell is ever empty, and each column has one type. */
interface Table {
  readonly file: string;
  /** The option of neo4j-admin that reads it. */
  readonly option: string;
}

/** Smallest buffer that neo4j-admin takes by itself, in bytes. */
const usualBuffer = 4 * 1024 * 1024;
export const argumentsFile = 'import.args';

/**
 * Rows as the CSV files of `neo4j-admin database import full`, and last the file of its arguments.
 * @throws InvalidInput where a list holds the character that separates its elements
 */
export function* toImportFiles(rows: Iterable<ImportRow>): Generator<Piece> {
  const tables = new Map<string, Table>();
  let longest = 0;
  for (const row of rows) {
    const columns = columnsOf(row);
    const header = columns.map(([name]) => name).join(',');
    const kind = 'label' in row ? row.label : row.type;
    const key = `${kind} ${header}`;
    let table = tables.get(key);
    if (!table) {
      const file = `${String(tables.size + 1).padStart(4, '0')}-${kind}.csv`;
      table = { file, option: `--${'label' in row ? 'nodes' : 'relationships'}=${kind}=${file}` };
      tables.set(key, table);
      yield { file, text: `${header}\n` };
    }
    const text = `${columns.map(([, value]) => value).join(',')}\n`;
    longest = Math.max(longest, text.length);
    yield { file: table.file, text };
  }
  const options = [
    `--array-delimiter=U+${listDelimiter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    '--multiline-fields=true',
    // No character of the basic plane takes more than three bytes.
    `--read-buffer-size=${Math.max(usualBuffer, 3 * longest)}`,
    ...[...tables.values()].map(({ option }) => option),
  ];
  yield { file: argumentsFile, text: `${options.join('\n')}\n` };
}

/** Header and cell of each column. */
function columnsOf(row: ImportRow): [string, string][] {
  if ('type' in row) {
    const { from, to, properties } = row;
    const ends: [string, string][] = [
      [`:START_ID(${from.label})`, cell(from.id)],
      [`:END_ID(${to.label})`, cell(to.id)],
    ];
    return [...ends, ...propertyColumns(properties)];
  }
  const { [keyOf(row)]: key, ...properties } = row.properties;
  return [[`${keyOf(row)}:ID(${row.label})`, cell(key)], ...propertyColumns(properties)];
}

const withIds = new Set<string>([...labelNames, 'SourceDocument', 'FormerId']);
const keyOf = ({ label }: ImportedNode) => (withIds.has(label) ? 'id' : 'name');

function propertyColumns(properties: Readonly<Record<string, unknown>>): [string, string][] {
  return Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]): [string, string] => [`${name}:${columnType(value)}`, cell(value)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
