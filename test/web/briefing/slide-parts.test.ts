import { expect, it } from 'vitest';
import { hiddenParts, shows, switched } from '../../../web/briefing/slide-parts.ts';

it('a new scene shows legend, sources, date and what is not counted, and not what was asked; each is switched alone', () => {
  expect(hiddenParts({})).toBe('filters');
  const without = switched({}, 'sources');
  expect(hiddenParts(without)).toBe('sources filters');
  const asked = switched(without, 'filters');
  expect(shows(asked, 'filters')).toBe(true);
  expect(hiddenParts(switched(asked, 'sources'))).toBe('');
});
