import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthInCharacters, widthInPixels } from '../../../web/view-model/text-width.ts';
import { besideNode, unbreakable, wrap } from '../../../web/view-model/wrap.ts';

describe('names of nodes in lines', () => {
  it.each([
    ['省医保局', ['省医保局']],
    ['晋政办发〔2022〕83号', ['晋政办发', '〔2022〕83号']],
    ['（八）推进医保支付方式改革', ['（八）推进医保', '支付方式改革']],
    ['（六）开展药品耗材集中带量采购工作', ['（六）开展药品耗材', '集中带量采购工作']],
  ])('%s', (name, lines) => {
    expect(wrap(name)).toEqual(lines);
  });

  it('closes a name that three lines cannot hold with …', () => {
    const lines = wrap('医疗保障基金智能审核和监控知识库、规则库管理办法（试行）及其补充规定');
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/…$/);
  });

  it('keeps digits, Latin words and document numbers whole', () => {
    for (const whole of ['〔2022〕83号', 'DRG', '2022', '5G+', '（十七）']) {
      expect(unbreakable(`全面推开${whole}改革试点`).some((piece) => piece.includes(whole))).toBe(true);
    }
  });

  it('loses nothing of a name that fits, and never begins a line with closing punctuation', () => {
    const characters = fc.array(fc.constantFrom(...'医改推进省市县，。、；）》”（《“2022DRG〔〕号%'), {
      minLength: 1,
      maxLength: 24,
    });
    fc.assert(
      fc.property(characters, (list) => {
        const name = list.join('').trim();
        const lines = wrap(name);
        if (!lines.at(-1)?.endsWith('…')) expect(lines.join('').replace(/\s/g, '')).toBe(name.replace(/\s/g, ''));
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。、；）》”]/);
        expect(lines.length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('keeps lines of ordinary names within ten characters', () => {
    for (const line of wrap('推进国家级区域医疗中心及省级区域医疗中心建设')) {
      expect(widthInCharacters(line)).toBeLessThanOrEqual(10);
    }
  });
});

describe('a name beside its node', () => {
  it('is whole in two lines where one is too short, and breaks where labels may', () => {
    expect(besideNode('（七）推进医疗服务价格改革', 200)).toEqual(['（七）推进医疗服务价格改革']);
    const lines = besideNode('（十五）推动公立医院综合改革和高质量发展2022年', 200);
    expect(lines).toHaveLength(2);
    expect(lines.join('')).toBe('（十五）推动公立医院综合改革和高质量发展2022年');
    for (const line of lines) expect(widthInPixels(line)).toBeLessThanOrEqual(200);
    expect(besideNode('（六）开展药品耗材集中带量采购工作', 200).map(({ length }) => length)).toEqual([9, 8]);
  });

  it('ends in … where two are not enough', () => {
    const [first, second] = besideNode('推进'.repeat(30), 200);
    expect(first).toHaveLength(16);
    expect(second!.endsWith('…')).toBe(true);
    expect(widthInPixels(second!)).toBeLessThanOrEqual(200);
  });
});
