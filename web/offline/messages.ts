import { counted } from '../i18n/counted.ts';
import { defineMessages } from '../i18n/messages.ts';

export const offlineMessages = defineMessages(
  {
    offline: '离线网页',
    holds: (carried: number, held: number, date: string | undefined) =>
      `${carried === held ? `${carried} 份文件` : `图谱 ${held} 份文件中的 ${carried} 份`}${date ? `，至 ${date}` : ''}`,
  },
  {
    offline: 'Offline page',
    holds: (carried, held, date) =>
      `${carried === held ? counted(carried, 'document') : `${carried} of ${held} documents`}${date ? `, up to ${date}` : ''}`,
  },
);
