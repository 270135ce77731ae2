import { titleKind } from '../document-types.ts';
import type { Found } from '../types.ts';
import { endsAsBody } from './bodies.ts';
import { cleaned } from './cleaned-title.ts';
import type { Paragraph } from './paragraphs.ts';
import { listOfWork, notATitle } from './title-words.ts';

/** …行动计划（2021—2022年）为提高…: the title of a page that came as one line, with what its first sentence begins with. */
const runOn =
  /^([^，。；：\n]{6,60}?(?:方案|计划|规划|意见|要点|措施|安排|任务|分工|细则)(?:（[^（）\n]{2,20}）)?)(?=为(?:了|深入|全面|贯彻|认真|进一步|提高|加快|推进|切实|积极|落实|更好|做好|加强|深化|巩固|规范|促进|保障|推动|有效|持续|着力)|根据《|按照《|一、)/;

/** 45号文件附件1辽宁省…细则, 附件2：… */
const annexLead = /^[^，。：《]{0,8}附[件表](?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})[：:、.]?\s?(?=[^，。：]{6,}$)/;

const longestRunOn = 110;
const furthestRunOn = 6;

/** 健康中国行动推进委员会办公室：健康中国行动2023年工作要点: a headline with whose it is. */
const bodyLead = /^[^，。：《》]{3,30}(?:政府|办公厅|办公室|委员会|[委厅局部])：(?=[^，。：]{6,}$)/;

/** A line that ends with a document type and holds no sentence: the title of a document without a notice. */
export function aloneIn(front: readonly Paragraph[], bodyStart: number): Found | undefined {
  for (const [index, paragraph] of front.entries()) {
    const lead = (annexLead.exec(paragraph.text) ?? bodyLead.exec(paragraph.text))?.[0].length ?? 0;
    const head = paragraph.start < bodyStart ? undefined : runOn.exec(paragraph.text.slice(0, longestRunOn))?.[1];
    if (head !== undefined && !notATitle.test(head) && index < furthestRunOn)
      return {
        value: head,
        start: paragraph.start,
        end: paragraph.start + head.length,
        method: 'run-on-title',
        confidence: 0.8,
      };
    const text = paragraph.text.slice(lead);
    if (paragraph.start < bodyStart || text.length < 6 || text.length > 80) continue;
    if (notATitle.test(text) || /[，：！？]/.test(text)) continue;
    if (titleKind(text) !== 'instrument' && !listOfWork.test(text)) continue;
    const above = front[index - 1];
    const joins =
      above !== undefined &&
      above.start >= bodyStart &&
      /^[^，。；：、〔〕]{6,40}$/.test(above.text) &&
      !endsAsBody(above.text) &&
      !isOfMenu(above.text, front[index - 2]?.text) &&
      !/[日号件]$|公开|(?:原文|解读|正文|全文)$/.test(above.text) &&
      above.end + 1 === paragraph.start;
    const whole = joins && lead === 0 ? above.text + text : text;
    const start = joins && lead === 0 ? above.start : paragraph.start + lead;
    if (whole.length < 8) continue;
    return cleaned({ value: whole, start, end: paragraph.end, method: 'title', confidence: 0.9 });
  }
  return undefined;
}

/** 医疗卫生规划推荐 below 医疗卫生规划更新: entries of a site's menu begin alike. */
const isOfMenu = (line: string, above = ''): boolean => line.length <= 12 && above.slice(0, 4) === line.slice(0, 4);
