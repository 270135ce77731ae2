import { writable } from '../../graph/exports/xml.ts';
import type { TaskRow } from '../../graph/store/answers/tasks.ts';
import { basisWords, roleWords } from '../i18n/words.ts';
import { nameOf, referenceOf, titleOf } from '../view-model/caption.ts';
import { deadlinesOf, quantifiedTargets } from '../views/department/rows.ts';

/** A task as the ledgers of offices keep it: 任务清单. Its words are the documents' own, so they are Chinese. */
export interface LedgerTask {
  readonly document: string;
  /** 二、加快… where the document has sections. */
  readonly section: string;
  readonly task: string;
  /** In printed order; one line for each. */
  readonly units: readonly LedgerUnit[];
  readonly deadline: string;
  readonly target: string;
  readonly sentence: string;
}

export interface LedgerUnit {
  /** As printed, where the text says it so. */
  readonly name: string;
  /** 牵头, 负责 …; how it is known, where the task's own clause does not say it. */
  readonly role: string;
}

export interface Ledger {
  readonly title: string;
  readonly tasks: readonly LedgerTask[];
  readonly citation: string;
}

export const ledgerHead = ['序号', '文件', '任务', '责任单位', '角色', '完成时限', '量化目标', '原句'] as const;

/** Never a blank where the text says nothing. */
const unsaid = {
  units: '未写明责任单位',
  deadline: '原文没有写',
  target: '无量化目标',
  sentence: '没有责任单位的原句',
};

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** @param sentence the clause that makes its units responsible */
export function ledgerTask(row: TaskRow, sentence: string | undefined): LedgerTask {
  const { sectionLabel, sectionTitle } = row.task.properties;
  return {
    document: referenceOf(row.policy.policy),
    section: text(sectionLabel) + text(sectionTitle),
    task: titleOf(row.task),
    units: row.assignments.map(({ department, relationship: { properties } }) => {
      const role = roleWords[properties.role as keyof typeof roleWords]?.zh ?? '';
      const basis = properties.basis === 'stated' ? '' : basisWords[properties.basis as keyof typeof basisWords]?.zh;
      const printed = text(properties.printed);
      const full = nameOf(department);
      return {
        name: printed && printed !== full ? `${printed}（${full}）` : full,
        role: basis ? `${role}（${basis}）` : role,
      };
    }),
    deadline:
      deadlinesOf(row)
        .map(({ said }) => said)
        .join('；') || unsaid.deadline,
    target:
      quantifiedTargets(row)
        .map(({ target }) => nameOf(target))
        .join('；') || unsaid.target,
    sentence: sentence || unsaid.sentence,
  };
}

/** A cell of the ledger; one that goes on from the line above is not there. */
export interface LedgerCell {
  readonly text: string;
  readonly rows: number;
}

const cell = (text: string, rows: number): LedgerCell => ({ text: writable(text), rows });

/** The ledger as lines of a table: a line for each unit, what is the whole task's merged over them. */
export function ledgerLines({ tasks }: Ledger): (LedgerCell | undefined)[][] {
  return tasks.flatMap(({ document, section, task, units, deadline, target, sentence }, i) => {
    const lines = units.length > 0 ? units : [{ name: unsaid.units, role: '' }];
    const whole = (words: string) => cell(words, lines.length);
    const said = section ? `${section}\n${task}` : task;
    return lines.map(({ name, role }, line) => {
      const unit = [cell(name, 1), cell(role, 1)];
      if (line > 0) return [undefined, undefined, undefined, ...unit, undefined, undefined, undefined];
      return [
        whole(String(i + 1)),
        whole(document),
        whole(said),
        ...unit,
        whole(deadline),
        whole(target),
        whole(sentence),
      ];
    });
  });
}
