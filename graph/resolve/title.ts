/**
 * Titles as keys. One document is printed as 《X》, 〈X〉, 国务院办公厅关于印发X的通知 or 关于印发《X》的通知, with quotes,
 * brackets, dashes and widths of every kind; all of them fold to the same key, the issued title.
 */

const dropped = /[\s\u3000<>＜＞﹤﹥《》〈〉「」『』“”‘’"'＂＇，,、。；;：:·•#|]/g;
const opening = /[([{【〔［｛]/g;
const closing = /[)\]}】〕］｝]/g;
const dashes = /[-‐‑‒–—―－~～]+/g;
const fullWidth = /[０-９Ａ-Ｚａ-ｚ]/g;

/** Bodies that issue documents end so; what stands before 关于 or 印发 is an issuer only when it does. */
const issuerEnd =
  /(?:中央|政府|党委|办公厅|办公室|委员会|委|局|厅|部|署|院|司|小组|党组|指挥部|机制|联席会议|中心|开发区|新区|总工会|银行|兵团|法院|检察院|等[0-9一二三四五六七八九十]*个?(?:部门|单位))$/;
const issuingWord = /关于|印发|转发|批转/;
/** A title that begins with one of these names what it acts on; the body behind it issued something else. */
const actsOn = /^(?:贯彻|落实|执行|学习|修改|废止)/;
const longestIssuer = 300;

/** Folds brackets, quotes, spaces, dashes and widths; what stays is compared and stands in ids. */
export function foldText(text: string): string {
  return text
    .replace(dropped, '')
    .replace(opening, '（')
    .replace(closing, '）')
    .replace(dashes, '-')
    .replace(fullWidth, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

export interface FoldedTitle {
  /** The issued title without issuer, 关于, 印发 … 的通知. Never empty unless the title is. */
  readonly key: string;
  /** The body that the title itself begins with; several joined by 、 where the print separates them. */
  readonly issuer?: string;
}

/**
 * Takes a printed title apart.
 * 转发 is not taken off: the notice that forwards a document is another document than the one it forwards.
 */
export function foldTitle(title: string): FoldedTitle {
  const separated = title
    .trim()
    .replace(/[\s\u3000、]+/g, '、')
    .replace(/、(办公厅|办公室)/g, '$1');
  const at = separated.search(issuingWord);
  const bodies = separated.slice(0, Math.max(0, at)).split('、').map(foldText).filter(Boolean);
  const whole = bodies.join('');
  if (whole.length < 2 || whole.length > longestIssuer || !issuerEnd.test(whole) || actsOn.test(whole)) {
    return { key: issuedTitle(foldText(title)) };
  }
  const apart = bodies.every((body) => body.length > 2 && issuerEnd.test(body));
  return { key: issuedTitle(foldText(separated.slice(at))), issuer: apart ? bodies.join('、') : whole };
}

/** 印发X的通知 is X; a printed slip wraps it twice, more often than that no one does. */
function issuedTitle(folded: string): string {
  let title = folded;
  for (let turn = 0; turn < 3; turn++) {
    const inner = title.replace(/^关于/, '');
    const unwrapped = inner.startsWith('印发') ? inner.slice(2).replace(/的?通知$/, '') : inner;
    if (unwrapped === '') return title;
    if (unwrapped === title) return title;
    title = unwrapped;
  }
  return title;
}
