import type { BoardAnswer } from '../../../../graph/store/answers/lineage.ts';

type Policy = BoardAnswer['policies'][number];

interface Told {
  readonly presence?: string;
  readonly level?: string;
  readonly date?: string;
  readonly notBefore?: string;
  readonly citedBy?: number;
}

/** A document as the API answers it. */
export function policy(id: string, { presence = 'held', level, date, notBefore, citedBy = 0 }: Told = {}): Policy {
  return {
    policy: {
      id,
      label: 'Policy',
      properties: { name: `关于进一步深化医药卫生体制改革若干措施的通知${id}`, presence, ...(level && { level }) },
    },
    regions: [],
    counted: { which: 'unknown' },
    ...(date && { date: { date, which: date.length === 4 ? ('number' as const) : ('issuedOn' as const) } }),
    ...(notBefore && { notBefore: { date: notBefore, which: 'number' as const, policy: 'x', relationship: 'y' } }),
    citedBy,
    cites: 0,
    tasks: 0,
  };
}

export function citation(from: string, to: string, relation = 'implements'): BoardAnswer['lines'][number] {
  const id = `CITES|${from}|${to}|${relation}`;
  return { from, to, relationships: [{ id, type: 'CITES', from, to, properties: { relation }, source: 'text' }] };
}

export function promise(from: string, to: string): BoardAnswer['plans'][number] {
  const id = `PLANS|${from}|${to}|`;
  return { from, to, relationships: [{ id, type: 'PLANS', from, to, properties: {}, source: 'text' }] };
}

export const answerOf = (
  policies: readonly Policy[],
  lines: readonly BoardAnswer['lines'][number][] = [],
  plans: readonly BoardAnswer['plans'][number][] = [],
): BoardAnswer => ({
  total: policies.length,
  policies: [...policies],
  lines: [...lines],
  plans: [...plans],
  levels: [],
});
