/**
 * One Chinese character, for patterns without the u flag, as `\p{Script=Han}` means it. That class, spelled out by the
 * engine over all planes for each pattern, makes 20 to 55 KB of machine code of it: more than the processor's nearest
 * memory holds.
 */
const basic =
  '々〇〡-〩〸-〻\\u2e80-\\u2e99\\u2e9b-\\u2ef3\\u2f00-\\u2fd5\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufa6d\\ufa70-\\ufad9';
/** The planes of rare characters, as pairs of surrogates. */
const rare = '[\\ud840-\\ud888][\\udc00-\\udfff]';

export const han = `(?:[${basic}]|${rare})`;

/** Whether a code unit is a Chinese character of the basic block, as nearly all are: most of a text is told by two comparisons. */
export const isCommonHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;
