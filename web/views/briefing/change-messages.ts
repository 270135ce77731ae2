import { defineMessages } from '../../i18n/messages.ts';

/** Documents that came, went or were read anew: the first ones by name, and of how many. */
export const changeMessages = defineMessages(
  {
    added: (names: string, n: number, more: boolean) => `新收录 ${n} 份：${names}${more ? '等' : ''}。`,
    removed: (names: string, n: number, more: boolean) => `移除 ${n} 份：${names}${more ? '等' : ''}。`,
    readAnew: (names: string, n: number, more: boolean) => `重新读过 ${n} 份：${names}${more ? '等' : ''}。`,
    scene: (n: number) => `场景 ${n}`,
    gone: (names: string, n: number, more: boolean) =>
      `有 ${n} 处数据里已没有：${names}${more ? '等' : ''}。画面按现有的数据画；请在“标注”里去掉，或打开原视图重新保存。`,
  },
  {
    added: (names, n, more) => `${n} added: ${names}${more ? ' …' : ''}. `,
    removed: (names, n, more) => `${n} removed: ${names}${more ? ' …' : ''}. `,
    readAnew: (names, n, more) => `${n} read anew: ${names}${more ? ' …' : ''}. `,
    scene: (n) => `Scene ${n}`,
    gone: (names, n, more) =>
      `names ${n} that are not in the data any more: ${names}${more ? ' …' : ''}. It is drawn from what there is; take them out under "Annotate", or open the view and keep it again.`,
  },
);
