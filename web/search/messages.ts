import { counted } from '../i18n/counted.ts';
import { defineMessages } from '../i18n/messages.ts';

export const searchMessages = defineMessages(
  {
    search: '搜索',
    short: '搜索文件、单位、任务、地区',
    long: '输入文件、单位、任务或地区，也可以用拼音首字母',
    suggestions: '搜索建议',
    close: '关闭搜索',
    nothing: (query: string) => `没有找到“${query}”`,
    tryShorter: '换一个更短的词，或用文号、拼音首字母。',
    near: '相近的有：',
    more: (shown: number, total: number) => `共 ${total} 个，列出 ${shown} 个；接着输入可以缩小范围`,
    onlyKind: (kind: string, count: number) => `只看${kind}，共 ${count} 个`,
    anyKind: '各类都看',
    count: (total: number) => `${total} 个结果`,
    gone: '连不上服务，暂时不能搜索。',
  },
  {
    search: 'Search',
    short: 'Search policies, units, tasks, regions',
    long: 'A policy, unit, task or region; pinyin initials work too',
    suggestions: 'Suggestions',
    close: 'Close search',
    nothing: (query) => `Nothing found for "${query}"`,
    tryShorter: 'Try a shorter word, a document number or pinyin initials.',
    near: 'Close to it:',
    more: (shown, total) => `${shown} of ${total} shown; type on to narrow down`,
    onlyKind: (kind, count) => `Only ${kind}, ${count} of them`,
    anyKind: 'Every kind again',
    count: (total) => counted(total, 'result'),
    gone: 'The server does not answer; search is not possible now.',
  },
);
