import { counted } from '../i18n/counted.ts';
import { defineMessages } from '../i18n/messages.ts';

export const taskMessages = defineMessages(
  {
    region: '地区',
    level: '层级',
    year: '年份',
    theme: '议题',
    document: '文件',
    basis: '依据方式',
    role: '角色',
    yearUnknown: '日期不详',
    noTarget: '原文没有量化目标',
    targets: '这项任务的目标',
    noUnit: '未写明责任单位',
    notNamed: '这一项没有点名它',
    more: (n: number) => `再看 ${n} 项`,
    openTask: (task: string) => `在原文中打开：${task}`,
    inGraph: '在图谱中打开',
    tasks: (n: number) => `${n} 项任务`,
    tasksOf: (document: string, n: number) => `${document}：${n} 项任务`,
    place: (place: number, of: number) => `第 ${place} 位，共 ${of} 个`,
    noTasks: '这个范围里没有任务',
    noTasksHow: '放宽一个筛选条件，或者看看别的条线、单位和议题。',
    widen: '清除筛选',
  },
  {
    region: 'Region',
    level: 'Level',
    year: 'Year',
    theme: 'Theme',
    document: 'Document',
    basis: 'Basis',
    role: 'Role',
    yearUnknown: 'Date not known',
    noTarget: 'No target in the text',
    targets: 'Targets of this task',
    noUnit: 'No unit stated',
    notNamed: 'This task does not name it',
    more: (n) => `${n} more`,
    openTask: (task) => `Open in the text: ${task}`,
    inGraph: 'Open in the graph',
    tasks: (n) => counted(n, 'task'),
    tasksOf: (document, n) => `${document}: ${counted(n, 'task')}`,
    place: (place, of) => `${place} of ${of}`,
    noTasks: 'No task in this selection',
    noTasksHow: 'Widen a filter, or look at other lines, units and themes.',
    widen: 'Clear the filters',
  },
);

/** Heads of the table that a list of tasks is handed on as. */
export const taskTableHead = {
  zh: ['文件', '文号', '地区', '任务', '议题', '责任单位', '角色', '依据方式', '位次', '目标'],
  en: ['Document', 'Number', 'Region', 'Task', 'Theme', 'Unit', 'Role', 'Basis', 'Place in list', 'Targets'],
} as const;
