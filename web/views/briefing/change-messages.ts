import { defineMessages } from '../../i18n/messages.ts';

/** Documents that came, went or were read anew: the first ones by name, and of how many. */
export const changeMessages = defineMessages(
  {
    added: (names: string, n: number, more: boolean) => `新收录 ${n} 份：${names}${more ? '等' : ''}。`,
    removed: (names: string, n: number, more: boolean) => `移除 ${n} 份：${names}${more ? '等' : ''}。`,
    readAnew: (names: string, n: number, more: boolean) => `重新读过 ${n} 份：${names}${more ? '等' : ''}。`,
  },
  {
    added: (names, n, more) => `${n} added: ${names}${more ? ' …' : ''}. `,
    removed: (names, n, more) => `${n} removed: ${names}${more ? ' …' : ''}. `,
    readAnew: (names, n, more) => `${n} read anew: ${names}${more ? ' …' : ''}. `,
  },
);
