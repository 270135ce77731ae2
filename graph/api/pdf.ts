import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { AtlasError } from '../errors.ts';
import { type Language, languageAsked } from '../language.ts';
import type { Stories } from '../story/stories.ts';
import { invalidRequest } from './invalid-request.ts';

/** There is no browser on the machine that could print. */
export class NoBrowser extends AtlasError {
  readonly code = 'no-browser';
}

/** The browser is there, and did not get the pages ready. */
export class NotPrinted extends AtlasError {
  readonly code = 'not-printed';
}

/** As many wait to be printed as may. */
export class PrintersBusy extends AtlasError {
  readonly code = 'printers-busy';
}

/**
 * Prints a page of the explorer.
 * @param path of the page, with its question
 * @throws NoBrowser, NotPrinted, PrintersBusy
 */
export type Print = (path: string, language: Language) => Promise<Uint8Array>;

export const pdfPath = '/api/pdf';

const pdfQuestion = z.strictObject({
  story: z.string(),
  paper: z.enum(['wide', 'a4']).default('wide'),
  language: languageAsked,
});

/** Mounts `GET /api/pdf?story=…&paper=a4`: a story with one page a scene, through the Chromium of the machine. */
export function mountPdf(app: OpenAPIHono, stories: Pick<Stories, 'read'>, print: Print): void {
  app.get(pdfPath, async (c) => {
    const asked = pdfQuestion.safeParse(c.req.query());
    if (!asked.success) throw invalidRequest(asked.error.issues, c.req.query());
    const { story, paper, language } = asked.data;
    await stories.read(story);
    const query = new URLSearchParams({ story, show: 'print', paper });
    const pdf = await print(`/briefing?${query}`, language);
    return c.body(new Uint8Array(pdf), 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'attachment; filename="yigai-atlas.pdf"',
    });
  });
}
