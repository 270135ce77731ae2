import type { Language } from '../../graph/language.ts';
import type { Scene, Story } from '../../graph/story/story.ts';
import { briefingMessages } from '../briefing/messages.ts';
import { rowsOn } from '../briefing/parts.ts';
import { shows } from '../briefing/slide-parts.ts';
import { queryClient } from '../data/query-client.ts';
import { pngOf } from '../drawing/png.ts';
import { svgOfElement } from '../drawing/svg-of-element.ts';
import { withSlides } from '../drawing/with-slide.tsx';
import { download } from '../frame/download.ts';
import { shellMessages } from '../shell/messages.ts';
import { askedWords } from './asked-words.ts';
import { sceneCitation } from './citation.ts';
import { footnoteWords } from './footnote-words.ts';
import { footnotesOf, mostFootnotes, roomOnSlide } from './footnotes.ts';
import { type PptxPage, pptxOf } from './pptx.ts';

/** Pixels for each unit of the slide: sharp on a screen of 3,840 pixels. */
const sharp = 2.7;

/**
 * Hands a whole story to the browser's downloads as PPTX.
 * @param onScene told which scene is being drawn, from 1
 * @returns the name of the file. @throws AtlasError
 */
export async function exportPptx(
  name: string,
  story: Story,
  language: Language,
  onScene: (n: number) => void,
): Promise<string> {
  const pages: PptxPage[] = [];
  for (const [i, scene] of story.scenes.entries()) {
    onScene(i + 1);
    pages.push(...(await pagesOf(name, story, scene, language)));
  }
  const file = await pptxOf({ product: shellMessages[language].name, title: story.title, author: story.author, pages });
  return download(`${story.title}.pptx`, file, file.type);
}

/** The slides of a scene: its first carries the notes, those that its figure goes on over the sources of their rows. */
async function pagesOf(name: string, story: Story, scene: Scene, language: Language): Promise<PptxPage[]> {
  const t = briefingMessages[language];
  const citation = await sceneCitation(name, story, scene, language);
  const asked = shows(scene, 'filters') ? t.asked(await askedWords(scene.link, language)) : undefined;
  const figures = await withSlides(scene, { paged: true }, async (slide) => ({
    picture: await pictureOf(slide),
    rows: rowsOn(slide),
  }));
  return Promise.all(
    figures.map(async ({ picture, rows }, part) => {
      const footnotes = await footnotesOf(scene.link, queryClient, rows);
      const told = footnotes.slice(0, mostFootnotes);
      const more = footnotes.length - told.length;
      const full = [...footnotes.map((footnote) => footnoteWords(footnote, language)), citation].join('\n');
      return {
        title: part === 0 ? scene.title : scene.title + t.continued,
        caption: scene.caption,
        picture,
        asked,
        footnotes: shows(scene, 'sources')
          ? [
              ...told.map((footnote) => footnoteWords(footnote, language, roomOnSlide(told.length))),
              ...(more > 0 ? [t.moreSources(more)] : []),
            ]
          : [],
        date: shows(scene, 'date') ? (scene.data.date ? t.until(scene.data.date) : t.noDate) : undefined,
        citation,
        notes: [part === 0 && scene.notes, `${t.source}\n${full}`].filter(Boolean).join('\n\n'),
      };
    }),
  );
}

/** The figure alone: title, caption and footnotes are words of the presentation. */
async function pictureOf(slide: HTMLElement): Promise<PptxPage['picture']> {
  const drawing = svgOfElement(slide.querySelector<HTMLElement>('.fit')!, { title: '', about: '' });
  const bytes = new Uint8Array(await (await pngOf(drawing, sharp)).arrayBuffer());
  return { png: base64(bytes), width: drawing.width, height: drawing.height };
}

function base64(bytes: Uint8Array): string {
  const piece = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += piece) binary += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(binary);
}
