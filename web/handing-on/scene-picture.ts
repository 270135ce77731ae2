import type { Scene, Story } from '../../graph/story/story.ts';
import { pngOf } from '../drawing/png.ts';
import { type Drawing, svgOfElement } from '../drawing/svg-of-element.ts';
import { withSlide } from '../drawing/with-slide.tsx';
import { download } from '../frame/csv.ts';
import { fileName } from '../frame/file-name.ts';
import { citationOf } from './citation.ts';
import { handingOnMessages } from './messages.ts';

/** A scene of a story, as a file is made of it. */
export interface OneScene {
  readonly story: Story;
  readonly scene: Scene;
}

/** The whole slide as a drawing, with the line that cites it. @throws AtlasError */
async function drawingOf({ story, scene }: OneScene): Promise<Drawing> {
  const at = story.scenes.findIndex(({ id }) => id === scene.id) + 1;
  const about = await citationOf(handingOnMessages.zh.sceneOf(story.title, at), scene.link);
  return withSlide(scene, (slide) => svgOfElement(slide, { title: scene.title || story.title, about }));
}

const nameOf = ({ story, scene }: OneScene, ending: string) => fileName(scene.title || story.title, ending);

/** @returns the name of the file that was handed to the browser. @throws AtlasError */
export async function exportSvg(one: OneScene): Promise<string> {
  const { svg } = await drawingOf(one);
  return download(nameOf(one, 'svg'), svg, 'image/svg+xml');
}

/** @param width of the bitmap, in pixels. @throws AtlasError */
export async function exportPng(one: OneScene, width: number): Promise<string> {
  const drawing = await drawingOf(one);
  return download(nameOf(one, 'png'), await pngOf(drawing, width / drawing.width), 'image/png');
}
