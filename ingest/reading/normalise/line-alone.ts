import { charSet, firstIn } from '../char-set.ts';
import type { Line } from './lines.ts';

export const documentNumber =
  /^[^，。\s]{2,20}[〔［[【（(][0-9]{4}[〕］\]】）)]\s?第?\s?[0-9]{1,5}\s?号(?:文|[ \u3000]{1,40}[12二][0-9〇零○一二三四五六七八九]{3}年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日)?$/;
/** A number that lost 号 and one of its brackets: 赣市府办字〔2015118. */
export const damagedNumber =
  /^[^，。：\s0-9]{2,16}[发函字办规文通电](?:[〔［[【（(](?:19|20)[0-9]{2}\s?[0-9]{1,5}\s?号?|(?:19|20)[0-9]{2}[〕］\]】）)][0-9]{1,5}|(?:19|20)[0-9]{2}[—–\-年 ]?第?[0-9]{1,5}号|[〔［[【（(](?:19|20)[0-9]{2}[〕］\]】）)]\s?[xX×*_＊]{0,3}\s?号?)$/;
/** Issuers set side by side below a title, or in its signature. */
const bodies =
  /^[^\s，。；：、]{4,20}(?:[厅局部署委]|委员会|办公室|联合会)(?:[ \u3000]{1,40}[^\s，。；：、]{4,20}(?:[厅局部署委]|委员会|办公室|联合会)){1,9}$/;
/** A row of a table whose cells are set apart by bars. */
const tableRow = /\S\s*\|\s+\S|\|\s*$/;
/** What a site prints above a document: no line of it goes on in the next. */
const field =
  /^[•·●◆■-]?\s?(?:索\s?引\s?号|标\s?题|发文标题|发文文号|发文部门|发文时间|法规类型|所属(?:行业|区域)|名\s?称|文\s?号|文件字号|制发机关|发布单位|发文字号|发文机关|发布机构|主题分类|成文日期|发布日期|发文日期|生成日期|颁布时间|颁布日期|发文单位|发布时间|时\s?间|日\s?期|上传时间|作\s?者|编\s?辑|责任编辑|文章来源|有效性|来\s?源|信息来源|联系人|监督方式|(?:联系|咨询|监督|举报)?电话|传真|(?:电子)?邮箱|邮编)\s?[:：]/;
/** 2023-06-08 20:46:54 来源：…, 2018-04-16 浏览次数：12: when and where a page was put up. */
const stamp =
  /^20[0-9]{2}(?:[-/.][0-9]{1,2}[-/.][0-9]{1,2}|年[0-9]{1,2}月[0-9]{1,2}日)(?:[ \u3000T]{0,6}[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9])|(?=[ \u3000]{1,6}(?:来源|作者|编辑|浏览|阅读|点击|字号|字体)))/;
/** 当前位置：首页 > 政务公开 > 市政府文件: where the page stands on its site. */
const trail = /(?:当前|现在|所在|[您你])(?:的|所在)?(?:的)?位置\s?[:：]|^(?:[^>›»，。；]{1,20}\s?[>›»]{1,3}\s?){2,}/;
/** 在线视频_免费_中文字幕: what a site calls itself by. */
const wordsOfASite = /^[^，。；：]{2,40}_[^，。；：]{2,40}_[^，。；：]*$/;
/** Without one of these no trail and no bodies side by side: most lines are passed by. */
const trailSigns = charSet('>›»位');
const wideBlanks = charSet(' \u3000');
/** The menu of a site, the name of a file. */
export const ofTheSite =
  /^(?:关于我们|联系我们|联系方式|公司简介|产品(?:中心)?|友情链接|网站?首页|返回首页|网站地图|加入收藏|收藏本站|设为首页)$|\.(?:docx?|pdf|wps|html?)$/;
const annexHeading = /^附\s?[件表录]\s?[0-9一二三四五六七八九十]{0,2}$/;
const letterhead = /^[^，。；：]{3,40}(?:政府|办公厅|办公室|委员会|[委厅局部会组])文件$/;
const date =
  /^[（(]?[12〇零○一二][0-9〇零○一二三四五六七八九]{3}\s?年\s?[0-9一二三四五六七八九十]{1,3}\s?月(?:\s?[0-9一二三四五六七八九十]{1,3}\s?日)?\s?(?:印发)?[)）]?$/;
/** 金水政办〔2018〕14号《…》: the headline of a site that sets the number before the title. */
const numberedHeadline =
  /^[^《》，。\s]{2,20}[〔［[【（(][0-9]{4}[〕］\]】）)]\s?[0-9]{1,5}\s?号(?:\([a-z]+\))?《[^《》]*关于[^《》]+》$/;

/** A date, a document number, a letterhead or the heading 附件 is a line of its own. */
export function standsAlone(text: string, line: Line): boolean {
  const said = text.slice(line.start, line.end);
  if (said.includes('_') && wordsOfASite.test(said)) return true;
  if (said.includes('|') && tableRow.test(said)) return true;
  // Cells set apart by tabs.
  if (said.indexOf('\t') !== said.lastIndexOf('\t')) return true;
  if (said.length <= 160) {
    if (field.test(said) || stamp.test(said) || numberedHeadline.test(said)) return true;
    if (firstIn(trailSigns, said, 0, said.length) >= 0 && trail.test(said)) return true;
    if (firstIn(wideBlanks, said, 0, said.length) >= 0 && bodies.test(said)) return true;
  }
  if (said.length > 45) return false;
  if (ofTheSite.test(said)) return true;
  return (
    date.test(said) ||
    documentNumber.test(said) ||
    damagedNumber.test(said) ||
    letterhead.test(said) ||
    annexHeading.test(said)
  );
}
