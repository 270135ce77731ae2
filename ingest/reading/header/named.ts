import type { Header } from '../types.ts';

/** Whether a text says by title or number which document it is. */
export const isNamed = (header: Header): boolean =>
  (header.number ?? header.noticeTitle ?? header.issuedTitle) !== undefined;
