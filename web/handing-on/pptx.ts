import type PptxGenJS from 'pptxgenjs';
import { writable } from '../../graph/exports/xml.ts';
import { cut, mostOfTitle } from './cut.ts';

/** One page of a presentation, all of it words but the picture. */
export interface PptxPage {
  readonly title: string;
  readonly caption: string;
  /** Sharp at the size of a slide; `width` and `height` in units of the slide. */
  readonly picture: { readonly png: string; readonly width: number; readonly height: number };
  /** What its view was asked, in words, where it says that. */
  readonly asked?: string | undefined;
  readonly footnotes: readonly string[];
  /** Date of the data, where it says that. */
  readonly date?: string | undefined;
  /** The line that cites the page. */
  readonly citation: string;
  /** What is said, the footnotes in full, and the line that cites the page. */
  readonly notes: string;
}

export interface PptxStory {
  /** What the product is called, in the language of the story's readers. */
  readonly product: string;
  readonly title: string;
  readonly author: string;
  readonly pages: readonly PptxPage[];
}

/** The slide's own units on a page 13.333 × 7.5 inches. */
const unitsPerInch = 108;
const inch = (units: number) => units / unitsPerInch;
const points = (units: number) => Math.round((units / unitsPerInch) * 72 * 10) / 10;

const [width, height, edge] = [1440, 810, 72];
const wide = width - 2 * edge;
const ink = { text: '171B21', text2: '454C56', text3: '626973', line: 'E4E3DC' } as const;
/** Every Windows and WPS has it; elsewhere the program puts its own Chinese face in its place. */
const face = 'Microsoft YaHei';
const words = { margin: 0, fontFace: face, lang: 'zh-CN' } as const;

/** A place on the slide, in its units. */
const place = (x: number, y: number, w: number, h: number) => ({ x: inch(x), y: inch(y), w: inch(w), h: inch(h) });

const [titleTop, captionHeight, rowHeight, footTop] = [67, 29, 19, 754];
const lineHeight = 1.35;

/** Two kinds of pages: with a title of one line, and of more. */
const masters = { short: 54, long: 108 } as const;

const sizes = [40, 34, 30, 26, 22, 19];

/** As large as on the screen; somewhat smaller where it then takes one line, and where it would take more than two. */
function titleOf(title: string): { readonly size: number; readonly master: keyof typeof masters } {
  const em = [...title].reduce((sum, char) => sum + (/[ -~]/.test(char) ? 0.6 : 1), 0);
  const lines = (size: number) => Math.max(1, Math.ceil((em * size) / (wide * 0.96)));
  const inOneLine = sizes.slice(0, 3).find((each) => lines(each) === 1);
  if (inOneLine) return { size: inOneLine, master: 'short' };
  return { size: sizes.find((each) => lines(each) * each * lineHeight <= masters.long) ?? 16, master: 'long' };
}

/** What every page has: the short bar, the line above the foot, and where title and caption stand. */
function defineMasters(pptx: PptxGenJS): void {
  pptx.defineLayout({ name: 'slide', width: inch(width), height: inch(height) });
  pptx.layout = 'slide';
  for (const [name, titleHeight] of Object.entries(masters)) {
    const title = place(edge, titleTop, wide, titleHeight);
    const caption = place(edge, titleTop + titleHeight + 6, wide, captionHeight);
    pptx.defineSlideMaster({
      title: name,
      background: { color: 'FFFFFF' },
      objects: [
        { rect: { ...place(edge, 48, 56, 5), fill: { color: ink.text } } },
        { line: { ...place(edge, footTop, wide, 0), line: { color: ink.line, width: 0.75 } } },
        { placeholder: { options: { ...words, ...title, name: 'title', type: 'title', align: 'left' }, text: '' } },
        { placeholder: { options: { ...words, ...caption, name: 'caption', type: 'body', align: 'left' }, text: '' } },
      ],
    });
  }
}

/** @returns where the figure may begin */
function addHead(slide: PptxGenJS.Slide, { title, caption }: PptxPage): number {
  const { size, master } = titleOf(title);
  const look = { ...words, valign: 'top' } as const;
  slide.addText(writable(title), {
    ...look,
    placeholder: 'title',
    fontSize: points(size),
    bold: true,
    color: ink.text,
  });
  slide.addText(writable(caption), {
    ...look,
    placeholder: 'caption',
    fontSize: points(18),
    color: ink.text2,
    bullet: false,
    fit: 'shrink',
  });
  return titleTop + masters[master] + 6 + captionHeight + 12;
}

/** In two columns above the foot, what was asked above them. @returns where they begin */
function addFootnotes(slide: PptxGenJS.Slide, { footnotes, asked }: PptxPage): number {
  const columns = footnotes.length === 1 ? 1 : 2;
  const rows = Math.ceil(footnotes.length / columns);
  const top = footTop - 10 - rows * rowHeight;
  const column = wide / columns;
  footnotes.forEach((footnote, i) => {
    slide.addText(writable(footnote), {
      ...words,
      ...place(edge + Math.floor(i / rows) * column, top + (i % rows) * rowHeight, column - 12, rowHeight),
      fontSize: points(12),
      color: ink.text3,
      valign: 'middle',
      fit: 'shrink',
    });
  });
  if (asked === undefined) return top;
  slide.addText(writable(asked), {
    ...words,
    ...place(edge, top - rowHeight, wide, rowHeight),
    fontSize: points(12),
    color: ink.text3,
    valign: 'middle',
    fit: 'shrink',
  });
  return top - rowHeight;
}

/** As large as there is room between head and footnotes. */
function addPicture(slide: PptxGenJS.Slide, { picture, title, caption }: PptxPage, top: number, bottom: number): void {
  const scale = Math.min(1, (bottom - top) / picture.height, wide / picture.width);
  const [w, h] = [picture.width * scale, picture.height * scale];
  slide.addImage({
    data: `image/png;base64,${picture.png}`,
    altText: writable([title, caption].filter(Boolean).join(' – ')),
    ...place(edge + (wide - w) / 2, top, w, h),
  });
}

function addFoot(slide: PptxGenJS.Slide, name: string, { date, citation }: PptxPage, page: string): void {
  const look = { ...words, fontSize: points(13), color: ink.text3, valign: 'middle' } as const;
  const product = { text: name, options: { bold: true, color: ink.text2 } };
  slide.addText([product, { text: date ? `    ${date}` : '', options: { bold: false } }], {
    ...look,
    ...place(edge, footTop + 4, wide / 2, 22),
  });
  slide.addText(writable(page), { ...look, ...place(edge + wide / 2, footTop + 4, wide / 2, 22), align: 'right' });
  slide.addText(writable(citation), {
    ...look,
    ...place(edge, footTop + 27, wide, 26),
    fontSize: points(9),
    valign: 'top',
    fit: 'shrink',
  });
}

/** A story as a file for PowerPoint and WPS: words stay words, the picture is a bitmap that shows the same in both. */
export async function pptxOf({ product, title, author, pages }: PptxStory): Promise<Blob> {
  const { default: Pptx } = await import('pptxgenjs');
  const pptx = new Pptx();
  pptx.title = writable(title);
  pptx.author = writable(author) || product;
  pptx.company = product;
  pptx.theme = { headFontFace: face, bodyFontFace: face };
  defineMasters(pptx);
  for (const [i, page] of pages.entries()) {
    const slide = pptx.addSlide({ masterName: titleOf(page.title).master });
    const top = addHead(slide, page);
    const bottom = addFootnotes(slide, page) - 8;
    addPicture(slide, page, top, bottom);
    const story = [title, author].filter(Boolean).map((each) => cut(each, mostOfTitle));
    addFoot(slide, product, page, `${story.join(' · ')}    ${i + 1} / ${pages.length}`);
    slide.addNotes(writable(page.notes));
  }
  return (await pptx.write({ outputType: 'blob', compression: true })) as Blob;
}
