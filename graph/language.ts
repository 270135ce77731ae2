import { z } from 'zod';

/** The languages that the product speaks; what documents say stays Chinese. */
export const language = z.enum(['zh', 'en']);
export type Language = z.infer<typeof language>;

/** As a question names it. */
export const languageAsked = language.default('zh');
