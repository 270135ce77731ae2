import type { Language } from '../../graph/language.ts';
import type { IconName } from '../marks/Icon.tsx';

/** The views that exist, in the order of the navigation. `router.tsx` holds their addresses. */
export const views = [
  { to: '/', zh: '总览', en: 'Overview', icon: 'overview' },
  { to: '/graph', zh: '图谱', en: 'Graph', icon: 'graph' },
  { to: '/workload', zh: '任务量', en: 'Workload', icon: 'workload' },
  { to: '/lineage', zh: '政策脉络', en: 'Lineage', icon: 'lineage' },
  { to: '/sanming', zh: '三明经验', en: 'Sanming', icon: 'sanming' },
  { to: '/compare', zh: '比较', en: 'Compare', icon: 'compare' },
  { to: '/reader', zh: '原文', en: 'Reader', icon: 'reader' },
  { to: '/briefing', zh: '汇报', en: 'Briefing', icon: 'briefing' },
  { to: '/quality', zh: '数据质量', en: 'Data quality', icon: 'quality' },
] as const satisfies readonly { to: string; zh: string; en: string; icon: IconName }[];

export type View = (typeof views)[number];

/** What the view at an address is called; nothing for an address that is no view of the navigation. */
export const viewName = (path: string, language: Language): string | undefined =>
  views.find(({ to }) => to === path)?.[language];
