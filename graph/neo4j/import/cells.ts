import { InvalidInput } from '../../errors.ts';

/** Between the elements of a list: no text that a person reads holds it. */
export const listDelimiter = '\u001f';

/** The type of a value as the header of a column names it: the same that the driver would have stored. */
export function columnType(value: unknown): string {
  if (value instanceof Int8Array) return 'byte[]';
  if (Array.isArray(value)) return `${value.length === 0 ? 'string' : commonType(value)}[]`;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'long' : 'double';
  return typeof value === 'boolean' ? 'boolean' : 'string';
}

/** As Neo4j keeps a list: of one type, numbers whole only where all are. */
function commonType(values: readonly unknown[]): string {
  const types = new Set(values.map(columnType));
  return types.size === 1 ? [...types][0]! : 'double';
}

/** A value as a cell, always quoted: unquoted and empty would be no value. */
export function cell(value: unknown): string {
  if (value instanceof Int8Array) return quoted(value.join(listDelimiter));
  if (!Array.isArray(value)) return quoted(String(value));
  const elements = value.map(String);
  if (elements.some((each) => each.includes(listDelimiter))) throw unwritable();
  return quoted(elements.join(listDelimiter));
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

const unwritable = () =>
  new InvalidInput({
    zh: '有文本含有控制字符 U+001F，不能写成导入文件：请删去该字符，或不用 --neo4j-import 而直接读入 Neo4j。',
    en: 'A text holds the control character U+001F and cannot be written to import files: delete it there, or read the documents into Neo4j without --neo4j-import.',
  });
