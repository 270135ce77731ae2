import { describe, expect, it } from 'vitest';
import { boardOf } from '../../../../web/views/lineage/board/board.ts';
import { ladderOf, longestChain, reachOf } from '../../../../web/views/lineage/board/reach.ts';
import { shortTitle } from '../../../../web/views/lineage/board/short-title.ts';
import { answerOf, citation, policy } from './boards.ts';

const board = boardOf(
  answerOf(
    [
      policy('policy:n', { level: 'national' }),
      policy('policy:p', { level: 'provincial' }),
      policy('policy:c', { level: 'county' }),
      policy('policy:other', { level: 'county' }),
    ],
    [citation('policy:p', 'policy:n'), citation('policy:c', 'policy:p'), citation('policy:other', 'policy:n')],
  ),
);

describe('up and down the citations', () => {
  it('follows what a document goes back to and what goes back to it, and turns round nowhere', () => {
    const { up, down, lines } = reachOf('policy:p', board.lines);
    expect([...up]).toEqual(['policy:n']);
    expect([...down]).toEqual(['policy:c']);
    expect(lines.size).toBe(2);
  });

  it('ends where documents cite each other in a ring', () => {
    const ring = boardOf(
      answerOf(
        [policy('policy:a'), policy('policy:b')],
        [citation('policy:a', 'policy:b'), citation('policy:b', 'policy:a')],
      ),
    );
    expect([...reachOf('policy:a', ring.lines).up]).toEqual(['policy:b']);
    expect(longestChain(ring)).toBe(2);
  });

  it('counts the steps of the longest chain', () => {
    expect(longestChain(board)).toBe(2);
    expect(longestChain({ lines: [] })).toBe(0);
  });

  it('shows a level that was skipped as an empty rung', () => {
    const rungs = ladderOf(board.cards.filter(({ id }) => id !== 'policy:other'));
    expect(rungs.map(({ level, cards }) => [level, cards.length])).toEqual([
      ['national', 1],
      ['provincial', 1],
      ['municipal', 0],
      ['county', 1],
    ]);
  });
});

describe('the title a card has room for', () => {
  it.each([
    [
      '山西省人民政府办公厅关于印发山西省进一步深化改革促进乡村医疗卫生体系健康发展若干措施的通知',
      '山西省人民政府办公厅',
      '山西省进一步深化改革促进乡村医疗卫生体系健康发展若干措施',
    ],
    [
      '中共山西省委办公厅 山西省人民政府办公厅印发关于进一步深化县域医疗卫生一体化改革的实施意见的通知',
      '中共山西省委办公厅、山西省人民政府办公厅',
      '进一步深化县域医疗卫生一体化改革的实施意见',
    ],
    ['国务院关于支持贵州在新时代西部大开发上闯新路的意见', '国务院', '支持贵州在新时代西部大开发上闯新路的意见'],
    ['孝义市深化医疗卫生一体化改革实施方案', '孝义市人民政府办公室', '孝义市深化医疗卫生一体化改革实施方案'],
  ])('%s', (title, issuer, short) => {
    expect(shortTitle(title, issuer)).toBe(short);
  });
});
