/** Kinds of official documents 文种, by the word a title ends with. */

/** Document types 文种, and what plans and rules call themselves. */
const types =
  '通知 通告 公告 通报 公报 意见 办法 规定 决定 决议 条例 细则 规则 规范 规程 准则 章程 方案 预案 规划 计划 纲要 要点 任务 措施 政策 指南 指引 导则 标准 制度 函 批复 答复 请示 报告 令 法'.split(
    ' ',
  );

/** What else the title of an instrument ends with. */
const furtherEndings =
  '工作安排 法典 解释 公约 协定 议案 纪要 说明 程序 体系 分工 倡议 倡议书 宣言 行动 举措 路线图 手册 要求 模板 建议 大纲'.split(
    ' ',
  );

/** Lists: documents only where something else says so (a number, a place, an edition). */
const lists = ['目录', '清单', '名单', '台账', '一览表'] as const;

/** 《…方案（代拟稿）》: what its title says is not issued yet. */
export const draft = /[（(](?:代拟稿|征求意见稿|送审稿|讨论稿|审议稿|草稿)[^（）()]{0,4}[）)]$/;

const trailing = /(?:（[^（）]{0,40}）|\([^()]{0,40}\)|〔[^〔〕]{0,20}〕|\s)+$/;
const typeAtEnd = new RegExp(`(?:${types.join('|')})$`);
/** 国家医保局〈关于…的意见〉 is one, too. */
const instrumentAtEnd = new RegExp(`(?:${[...types, ...furtherEndings].join('|')})〉?$`);
const listAtEnd = new RegExp(`(?:${lists.join('|')})$`);
const listed = /^(?:国家|全国|中国|中华|.{2,8}[省市县区州](?!级))|[0-9]{4}年|版/;

/** 关于促进和规范, 关于进一步规范: a title that goes on in the next line. */
const verbAtEnd = /关于(?!印发|发布|公布|转发|批转)(?:[^的《》]{0,8}(?:[和、与]|进一步|加强|推进|深化|依法))?规范$/;

/** Title without what follows the last word in brackets: （试行）, （2021—2030年）, and its own number. */
export function bareTitle(title: string): string {
  return title.replace(trailing, '');
}

/** `instrument` for 通知, 方案, 法 …, `list` for 目录, 清单 …; undefined for a title that names neither (a book, a newspaper). */
export function titleKind(title: string): 'instrument' | 'list' | undefined {
  const bare = bareTitle(title);
  if (verbAtEnd.test(bare)) return undefined;
  if (listAtEnd.test(bare)) return 'list';
  return instrumentAtEnd.test(bare) ? 'instrument' : undefined;
}

/** Whether a list is an issued one: it names a place or an edition (《国家基本药物目录（2018年版）》, not 《行业监管清单》). */
export function isIssuedList(title: string): boolean {
  return listed.test(title);
}

/** The document type 文种 a title states: 通知, 方案, 函 … */
export function documentTypeOf(title: string): string | undefined {
  const bare = bareTitle(title);
  if (verbAtEnd.test(bare)) return undefined;
  return (typeAtEnd.exec(bare) ?? listAtEnd.exec(bare))?.[0];
}
