/** The paragraph in hand, as far as it is written, in the source's own characters. */
export interface Paragraph {
  readonly start: number;
  /** Offset of an opening bracket or quote that is not closed yet, -1 where there is none. */
  readonly open: number;
  /** Whether it holds an end of sentence, or any punctuation at all. */
  readonly sentence: boolean;
  readonly punctuated: boolean;
}
