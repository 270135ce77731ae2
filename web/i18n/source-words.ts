import type { Language } from '../../graph/language.ts';
import { punctuation } from './punctuation.ts';

type Words = Readonly<Record<Language, string>>;

/** What a relationship that was not read from a text comes from, for people: the catalogues that the program carries. */
const catalogues: Readonly<Record<string, Words>> = {
  'departments.yaml': { zh: '部门名录', en: 'List of departments' },
  'documents.yaml': { zh: '国家医改文件目录', en: 'Catalogue of national health-reform documents' },
  'institutions.yaml': { zh: '机构名录', en: 'List of institutions' },
  'lines.yaml': { zh: '职能条线表', en: 'Table of functional lines' },
  'places.json': { zh: '行政区划代码表', en: 'Codes of administrative divisions' },
  'reform-models.yaml': { zh: '改革经验名录', en: 'List of reform experiences' },
};

/** And what it was worked out from. */
const methods: Readonly<Record<string, Words>> = {
  'area-without-code': {
    zh: '没有代码的区域，归入所在的地区',
    en: 'An area without a code, put into the place it lies in',
  },
  'rare-pairs-1': { zh: '两段文字里相同的少见字词', en: 'Rare words that two passages share' },
  'region-of-institution': { zh: '机构名称里的地名', en: 'The place in the name of the institution' },
  'region-of-unit': { zh: '单位名称里的地名', en: 'The place in the name of the unit' },
};

/** `ingest/knowledge/lines.yaml#医疗保障`, `departments.yaml:医改领导小组`, `region-of-unit: 省医保局`. */
const written = /^(?:.*\/)?([\w-]+(?:\.\w+)?)(?:[#:]\s*(.+))?$/u;

/**
 * Where a relationship without a sentence comes from, as one reads it: the catalogue and its entry, 职能条线表：医疗保障.
 * @param detail as the graph has it
 * @returns the detail itself where nothing more readable is known
 */
export function sourceWords(detail: string, language: Language): string {
  const [, name = '', entry] = written.exec(detail) ?? [];
  const known = (catalogues[name] ?? methods[name])?.[language];
  if (known === undefined) return detail;
  return entry === undefined ? known : known + punctuation[language].colon + entry;
}
