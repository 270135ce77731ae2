import type { Span } from '../types.ts';

/** A number with its unit: `60%以上`, `2-3个`, `1万人`, `30万平方米`, `百分之六十`, and `一个` after 至少. */
export interface Quantity extends Span {
  readonly value: number | [number, number];
  readonly unit: string;
  /** 以上, 以下, 以内, 左右 behind it. */
  readonly tail: string;
}

/** A length of time rather than a count or measure. */
export const isTerm = ({ unit }: Quantity) => term.test(unit);
const term = /^(?:个?月|个?工作日|个?自然日|年|天|日|小时|分钟|周)$/;
