const pairs = ['（）', '〔〕', '《》', '〈〉', '“”'];

/** It says nothing of its paragraph. */
export const silent = 1;
export const sentenceMark = 2;
export const otherMark = 3;
/** `opens + n` and `closes + n` are the brackets of pair n. */
export const opens = 16;
export const closes = 32;
/** By code unit, what a character says of its paragraph; common Chinese characters are not asked. */
export const roles = new Uint8Array(0x10000).fill(silent);
for (const mark of '。！？；') roles[mark.charCodeAt(0)] = sentenceMark;
for (const mark of '，：、') roles[mark.charCodeAt(0)] = otherMark;
pairs.forEach((pair, index) => {
  roles[pair.charCodeAt(0)] = opens + index;
  roles[pair.charCodeAt(1)] = closes + index;
});
