import { defineMessages } from '../i18n/messages.ts';

export const offlineMessages = defineMessages(
  {
    holds: (carried: number, held: number, date: string | undefined) =>
      `离线网页 · ${carried === held ? `${carried} 份文件` : `图谱 ${held} 份文件中的 ${carried} 份`}${date ? `，至 ${date}` : ''}`,
  },
  {
    holds: (carried, held, date) =>
      `Offline page · ${carried === held ? `${carried} documents` : `${carried} of ${held} documents`}${date ? `, up to ${date}` : ''}`,
  },
);
