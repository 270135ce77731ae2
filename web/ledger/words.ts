import type { Language } from '../../graph/language.ts';

/** Our own words in a ledger; those of the documents stand in it as they are printed. */
export interface LedgerWords {
  /** Of the file and of its sheet. */
  readonly name: string;
  readonly allDocuments: string;
  /** Names of its columns. */
  readonly head: readonly string[];
  /** Never a blank where the text says nothing. */
  readonly unsaid: Readonly<Record<'units' | 'deadline' | 'target' | 'sentence', string>>;
}

export const ledgerWords: Readonly<Record<Language, LedgerWords>> = {
  zh: {
    name: '任务清单',
    allDocuments: '全部文件',
    head: ['序号', '文件', '任务', '责任单位', '角色', '完成时限', '量化目标', '原句'],
    unsaid: {
      units: '未写明责任单位',
      deadline: '原文没有写',
      target: '无量化目标',
      sentence: '没有责任单位的原句',
    },
  },
  en: {
    name: 'Task list',
    allDocuments: 'all documents',
    head: ['No.', 'Document', 'Task', 'Responsible units', 'Role', 'Deadline', 'Targets', 'Sentence'],
    unsaid: {
      units: 'No unit stated',
      deadline: 'Not stated in the text',
      target: 'No target in the text',
      sentence: 'No sentence names units',
    },
  },
};
