import type { Language } from '../../../graph/language.ts';

/** What is measured (the names of `npm run accuracy`), as the interface calls it; in the order of the table. */
export const accuracyWords: readonly (Readonly<Record<Language, string>> & { readonly thing: string })[] = [
  { thing: 'header: number, issuers, date, level, region', zh: '文号、机关、日期、层级、地区', en: 'Header' },
  { thing: 'tasks: path, title, kind', zh: '任务切分', en: 'Tasks' },
  { thing: 'units: as printed and in full', zh: '责任单位', en: 'Units' },
  { thing: 'units: role', zh: '角色', en: 'Roles' },
  { thing: 'units: official name', zh: '单位全称', en: 'Official names' },
  { thing: 'units: functional line', zh: '条线', en: 'Functional lines' },
  { thing: 'citations by number', zh: '引用（写明文号）', en: 'Citations by number' },
  { thing: 'citations by title only', zh: '引用（只有题名）', en: 'Citations by title' },
  { thing: 'places', zh: '地区', en: 'Places' },
  { thing: 'institutions', zh: '机构', en: 'Institutions' },
  { thing: 'targets: place, value, kind', zh: '量化目标', en: 'Targets' },
  { thing: 'primary theme', zh: '议题', en: 'Primary theme' },
  { thing: 'DRAWS_ON with mode', zh: '三明等经验', en: 'Reform models' },
];
