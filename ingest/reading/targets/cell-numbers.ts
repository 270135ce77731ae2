import type { Comparator } from '../../../graph/schema/words.ts';
import type { Span } from '../types.ts';
import { readSentence } from './sentence.ts';

/** What a cell of a table of indicators holds. */
export interface CellNumber {
  readonly value: number | [number, number];
  readonly comparator: Comparator;
  readonly unit?: string | undefined;
}

const numeric =
  /^(≥|＞=|>=|≤|<=|＞|>|＜|<|不低于|不超过|达到|控制在)?([0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?)(?:([:：∶])([0-9.]+))?(?:[%‰]?[-—–~～]([0-9]+(?:\.[0-9]+)?))?(%|‰|\/10万|岁|张|人|个|名|家|所|元|万元|亿元|天|次)?(以上|以下|以内|左右)?$/;
const signs: Readonly<Record<string, Comparator>> = {
  '≥': '≥',
  '＞=': '≥',
  '>=': '≥',
  '＞': '≥',
  '>': '≥',
  不低于: '≥',
  达到: '≥',
  以上: '≥',
  '≤': '≤',
  '<=': '≤',
  '＜': '≤',
  '<': '≤',
  不超过: '≤',
  控制在: '≤',
  以下: '≤',
  以内: '≤',
};

/** What a cell holds, where it is a number and nothing else: 78.3, ≥95, <27, 1:0.6, 75—80, 95%以上. */
export function numberIn(printed: string): CellNumber | undefined {
  const match = numeric.exec(printed.replace(/^[[〔](.*)[\]〕]$/, '$1'));
  if (match === null) return undefined;
  const [, sign, low, colon, other, high, unit, tail] = match;
  const plain = (figure: string) => Number(figure.replaceAll(',', ''));
  if (colon !== undefined) {
    const value = plain(low!) === 1 ? plain(other!) : plain(other!) === 1 ? plain(low!) : undefined;
    return value === undefined ? undefined : { value, comparator: signs[sign ?? tail ?? ''] ?? '=', unit: '比1' };
  }
  if (high !== undefined) return { value: [plain(low!), plain(high)], comparator: 'range', unit };
  return { value: plain(low!), comparator: signs[sign ?? tail ?? ''] ?? '=', unit };
}

/** A goal in words: 比2020年降低10%, 逐年提高，达到35%. */
export function numberSaid(text: string, cell: Span): CellNumber | undefined {
  const { targets } = readSentence(text, cell, () => false, { year: undefined, written: undefined }, undefined);
  const target = targets.find(({ kind: set }) => set === 'goal' || set === 'cap');
  if (target?.value === undefined) return undefined;
  return { value: target.value, comparator: target.comparator ?? '=', unit: target.unit };
}
