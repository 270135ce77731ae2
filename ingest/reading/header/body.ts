import type { Span } from '../types.ts';
import type { Paragraph } from './paragraphs.ts';

/** How far into a page what heads its document is looked for, in characters. */
export const pageHead = 3000;

/** What a web page prints right before the document, and right after it. */
const before =
  /^[>〉]\s?.*(?:来源|仅供|转载|著作权|版权|原文|整理)|^(?:公告正文|正文|文章内容|信息内容|详细内容|内容正文|政策原文|文件原文|公文正文|正文内容)[：:]?$|^(?:〔?字(?:号|体)[：:]?|分享到|扫一扫)/;
const after =
  /^(?:返回顶部|返回首页|回到顶部|打印本页|关闭窗口|打印|关闭|上一篇|下一篇|相关(?:链接|文档|文件|阅读|稿件|解读)|分享到|扫一扫|网站地图|版权所有|责任编辑|网站标识码|.{0,6}ICP备|政策解读$|解读材料|\|$)/;

/** Below a page who runs the site; in a task sheet who leads. */
const runs = /^(?:主办|承办)单位/;
const numbered = /^(?:[一二三四五六七八九十]{1,3}、|[（(〔]?[一二三四五六七八九十0-9]{1,3}[）)〕.．、])/;

/** How far from each end of the page a wrapper is looked for, in paragraphs. */
const reach = 60;

/**
 * Where the document stands on its page: from after the last opening mark of the wrapper to before its first closing
 * one. A page without such marks is all document.
 */
export function bodyOf(text: string, paragraphs: readonly Paragraph[]): Span {
  // 分享到 and 扫一扫 stand below a document too: what opens it has most of the sentences behind it.
  const opening = paragraphs
    .slice(0, reach)
    .findLast(
      ({ text: said, end }) =>
        before.test(said) && (!after.test(said) || sentencesIn(text, 0, end) <= sentencesIn(text, end)),
    );
  const start = opening?.end ?? 0;
  const tail = paragraphs.slice(-reach);
  const middle = start + (text.length - start) / 2;
  const lastItem = tail.findLast((paragraph) => numbered.test(paragraph.text))?.start ?? 0;
  const inSheet = paragraphs.some(({ start: at, text: said }) => at < lastItem && runs.test(said));
  const closing = tail.find(
    ({ start: at, text: said }) => at > middle && (after.test(said) || (!inSheet && runs.test(said))),
  );
  return trimmed(text, start, closing?.start ?? text.length);
}

function sentencesIn(text: string, from: number, to = text.length): number {
  let count = 0;
  for (let at = text.indexOf('。', from); at >= 0 && at < to; at = text.indexOf('。', at + 1)) count++;
  return count;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = Math.max(from, to);
  while (start < end && text[start] === '\n') start++;
  while (end > start && text[end - 1] === '\n') end--;
  return { start, end };
}
