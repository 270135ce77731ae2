import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
let convert: ((text: string) => string) | undefined;

/**
 * Traditional script in simplified, by OpenCC's dictionary of words: 顯著 is 显著, 隨著 is 随着, 乾縣 is 乾县. Loaded for the
 * first text that asks: most never do.
 */
export function inSimplified(text: string): string {
  convert ??= (require('opencc-js/t2cn') as typeof import('opencc-js/t2cn')).Converter({ from: 'tw', to: 'cn' });
  return convert(text);
}
