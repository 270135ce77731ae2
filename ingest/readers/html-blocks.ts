import { load } from 'cheerio';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import type { Block, SourceText } from './reader.ts';
import { tooDeep } from './refusals.ts';

/** A node of cheerio's tree, as far as the walk needs it. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
}

const left = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'select',
  'button',
  'head',
  'object',
]);
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const parts = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'header',
  'hr',
  'html',
  'legend',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
  ...headings,
]);

interface Place {
  readonly kind: Block['kind'];
  readonly row?: number;
  readonly column?: number;
  readonly rows?: number;
}

/** Browsers give up at some hundred. The parser's time grows with the square of it, so no page may choose it. */
const deepest = 2000;

/**
 * Text of an HTML page by its block elements, one line for each, `<br>` as a line end, white space folded as a browser
 * would; scripts and styles are left out. Blocks: paragraphs, headings, and table cells with row and column (from 1).
 * @throws InvalidInput for a page whose elements are nested without end
 */
export function htmlText(html: string, file: string): SourceText {
  const $ = load(html, { scriptingEnabled: false, treeAdapter: adapterUpTo(deepest, file) });
  const title = $('title').first().text().trim();
  const writer = new BlockWriter();
  const root = $.root().get(0) as unknown as Node | undefined;
  if (root) walk(root, { kind: 'paragraph' }, writer);
  writer.endBlock();
  return { ...writer.result(), metadata: title ? { title } : {} };
}

/** Builds the tree as cheerio's own does, and counts the elements that stand open. */
function adapterUpTo(most: number, file: string): typeof adapter {
  let open = 0;
  return {
    ...adapter,
    onItemPush: () => {
      if (++open > most) throw tooDeep(file);
    },
    onItemPop: () => {
      open--;
    },
  };
}

function walk(node: Node, place: Place, writer: BlockWriter): void {
  if (node.type === 'text') {
    writer.write(node.data ?? '', place);
    return;
  }
  const name = node.name ?? '';
  if (left.has(name)) return;
  if (name === 'br') writer.lineEnd(place);
  const part = parts.has(name);
  if (part) writer.endBlock();
  if (name === 'table') walkTable(node, writer);
  else for (const child of node.children ?? []) walk(child, placeOf(name, place), writer);
  if (part) writer.endBlock();
}

function placeOf(name: string, place: Place): Place {
  return headings.has(name) && place.kind !== 'cell' ? { kind: 'heading' } : place;
}

const rowGroups = new Set(['thead', 'tbody', 'tfoot']);

/**
 * Rows and cells are counted as they stand on the page, merged ones with all they cover; a cell that holds the page's layout (another table) is walked as a page, and so
 * is what is no row, such as a caption.
 */
function walkTable(table: Node, writer: BlockWriter): void {
  let row = 0;
  /** The last row that a merged cell of each column covers. */
  const covered: number[] = [];
  const visit = (node: Node): void => {
    if (node.name === 'tr') {
      row++;
      let column = 1;
      for (const cell of node.children ?? []) {
        if (cell.name !== 'td' && cell.name !== 'th') continue;
        while ((covered[column] ?? 0) >= row) column++;
        const rows = spanned(cell, 'rowspan');
        walk(cell, { kind: 'cell', row, column, ...(rows > 1 && { rows }) }, writer);
        for (let columns = spanned(cell, 'colspan'); columns > 0; columns--) covered[column++] = row + rows - 1;
      }
    } else if (node === table || rowGroups.has(node.name ?? '')) {
      for (const child of node.children ?? []) visit(child);
    } else walk(node, { kind: 'paragraph' }, writer);
  };
  visit(table);
}

const mostSpanned = 1000;

/** Rows or columns that a cell covers. */
function spanned({ attribs }: Node, name: 'rowspan' | 'colspan'): number {
  const count = Number(attribs?.[name] ?? 1);
  return Number.isInteger(count) && count >= 1 ? Math.min(count, mostSpanned) : 1;
}

/** Collects blocks; a block without a visible character leaves nothing. */
class BlockWriter {
  private readonly pieces: string[] = [];
  private readonly blocks: Block[] = [];
  private length = 0;
  private current = '';
  private place: Place = { kind: 'paragraph' };

  write(data: string, place: Place): void {
    const folded = data.replace(/[ \t\r\n\f]+/g, ' ');
    const atLineStart = this.current === '' || this.current.endsWith('\n') || this.current.endsWith(' ');
    this.current += atLineStart ? folded.trimStart() : folded;
    this.place = place;
  }

  lineEnd(place: Place): void {
    this.current = `${this.current.trimEnd()}\n`;
    this.place = place;
  }

  endBlock(): void {
    const block = this.current.replace(/\n{2,}/g, '\n').trim();
    this.current = '';
    if (block === '') return;
    const start = this.length;
    this.pieces.push(block);
    this.length += block.length + 1;
    this.blocks.push({ ...this.place, start, end: start + block.length });
  }

  result(): { text: string; blocks: Block[] } {
    return { text: this.pieces.join('\n'), blocks: this.blocks };
  }
}
