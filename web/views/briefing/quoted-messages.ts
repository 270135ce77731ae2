import { defineMessages } from '../../i18n/messages.ts';

export const quotedMessages = defineMessages(
  {
    quoted: '引用的原句',
    place: (n: number, of: number) => `第 ${n} 条，共 ${of} 条`,
    previous: '上一条原句',
    next: '下一条原句',
    none: '这个场景的来源脚注不引原句',
  },
  {
    quoted: 'Sentences quoted',
    place: (n, of) => `${n} of ${of}`,
    previous: 'Previous sentence',
    next: 'Next sentence',
    none: 'The footnotes of this scene quote no sentence',
  },
);
