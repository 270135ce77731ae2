import { defineMessages } from '../i18n/messages.ts';

export const frameMessages = defineMessages(
  {
    close: '关闭',
    taller: '拉高面板',
    all: '全部',
    clear: '全部显示',
    chosen: (n: number) => `已选 ${n} 项`,
    find: '在选项中查找',
    noOption: '没有这样的选项',
    exportCsv: '导出 CSV',
    loading: '正在读取',
    sortBy: (name: string) => `按${name}排序`,
    findRow: '按名称查找',
    noRow: (words: string) => `没有名称含“${words}”的行`,
    allRows: '显示全部行',
  },
  {
    close: 'Close',
    taller: 'Make the panel taller',
    all: 'all',
    clear: 'Show all',
    chosen: (n: number) => `${n} chosen`,
    find: 'Find an option',
    noOption: 'No such option',
    exportCsv: 'Export CSV',
    loading: 'Loading',
    sortBy: (name) => `Sort by ${name}`,
    findRow: 'Find by name',
    noRow: (words) => `No row has “${words}” in its name`,
    allRows: 'Show all rows',
  },
);
