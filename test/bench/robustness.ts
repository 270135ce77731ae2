import { longestText } from '../../graph/api/limits.ts';
import { pieces, readWhole, seedTexts } from '../support/whole-reading.ts';
import { random } from './random.ts';
import type { BenchRow } from './row.ts';

const texts = 10_000;
/** Bytes in UTF-8, as the file would have; a text that is longer than a document may be is cut to that. */
const megabyte = 1_000_000;
const slowest = 2;

/** What no text may do: throw, or keep the reader for more than two seconds. */
export async function benchRobustness(): Promise<BenchRow[]> {
  const draw = random(20_160_820);
  let exceptions = 0;
  for (let i = 0; i < texts; i++) if (!isRead(i % 2 === 0 ? anyPieces(draw) : damagedSeed(draw))) exceptions++;
  const times = nasty.map(([what, unit]) => ({ what, seconds: secondsToRead(unit) }));
  const worst = times.reduce((a, b) => (b.seconds > a.seconds ? b : a));
  return [
    {
      what: `exceptions, ${texts} random texts`,
      value: exceptions,
      unit: 'exceptions',
      goal: '0',
      met: exceptions === 0,
    },
    {
      what: `slowest of ${nasty.length} texts of 1 MB: ${worst.what}`,
      value: worst.seconds,
      unit: 's',
      goal: `≤ ${slowest}`,
      met: worst.seconds <= slowest,
    },
  ];
}

/** Texts of one thing over and over: what makes a rule that looks ahead, or counts, look and count for ever. */
const nasty: readonly (readonly [string, string])[] = [
  ['one Han character', '医'],
  ['opening brackets', '（'],
  ['opening book titles', '《'],
  ['opening quotes and brackets', '“（〔《'],
  ['separators', '、'],
  ['digits', '2022'],
  ['spaces', ' '],
  ['line ends', '\n'],
  ['markers', '一、'],
  ['numbered lines', '1.\n'],
  ['nested markers', '一、（一）1.（1）'],
  ['articles', '第一条'],
  ['titles of documents', '《关于印发意见的通知》（国办发〔2022〕14号）、'],
  ['numbers of documents', '国办发〔2022〕14号'],
  ['open titles', '关于《关于印发'],
  ['units without an end', '省卫健委、'],
  ['clauses', '（省卫健委、财政厅牵头，省医保局、各市、县人民政府按职责分工负责，下同）'],
  ['open clauses', '（省卫健委牵头，责任单位：'],
  ['places', '太原市、大同市、'],
  ['hospitals', '山西省太原市第一人民医院'],
  ['targets', '2022年底前达到60%以上，'],
  ['models', '三明医改经验'],
  ['closing brackets', '）'],
  ['open labelled clauses', '（责任单位：'],
  ['labels', '责任单位：'],
  ['shares', '60%'],
  ['provinces', '省'],
  ['dates', '2022年10月8日'],
  ['and others', '等'],
  ['departments', '省财政厅、'],
  ['counties', '盐湖区、'],
  ['short names of cities', '太原大同运城'],
  ['duties in prose', '市财政局负责。'],
  ['headings without a number', '保障措施\n'],
  ['annexes', '附件1：方案\n'],
  ['short names of documents', '《意见》（以下简称《意见》）'],
  ['at least one', '至少一个，'],
  ['bodies that are set up', '成立由市长任组长的领导小组，负责'],
  ['bars', '|'],
  ['tabs', '甲\t'],
  ['rows of a table', '任务|责任单位|完成时限\n推进改革|省卫健委、财政厅|2022年底前\n'],
  ['rows under one head', '1|推进改革|省卫健委\n'],
  ['duties', '部门|职责\n省卫健委|推进改革，负责落实\n'],
  ['cells on lines', '序号\n任务\n责任单位\n1\n推进改革\n省卫健委\n'],
  ['heads of columns only', '序号\n'],
  [
    'cells that fit in many ways',
    `序号\n任务\n${'责任单位\n'.repeat(10)}1\n推进改革\n${'省卫健委\n'.repeat(10)}2\n推进改革\n${'省卫健委\n'.repeat(10)}`,
  ],
  ['tasks', '一、推进改革。落实《意见》，到2022年底达到60%。（省卫健委负责）\n'],
];

/** Processor seconds, so that what else the machine does counts for nothing. */
function secondsToRead(unit: string): number {
  const characters = Math.floor((megabyte / Buffer.byteLength(unit)) * unit.length);
  const text = unit.repeat(Math.ceil(characters / unit.length)).slice(0, Math.min(characters, longestText));
  const start = process.cpuUsage();
  readWhole(text);
  return process.cpuUsage(start).user / 1e6;
}

function isRead(text: string): boolean {
  try {
    readWhole(text);
    return true;
  } catch {
    return false;
  }
}

type Draw = () => number;
const below = (draw: Draw, bound: number) => Math.floor(draw() * bound);

/** Words of the rules and any characters, in any order. */
function anyPieces(draw: Draw): string {
  return Array.from({ length: 1 + below(draw, 80) }, () =>
    draw() < 0.8 ? pieces[below(draw, pieces.length)]! : String.fromCharCode(below(draw, 0x10000)),
  ).join('');
}

/** A stretch of a seed with characters of the rules put in or written over. */
function damagedSeed(draw: Draw): string {
  const { text } = seedTexts[below(draw, seedTexts.length)]!;
  const start = below(draw, text.length);
  let damaged = text.slice(start, start + below(draw, 800));
  for (let i = below(draw, 8); i > 0; i--) {
    const at = below(draw, damaged.length);
    damaged = damaged.slice(0, at) + pieces[below(draw, pieces.length)] + damaged.slice(at + below(draw, 3));
  }
  return damaged;
}
