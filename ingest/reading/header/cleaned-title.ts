import type { Found } from '../types.ts';
import { endsAsBody } from './bodies.ts';

/** A title without the spaces of broken lines, which stay between two issuers, and without a number or day in brackets behind it. */
export function cleaned(title: Found): Found {
  const value = title.value.replace(/ /g, (_, at: number) => (betweenIssuers(title.value, at) ? ' ' : ''));
  return { ...title, value: value.replace(/（(?:[^（）]*〔[0-9]{4}〕[^（）]*|[0-9]{1,2}月[0-9]{1,2}日)）$/, '') };
}

function betweenIssuers(title: string, at: number): boolean {
  const about = title.search(/关于|印发|转发/);
  return about > at && endsAsBody(title.slice(0, at)) && !/^(?:关于|印发|转发)/.test(title.slice(at + 1));
}
