import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { InvalidInput } from '../../graph/errors.ts';

/**
 * Reads one YAML file of knowledge that lies in this folder and checks it.
 * @param name file name, e.g. `themes.yaml`
 * @param schema what the whole file has to be
 * @throws InvalidInput naming file, line and entry of the first thing that is wrong
 */
export function readDataFile<T extends z.ZodType>(name: string, schema: T): z.output<T> {
  return parseDataFile(name, readFileSync(new URL(name, import.meta.url), 'utf8'), schema);
}

/**
 * The same for a text in hand. The quick parser reads it; only where an entry is wrong is it read again, by the parser that
 * knows on which line every entry stands.
 */
export function parseDataFile<T extends z.ZodType>(name: string, content: string, schema: T): z.output<T> {
  const parsed = schema.safeParse(valueIn(name, content));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines });
  throw badEntry(name, lineOf(document, lines, issue.path), issue.path.join('.'), issue.message);
}

function valueIn(name: string, content: string): unknown {
  try {
    return load(content, { schema: CORE_SCHEMA });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw badEntry(name, (error.mark?.line ?? 0) + 1, '', error.reason);
  }
}

/** The line of the deepest node that stands on the path. */
function lineOf(document: ReturnType<typeof parseDocument>, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function badEntry(file: string, line: number, entry: string, problem: string): InvalidInput {
  return new InvalidInput({
    zh: `数据文件 ingest/knowledge/${file} 第 ${line} 行${entry ? `（${entry}）` : ''}有误：${problem}。请改正后重新运行。`,
    en: `ingest/knowledge/${file}, line ${line}${entry ? ` (${entry})` : ''} is wrong: ${problem}. Correct it and run again.`,
  });
}
