import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contribution, Reading } from '../../graph/contribution.ts';
import { InvalidInput } from '../../graph/errors.ts';
import { quoteOf } from '../../graph/schema/evidence.ts';
import { readDocument } from '../../ingest/read-document.ts';
import { htmlText } from '../../ingest/readers/html-blocks.ts';
import { idsOf, pieces, readWhole, readWholeSource, seedTexts } from '../support/whole-reading.ts';

/** What holds for the reading as a whole, whatever the text. */

const seed = fc.constantFrom(...seedTexts.map(({ text }) => text));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const words = fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((list) => list.join(''));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), words);

/** Reads it; every quote is what stands at its offsets, every finding lies inside the text. */
const readSound = (text: string): Contribution => sound(text, readWhole(text));

function sound(text: string, { contribution }: Reading): Contribution {
  for (const { type, source, evidence } of contribution.relationships) {
    if (source === 'text') expect(evidence.length, type).toBeGreaterThan(0);
    for (const { start, end, quote, context } of evidence) {
      expect(quoteOf(text, start, end), type).toBe(quote);
      expect(quote, type).not.toBe('');
      expect(context[0]).toBeLessThanOrEqual(start);
      expect(context[1]).toBeGreaterThanOrEqual(end);
      expect(context[1]).toBeLessThanOrEqual(text.length);
    }
  }
  for (const { start, end, quote } of contribution.findings) {
    if (start !== undefined && end !== undefined) expect(quoteOf(text, start, end)).toBe(quote);
  }
  return contribution;
}

/** Who is responsible for each task, in printed order. */
function unitsByTask({ relationships }: Contribution): Map<string, string[]> {
  const tasks = new Map<string, string[]>();
  for (const { type, from, to, properties } of relationships) {
    if (type === 'HAS_TASK') tasks.set(to, []);
    if (type === 'ASSIGNED_TO') tasks.get(from)?.push(`${to} ${properties.role} ${properties.basis}`);
  }
  return tasks;
}

describe('is read without an exception, every quote at its offsets', () => {
  it('any text', () => {
    fc.assert(
      fc.property(anyText, (text) => void readSound(text)),
      { numRuns: 300 },
    );
  });

  it('any cut of a seed', () => {
    fc.assert(
      fc.property(seed, share, share, (text, a, b) => {
        const [start, end] = [a, b].map((s) => Math.floor(s * text.length)).sort((x, y) => x - y);
        readSound(text.slice(start, end));
      }),
      { numRuns: 60 },
    );
  });

  it('a seed with anything put in anywhere', () => {
    fc.assert(
      fc.property(seed, share, anyText, (text, place, more) => {
        const at = Math.floor(place * text.length);
        readSound(text.slice(0, at) + more + text.slice(at));
      }),
      { numRuns: 30 },
    );
  });

  it('any table, with any cells merged', () => {
    const cell = fc.tuple(words, fc.constantFrom('', ' rowspan="2"', ' rowspan="3"', ' colspan="2"'));
    const head = fc.shuffledSubarray(
      ['序号', '类别', '重点任务', '工作内容', '牵头单位', '责任单位', '完成时限', '备注'],
      {
        minLength: 2,
      },
    );
    const rows = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 8 });
    fc.assert(
      fc.property(head, rows, words, (names, body, before) => {
        const escaped = (text: string) => text.replace(/[&<]/g, ' ');
        const first = `<tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr>`;
        const rest = body.map(
          (one) => `<tr>${one.map(([text, at]) => `<td${at}>${escaped(text)}</td>`).join('')}</tr>`,
        );
        const source = htmlText(`<p>${escaped(before)}</p><table>${first}${rest.join('')}</table>`, 'a.html');
        sound(source.text, readWholeSource(source));
      }),
      { numRuns: 150 },
    );
  });

  it('a seed with any kinds and widths of bracket', () => {
    fc.assert(
      fc.property(seed, fc.infiniteStream(fc.nat({ max: 5 })), (text, choices) => {
        readSound(
          text.replace(/[（(〔[【）)〕\]】]/g, (bracket) => {
            const kinds = /[（(〔[【]/.test(bracket) ? '（(〔[【［' : '）)〕]】］';
            return kinds[choices.next().value as number]!;
          }),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe('what a change does not touch is read as before', () => {
  it.each(seedTexts)('$name with round brackets of any width', ({ text }) => {
    const before = idsOf(readWhole(text).contribution);
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), (narrow) => {
        const changed = text.replace(/[（()）]/g, (bracket) => {
          const [wide, thin] = /[（(]/.test(bracket) ? '（(' : '）)';
          return narrow.next().value ? thin! : wide!;
        });
        expect(idsOf(readSound(changed))).toEqual(before);
      }),
      { numRuns: 5 },
    );
  });

  it.each(seedTexts)('$name cut off behind one of its later tasks, in the tasks before', ({ text }) => {
    const whole = unitsByTask(readWhole(text).contribution);
    const ends = [...text.matchAll(/。[）)]?\s*\n|[）)]\s*\n/g)].map(({ index }) => index + 2).slice(-20);
    fc.assert(
      fc.property(fc.constantFrom(...(ends.length > 0 ? ends : [text.length])), (end) => {
        const cut = [...unitsByTask(readSound(text.slice(0, end)))].slice(0, 8);
        for (const [task, units] of cut) expect(units, task).toEqual(whole.get(task));
      }),
      { numRuns: 10 },
    );
  });

  /** A printed line holds 28 characters (GB/T 9704): a page breaks after full lines only, and before one or a last one. */
  const pageBreaks = /(?<=[^\s]{28})(?<=\p{Script=Han}{2})(?=\p{Script=Han}{2})(?=\S{28}|[^\n]*[。）)]\s*\n)/gu;

  it.each(seedTexts)('$name with a page break inside any word', ({ text }) => {
    const before = idsOf(readWhole(text).contribution);
    const places = [...text.matchAll(pageBreaks)].map(({ index }) => index);
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom('\n', '\n\n', '\r\n\r\n', ' \n \n\u3000'),
        (at, pageBreak) => {
          expect(idsOf(readSound(text.slice(0, at) + pageBreak + text.slice(at)))).toEqual(before);
        },
      ),
      { numRuns: 15 },
    );
  });
});

it('a file that is no policy is refused with a sentence, nothing else is thrown', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const bytes = new TextEncoder().encode(text);
      const result = await readDocument(bytes, 'a.txt').catch((error: unknown) => error);
      if (result instanceof Error) expect(result).toBeInstanceOf(InvalidInput);
    }),
    { numRuns: 60 },
  );
});
