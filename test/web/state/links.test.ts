import { describe, expect, it } from 'vitest';
import { graphLink, inGraph, inReader, readerLink } from '../../../web/state/links.ts';
import { parseSearch, stringifySearch } from '../../../web/state/search-params.ts';

const roundTrip = (search: object) => parseSearch(stringifySearch(search as Record<string, unknown>));

describe('the search part of a link', () => {
  it('holds document numbers in plain sight', () => {
    expect(stringifySearch(inGraph(['policy:晋政办发〔2022〕83号']).search)).toBe(
      '?n=policy:晋政办发〔2022〕83号&sel=policy:晋政办发〔2022〕83号',
    );
  });

  it('gives back every id that it was made of, whatever signs the id holds', () => {
    const ids = ['task:晋政办发〔2022〕83号#二/五', 'institution:?/省 医院&研究所', 'a%b+c=d', 'e"f<g>'];
    expect(graphLink.parse(roundTrip(inGraph(ids).search))).toEqual({ n: ids, sel: ids[3] });
  });

  it('gives a list of one back as a list', () => {
    expect(graphLink.parse(roundTrip({ n: ['line:财政'] })).n).toEqual(['line:财政']);
  });

  it('takes a name that every object has for a name like any other', () => {
    expect(parseSearch('?constructor=a&toString=b')).toEqual({ constructor: 'a', toString: 'b' });
    expect(Object.keys(parseSearch('?__proto__=a'))).toEqual(['__proto__']);
  });

  it('leaves out what is not said', () => {
    expect(stringifySearch({ n: [], sel: undefined, task: '' })).toBe('');
  });

  it('keeps what other views add to a graph link', () => {
    expect(graphLink.parse({ n: 'line:财政', layout: 'force' })).toEqual({ n: ['line:财政'], layout: 'force' });
  });

  it('opens the reader at a printed place of a document', () => {
    const { search } = inReader('policy:x', { start: 12, end: 40 }, 'task:x#一/二');
    expect(readerLink.parse(roundTrip(search))).toEqual({ doc: 'policy:x', task: 'task:x#一/二', at: '12-40' });
  });

  it('still opens when a part of it is broken', () => {
    expect(readerLink.parse({ doc: 'policy:x', at: '12–oops', marks: ['Nothing'] })).toEqual({ doc: 'policy:x' });
  });
});
