import type { Language } from '../../graph/language.ts';
import type { Scene, Story } from '../../graph/story/story.ts';
import { pngOf } from '../drawing/png.ts';
import { type Drawing, svgOfElement } from '../drawing/svg-of-element.ts';
import { withSlides } from '../drawing/with-slide.tsx';
import { download } from '../frame/download.ts';
import { sceneCitation } from './citation.ts';

/** A scene of a story, as a file is made of it. */
export interface OneScene {
  /** Of the story's file. */
  readonly name: string;
  readonly story: Story;
  readonly scene: Scene;
  /** Of the line that cites it. */
  readonly language: Language;
}

/** The whole slide as a drawing, with the line that cites it. @throws AtlasError */
async function drawingOf({ name, story, scene, language }: OneScene): Promise<Drawing & { readonly about: string }> {
  const about = await sceneCitation(name, story, scene, language);
  const title = scene.title || story.title;
  const [drawing] = await withSlides(scene, { citation: about }, (slide) => svgOfElement(slide, { title, about }));
  return { ...drawing!, about };
}

const nameOf = ({ story, scene }: OneScene, ending: string) => `${scene.title || story.title}.${ending}`;

/** @returns the name of the file that was handed to the browser. @throws AtlasError */
export async function exportSvg(one: OneScene): Promise<string> {
  const { svg } = await drawingOf(one);
  return download(nameOf(one, 'svg'), svg, 'image/svg+xml');
}

/** @param width of the bitmap, in pixels. @throws AtlasError */
export async function exportPng(one: OneScene, width: number): Promise<string> {
  const drawing = await drawingOf(one);
  return download(nameOf(one, 'png'), await pngOf(drawing, width / drawing.width, drawing.about), 'image/png');
}
