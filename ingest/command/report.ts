import type { Finding } from '../../graph/contribution.ts';
import type { Sentence } from '../../graph/errors.ts';
import type { Account } from '../destinations/destination.ts';
import { shortId } from './held-documents.ts';
import type { Output } from './output.ts';

/** What a run did: what was read and with what result, what was refused and why, what nobody looked at. */
export interface Report {
  readonly documents: readonly DocumentReport[];
  readonly refused: readonly { readonly file: string; readonly reason: Sentence }[];
  readonly skipped: readonly string[];
}

export interface DocumentReport {
  readonly file: string;
  readonly title: string;
  readonly tasks: number;
  readonly units: number;
  readonly citations: { readonly held: number; readonly cited: number; readonly unresolved: number };
  /** Other texts that are held of the same policy. */
  readonly otherTexts: Account['otherTexts'];
  readonly findings: readonly FindingReport[];
}

export interface FindingReport {
  /** From 1; absent where the finding has no place. */
  readonly line?: number;
  readonly text?: string;
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly messageEn: string;
}

/** Findings that say of a citation that it could not be told which document it means; see graph/resolve/doubt. */
const unresolved: ReadonlySet<string> = new Set(['title-ambiguous', 'number-shared']);

/** A document's part of the report, its findings by line. */
export function documentReport({
  document,
  text,
  findings,
  tasks,
  units,
  citations,
  otherTexts,
}: Account): DocumentReport {
  const lineOf = lineCounter(text);
  return {
    file: document.file,
    title: document.title,
    tasks,
    units,
    citations: { ...citations, unresolved: findings.filter(({ rule }) => unresolved.has(rule)).length },
    otherTexts,
    findings: findings.map(({ rule, severity, message, messageEn, start, quote }) => ({
      ...(start !== undefined && { line: lineOf(start) }),
      ...(quote !== undefined && { text: quote }),
      rule,
      severity,
      message,
      messageEn,
    })),
  };
}

/** Line numbers of offsets, from 1. */
function lineCounter(text: string): (offset: number) => number {
  const breaks = [...text.matchAll(/\r\n|\r|\n/g)].map(({ index }) => index);
  return (offset) => {
    let low = 0;
    let high = breaks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (breaks[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

/** What both say counts once; which of them is the older one only a person knows. */
function otherTextLine({ id, file }: DocumentReport['otherTexts'][number]): Sentence {
  return {
    zh: `  同一份文件还收录了另一份文本 ${file}：相同的任务只计一次。若它已被取代，请移除：npm run remove -- ${shortId(id)}`,
    en: `  Another text of the same policy is held, ${file}: tasks of both count once. If it is superseded, take it out: npm run remove -- ${shortId(id)}`,
  };
}

/** Prints a report: a line for each document, its findings below it, then what was not read. */
export function printReport({ documents, refused, skipped }: Report, { say, warn }: Output): void {
  for (const document of documents) {
    const { held, cited, unresolved } = document.citations;
    say({
      zh: `${document.file}：${document.tasks} 项任务，写明责任单位 ${document.units} 处，引用 ${held + cited} 处（已收录 ${held}，仅被引用 ${cited}，未能确定 ${unresolved}），${document.findings.length} 条提示`,
      en: `${document.file}: ${document.tasks} tasks, ${document.units} stated assignments, ${held + cited} citations (${held} held, ${cited} only cited, ${unresolved} unresolved), ${document.findings.length} findings`,
    });
    for (const finding of document.findings) say(findingLine(finding));
    for (const other of document.otherTexts) say(otherTextLine(other));
  }
  for (const file of skipped) {
    say({ zh: `跳过 ${file}：不是可读的格式。`, en: `Skipped ${file}: not a format that can be read.` });
  }
  for (const { reason } of refused) warn(reason);
  const tasks = documents.reduce((sum, document) => sum + document.tasks, 0);
  say({
    zh: `共读入 ${documents.length} 份文件、${tasks} 项任务${refused.length ? `，${refused.length} 份未读` : ''}。`,
    en: `${documents.length} documents and ${tasks} tasks read${refused.length ? `, ${refused.length} refused` : ''}.`,
  });
}

function findingLine({ line, text, rule, message, messageEn }: FindingReport): Sentence {
  const quote = text ? `“${text}” ` : '';
  return {
    zh: `  ${line ? `第 ${line} 行 ` : ''}${quote}${message} [${rule}]`,
    en: `  ${line ? `line ${line} ` : ''}${quote}${messageEn} [${rule}]`,
  };
}
