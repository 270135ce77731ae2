import { numberOf } from '../numerals.ts';
import type { Found } from '../types.ts';
import { bodiesIn } from './bodies.ts';
import type { Paragraph } from './paragraphs.ts';

/** An order 令, which has no title of its own: X令 / 第N号 / 《Y》已经…通过，现予公布. */
export interface Order {
  readonly number: Found;
  readonly issuer?: Found;
  readonly issuedTitle?: Found;
}

const heading = /^((?:中华人民共和国)?(.{2,30}))令$/;
const ordinal = /^第 ?([0-9]{1,4}|[〇零一二三四五六七八九十百]{1,6}) ?号$/;
const enacted = /^(?:《([^《》]{4,80})》(?:已|经)|(?:现予?)?(?:发布|公布|颁布)《([^《》]{4,80})》)/;
const furthest = 12;

/** The order that heads the body, if it is one. */
export function readOrder(front: readonly Paragraph[]): Order | undefined {
  const index = front.slice(0, furthest).findIndex(({ text }) => heading.test(text));
  const head = front[index];
  const below = front[index + 1];
  const printed = below && ordinal.exec(below.text)?.[1];
  if (!head || !below || printed === undefined) return undefined;
  const name = heading.exec(head.text)![2]!;
  const found = (value: string, start: number, end: number): Found => ({
    value,
    start,
    end,
    method: 'order',
    confidence: 0.97,
  });
  const act = front.slice(index + 2, index + 6).find(({ text }) => enacted.test(text));
  const named = act && enacted.exec(act.text)!;
  const title = named && (named[1] ?? named[2]!);
  const at = act && act.start + act.text.indexOf('《') + 1;
  const number = found(`${name}令第${numberOf(printed)}号`, head.start, below.end);
  return {
    number,
    ...(bodiesIn(name).length > 0 ? { issuer: found(name, head.end - 1 - name.length, head.end - 1) } : {}),
    ...(title && at ? { issuedTitle: found(title, at, at + title.length) } : {}),
  };
}
