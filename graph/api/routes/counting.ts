import { counterpartsAnswer, sideBySideAnswer } from '../../store/answers/correspondences.ts';
import { boardAnswer, missingAnswer } from '../../store/answers/lineage.ts';
import { reformModelAnswer } from '../../store/answers/reform-model.ts';
import { targetsAnswer } from '../../store/answers/targets.ts';
import { tasksAnswer } from '../../store/answers/tasks.ts';
import { unitAnswer } from '../../store/answers/unit.ts';
import { crosstabAnswer, togetherAnswer, workloadAnswer } from '../../store/answers/workload.ts';
import type { RouteDeclaration } from './route.ts';

/** What is counted, ranked and set side by side. */
export const countingRoutes = {
  tasks: {
    method: 'get',
    path: '/api/tasks',
    summary: '一个数字背后的任务',
    response: tasksAnswer,
  },
  workload: {
    method: 'get',
    path: '/api/workload',
    summary: '任务量',
    response: workloadAnswer,
  },
  targets: {
    method: 'get',
    path: '/api/targets',
    summary: '同一指标的量化目标',
    response: targetsAnswer,
  },
  crosstab: {
    method: 'get',
    path: '/api/crosstab',
    summary: '任务的交叉统计',
    response: crosstabAnswer,
  },
  together: {
    method: 'get',
    path: '/api/together',
    summary: '哪些单位一起列名',
    response: togetherAnswer,
  },
  counterparts: {
    method: 'get',
    path: '/api/counterparts',
    summary: '一份文件的任务与别处的对应（文本相似，非引用）',
    response: counterpartsAnswer,
  },
  sideBySide: {
    method: 'get',
    path: '/api/side-by-side',
    summary: '几项任务并排',
    response: sideBySideAnswer,
  },
  reformModel: {
    method: 'get',
    path: '/api/reform-model',
    summary: '一项改革经验怎样落到各地',
    response: reformModelAnswer,
  },
  board: {
    method: 'get',
    path: '/api/board',
    summary: '政策脉络：层级与时间',
    response: boardAnswer,
  },
  missing: {
    method: 'get',
    path: '/api/missing',
    summary: '被引用而未收录的文件',
    response: missingAnswer,
  },
  unit: {
    method: 'get',
    path: '/api/unit',
    summary: '一个单位的任务',
    response: unitAnswer,
  },
} as const satisfies Record<string, RouteDeclaration>;
