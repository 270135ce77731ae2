import { defineMessages } from '../i18n/messages.ts';

export const ledgerMessages = defineMessages(
  {
    ledger: '任务清单',
    xlsx: 'Excel（.xlsx）',
    docx: 'Word（.docx）',
    how: '任务、责任单位、时限、目标和原句，可以打开编辑',
    notOffline: '任务清单（Excel、Word）请在图谱里导出',
    working: '正在整理任务清单…',
    done: (file: string) => `已导出 ${file}`,
  },
  {
    ledger: 'Task list',
    xlsx: 'Excel (.xlsx)',
    docx: 'Word (.docx)',
    how: 'Tasks, units, deadlines, targets and sentences, to be edited',
    notOffline: 'The task list (Excel, Word) is exported from the atlas itself',
    working: 'Making the task list…',
    done: (file) => `Exported ${file}`,
  },
);
