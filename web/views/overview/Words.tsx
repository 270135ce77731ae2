import { Fragment } from 'react';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** A title that breaks between words only; for a style with `word-break: keep-all`. */
export function Words({ text }: { readonly text: string }) {
  return [...words.segment(text)].map(({ segment, index }) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {segment}
    </Fragment>
  ));
}
