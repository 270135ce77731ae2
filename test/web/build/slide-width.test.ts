import postcss from 'postcss';
import { expect, it } from 'vitest';
import { slideWidthInStyles } from '../../../web/build/slide-width.ts';

const styled = (css: string) =>
  postcss([slideWidthInStyles()]).process(css, { from: undefined }).css.replace(/\s+/g, ' ').trim();

it.each([
  [
    'what holds in a narrow window does not hold in a slide',
    '@media (max-width: 820px) { .a, .b::before { top: 0 } }',
    '@media (max-width: 820px) { .a:where(:not(.slide *)), .b:where(:not(.slide *))::before { top: 0 } }',
  ],
  [
    'what holds in a window wider than a slide does not hold in it',
    '@media (min-width: 1800px) { .a { top: 0 } }',
    '@media (min-width: 1800px) { .a:where(:not(.slide *)) { top: 0 } }',
  ],
  [
    'what holds in a window as wide as a slide always holds in it',
    '@media (min-width: 1000px) { .a:hover { top: 0 } }',
    '.a:hover:where(.slide *) { top: 0 } @media (min-width: 1000px) { .a:hover:where(:not(.slide *)) { top: 0 } }',
  ],
  [
    'a range is left where the slide is outside it',
    '@media (min-width: 641px) and (max-width: 1240px) { .a { top: 0 } }',
    '@media (min-width: 641px) and (max-width: 1240px) { .a:where(:not(.slide *)) { top: 0 } }',
  ],
  [
    'what has nothing to do with width stays as it is',
    '@media print { .a { top: 0 } }',
    '@media print { .a { top: 0 } }',
  ],
])('%s', (_, css, expected) => {
  expect(styled(css)).toBe(expected);
});
