import type { PropertyValues } from '../graph.ts';

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

const partsOf = (policy: PropertyValues) => ({
  issuer: text(policy.issuer) ?? '发文机关不详',
  // A notice is cited by its own name, which says what it issues.
  title: text(policy.noticeTitle) ?? text(policy.title) ?? text(policy.name) ?? '标题不详',
  number: text(policy.documentNumber),
  date: text(policy.issuedOn) ?? text(policy.printedOn) ?? text(policy.publishedOn),
});

/**
 * A policy as a reference after GB/T 7714—2015: 责任者. 题名: 文号[Z]. 日期. Government documents have no letter of their
 * own in the standard; Z stands for what the others leave out. What is not known is said in square brackets.
 */
export function gbt7714(policy: PropertyValues): string {
  const { issuer, title, number, date } = partsOf(policy);
  return `${issuer}. ${title}${number ? `: ${number}` : ''}[Z]. ${date ?? '[日期不详]'}.`;
}

/** @param key what the entry is cited by, letters and digits; unique in the reader's file */
export function bibtex(policy: PropertyValues, key: string): string {
  const { issuer, title, number, date } = partsOf(policy);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', `{${issuer.split('；').map(escaped).join('} and {')}}`],
    ['title', `{${escaped(title)}}`],
    ['number', number && escaped(number)],
    ['date', date],
    ['year', date?.slice(0, 4)],
    ['langid', 'chinese'],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

/** Signs that BibTeX or LaTeX would take for their own. */
const escaped = (value: string) => value.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, (sign) => `\\${sign}`);
