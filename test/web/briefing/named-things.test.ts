import { expect, it } from 'vitest';
import { namedThings, writtenName } from '../../../web/briefing/named-things.ts';
import { cellId, placeId } from '../../../web/briefing/things.ts';

it('a scene names the nodes and relationships of its link and its steps, and nothing that only the figure has', () => {
  const assigned = 'ASSIGNED_TO|task:甲#一|department:乙/丙|responsible/stated';
  const lit = [
    ...['policy:甲', cellId('line:医保', 'region:1'), 'policy:甲→policy:?/丁', assigned],
    ...[placeId(2, 9), 'units:rest', `bundle:${assigned}`, 'section:甲#一'],
  ];
  const link = { path: '/graph', search: '?n=policy:甲&n=policy:戊&region=region:9' };
  expect(namedThings({ link, steps: [{ lit, marks: [] }] })).toEqual({
    nodes: ['policy:甲', 'policy:戊', 'line:医保', 'region:1', 'policy:?/丁'],
    relationships: [assigned],
  });
  expect([writtenName('policy:甲'), writtenName(assigned)]).toEqual(['甲', '甲#一 → 乙/丙']);
});
