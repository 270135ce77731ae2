import { writable } from '../../graph/exports/xml.ts';
import type { Language } from '../../graph/language.ts';
import type { TaskRow } from '../../graph/store/answers/tasks.ts';
import { punctuation } from '../i18n/punctuation.ts';
import { basisWords, roleWords } from '../i18n/words.ts';
import { nameOf, referenceOf, titleOf } from '../view-model/caption.ts';
import { deadlinesOf, quantifiedTargets } from '../views/department/rows.ts';
import { type LedgerWords, ledgerWords } from './words.ts';

/** A task as the ledgers of offices keep it: 任务清单. */
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
  readonly words: LedgerWords;
  /** What the product is called, in the language of the words. */
  readonly product: string;
  readonly title: string;
  readonly tasks: readonly LedgerTask[];
  readonly citation: string;
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** @param sentence the clause that makes its units responsible */
export function ledgerTask(row: TaskRow, sentence: string | undefined, language: Language): LedgerTask {
  const { unsaid } = ledgerWords[language];
  const { semicolon, bracketed } = punctuation[language];
  const { sectionLabel, sectionTitle } = row.task.properties;
  return {
    document: referenceOf(row.policy.policy),
    section: text(sectionLabel) + text(sectionTitle),
    task: titleOf(row.task),
    units: row.assignments.map(({ department, relationship: { properties } }) => {
      const role = roleWords[properties.role as keyof typeof roleWords]?.[language] ?? '';
      const basis =
        properties.basis === 'stated' ? '' : basisWords[properties.basis as keyof typeof basisWords]?.[language];
      const printed = text(properties.printed);
      const full = nameOf(department);
      return {
        name: printed && printed !== full ? bracketed(printed, full) : full,
        role: basis ? bracketed(role, basis) : role,
      };
    }),
    deadline:
      deadlinesOf(row)
        .map(({ said }) => said)
        .join(semicolon) || unsaid.deadline,
    target:
      quantifiedTargets(row)
        .map(({ target }) => nameOf(target))
        .join(semicolon) || unsaid.target,
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
export function ledgerLines({ tasks, words }: Ledger): (LedgerCell | undefined)[][] {
  return tasks.flatMap(({ document, section, task, units, deadline, target, sentence }, i) => {
    const lines = units.length > 0 ? units : [{ name: words.unsaid.units, role: '' }];
    const whole = (said: string) => cell(said, lines.length);
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
