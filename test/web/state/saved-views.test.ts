import { describe, expect, it } from 'vitest';
import { keepView, keptView, linkLength, readViewFile, writeViewFile } from '../../../web/state/saved-views.ts';

const view = { n: ['policy:晋政办发〔2022〕83号'], layout: 'force', at: ['1,2,task:甲#一', '3,4,task:甲#二'] };

describe('a view that is too large for a link', () => {
  it('comes back from its file as it was', () => {
    expect(readViewFile(writeViewFile(view))).toEqual(view);
  });

  it.each(['', 'no json', '{}', '{"atlasView":2,"search":{}}', '{"atlasView":1,"search":{"n":[1]}}'])(
    'is not taken from a file that is none: %s',
    (text) => {
      expect(readViewFile(text)).toBeUndefined();
    },
  );

  it('is kept under one short name, however often it is kept', () => {
    const name = keepView(view);
    expect(name).toMatch(/^[a-z0-9]{8,16}$/);
    expect(keepView({ ...view })).toBe(name);
    expect(keptView(name)).toEqual(view);
    expect(keepView({ ...view, layout: 'levels' })).not.toBe(name);
  });

  it('is measured as the address would be', () => {
    expect(linkLength({ n: 'a' })).toBe(4);
    expect(linkLength({ n: ['a', '文'] })).toBe(4 + 12);
  });
});
