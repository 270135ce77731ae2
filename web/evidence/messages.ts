import { defineMessages } from '../i18n/messages.ts';

export const evidenceMessages = defineMessages(
  {
    source: '原文 →',
    openAt: (place: string) => `在原文中打开：${place}`,
    characters: (start: number, end: number) => `第 ${start}–${end} 字`,
    page: (page: number) => `第 ${page} 页`,
    lowConfidence: '低置信度',
    sameWords: (n: number) => `另有 ${n} 处原句相同`,
    onlyFirst: '只看一处',
  },
  {
    source: 'Text →',
    openAt: (place) => `Open in the text: ${place}`,
    characters: (start, end) => `characters ${start}–${end}`,
    page: (page) => `page ${page}`,
    lowConfidence: 'Low confidence',
    sameWords: (n) => (n === 1 ? 'The same words in 1 more place' : `The same words in ${n} more places`),
    onlyFirst: 'Only one of them',
  },
);
