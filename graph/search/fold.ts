const dropped = /[\s\p{Cc}\u200b-\u200f\ufeff《》〈〉「」『』“”‘’"'＂＇]/gu;
const opening = /[[{<【〔［｛（＜〖〘〚﹙﹛﹝❲⟮⦗]/g;
const closing = /[\]}>】〕］｝）＞〗〙〛﹚﹜﹞❳⟯⦘]/g;
const fullWidth = /[\uff01-\uff5e]/g;
/** What folding leaves as it is; most names are nothing else. */
const plain = /^[\u4e00-\u9fff0-9a-z%.、。]*$/;

/**
 * Text as a search compares it: width, case, spaces, quotes and the form of brackets do not matter, so that
 * 国办发[2022]14号, 国办发（2022）14 号 and 国办发〔2022〕14号 are one document number.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(dropped, '')
    .replace(opening, '(')
    .replace(closing, ')')
    .replace(fullWidth, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .toLowerCase();
}
