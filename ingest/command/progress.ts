import { Presets, SingleBar } from 'cli-progress';
import { type Language, printable } from './output.ts';

/** Shows how far a reading is. */
export interface Progress {
  start(total: number): void;
  /** Says which file is next. */
  next(file: string): void;
  stop(): void;
}

const format: Record<Language, string> = {
  zh: '读取 {bar} {value}/{total} {file}',
  en: 'reading {bar} {value}/{total} {file}',
};

/** A bar on a terminal, plain lines into a file or a pipe. */
export function progressOn(stream: NodeJS.WriteStream, language: Language): Progress {
  return stream.isTTY ? bar(stream, language) : lines(stream, language);
}

function bar(stream: NodeJS.WriteStream, language: Language): Progress {
  const drawn = new SingleBar({ format: format[language], stream, hideCursor: true }, Presets.shades_classic);
  let done = 0;
  return {
    start: (total) => drawn.start(total, 0, { file: '' }),
    next: (file) => drawn.update(done++, { file: printable(file) }),
    stop: () => {
      drawn.update(done, { file: '' });
      drawn.stop();
    },
  };
}

function lines(stream: NodeJS.WriteStream, language: Language): Progress {
  const word = { zh: '读取', en: 'reading' }[language];
  let total = 0;
  let done = 0;
  return {
    start: (count) => {
      total = count;
    },
    next: (file) => {
      stream.write(`${word} ${++done}/${total} ${printable(file)}\n`);
    },
    stop: () => {},
  };
}
