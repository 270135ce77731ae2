import { Presets, SingleBar } from 'cli-progress';
import type { Sentence } from '../../graph/errors.ts';
import type { Language } from '../../graph/language.ts';
import { printable } from './output.ts';

/** Shows how far a reading is. */
export interface Progress {
  start(total: number): void;
  /** Says which file is next. */
  next(file: string): void;
  /** Says how fast it went. */
  stop(): void;
}

const format: Record<Language, string> = {
  zh: '读取 {bar} {value}/{total} {rate} {file}',
  en: 'reading {bar} {value}/{total} {rate} {file}',
};

/** A bar on a terminal, plain lines into a file or a pipe. */
export function progressOn(stream: NodeJS.WriteStream, language: Language): Progress {
  return stream.isTTY ? bar(stream, language) : lines(stream, language);
}

function bar(stream: NodeJS.WriteStream, language: Language): Progress {
  const drawn = new SingleBar({ format: format[language], stream, hideCursor: true }, Presets.shades_classic);
  let done = 0;
  let rate = ratesFrom();
  return {
    start: (total) => {
      rate = ratesFrom();
      drawn.start(total, 0, { file: '', rate: '' });
    },
    next: (file) => drawn.update(done, { file: printable(file), rate: rate(done++)[language] }),
    stop: () => {
      drawn.update(done, { file: '', rate: rate(done)[language] });
      drawn.stop();
    },
  };
}

function lines(stream: NodeJS.WriteStream, language: Language): Progress {
  const word = { zh: '读取', en: 'reading' }[language];
  let total = 0;
  let done = 0;
  let rate = ratesFrom();
  return {
    start: (count) => {
      total = count;
      rate = ratesFrom();
    },
    next: (file) => {
      stream.write(`${word} ${++done}/${total} ${printable(file)}\n`);
    },
    stop: () => {
      if (done > 1) stream.write(`${word} ${done}/${total} ${rate(done)[language]}\n`);
    },
  };
}

/** From now on: how many files a second these were. */
function ratesFrom(): (done: number) => Sentence {
  const start = performance.now();
  return (done) => {
    const rate = ((1000 * done) / Math.max(performance.now() - start, 1)).toFixed(1);
    return { zh: `${rate} 份/秒`, en: `${rate} files/s` };
  };
}
