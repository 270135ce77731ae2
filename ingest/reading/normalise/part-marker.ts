import { numeralCharacters } from '../numerals.ts';

const n = numeralCharacters;
/** What begins a part of the text: numbered headings and items in any bracket width. Not 二、三级医院, 1.5 or 第三批. */
const marker = new RegExp(
  `[*#\\s]{0,6}(?:[${n}]{1,4}\\s?(?:[、.．](?![${n}]{1,2}[级类期批甲])|[，,](?=[^${n}]))|[（(〔]\\s?[${n}]{1,4}\\s?[)）〕]|` +
    `[（(]\\s?[0-9０-９]{1,2}\\s?[)）]|[0-9０-９]{1,2}\\s?(?:[.．、](?![0-9０-９])|[,，](?=[\\u4e00-\\u9fff]))|[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{1,2}[ \u3000\u4e00-\u9fff]|[0-9]{1,2}\\.[0-9]{1,2}[ \u3000](?=[\u4e00-\u9fff])|[0-9]{1,2}[)）]|第[${n}0-9]{1,5}[章节条](?![的规款中件])|(?:重点)?(?:任务|行动|工程|举措|措施)(?:[${n}]{1,4}|[0-9]{1,2})\\s?[:：、.]|[①-⑳])`,
  'y',
);

/** Whether a part of the text begins at an offset. */
export function opensPart(text: string, at: number): boolean {
  marker.lastIndex = at;
  return marker.test(text);
}
