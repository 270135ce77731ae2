import { describe, expect, it } from 'vitest';
import type { RelationshipSummary } from '../../../graph/store/answers.ts';
import { basisMark, bundleLook, linkLook } from '../../../web/view-model/link-look.ts';
import { assigned } from './picture.ts';

const written = (basis: string, more: Partial<RelationshipSummary> = {}): RelationshipSummary => ({
  ...assigned(0, 0),
  ...more,
  properties: { role: 'responsible', basis },
});

describe('how a responsibility was written', () => {
  it.each([
    ['stated', undefined],
    ['carried-forward', 'circle'],
    ['named-in-text', 'square'],
  ])('%s has its own mark, whatever the line', (basis, mark) => {
    expect(basisMark(linkLook(written(basis)))).toBe(mark);
  });

  it('is told of a line that stands for several as soon as one of them is not stated', () => {
    expect(bundleLook([written('stated'), written('stated')])).not.toHaveProperty('start');
    const mixed = bundleLook([written('stated'), written('carried-forward')]);
    expect(basisMark(mixed)).toBe('circle');
    expect(mixed).not.toHaveProperty('dash');
  });

  it('a doubt about one is a doubt about the line', () => {
    expect(bundleLook([written('stated'), written('stated', { confidence: 0.5 })]).doubtful).toBe(true);
  });
});
