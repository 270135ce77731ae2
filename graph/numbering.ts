/** Numbers that stand for texts, from 0 on, and back, for as long as somebody holds them. */
export interface Numbering {
  /** The number of a text, a new one where it has none, for one more holder. */
  numberOf(text: string): number;
  /** One holder fewer; the number that the last one gives back stands for another text later. */
  release(number: number): void;
  known(text: string): number | undefined;
  textOf(number: number): string;
}

export function createNumbering(): Numbering {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  const holders: number[] = [];
  const free: number[] = [];
  return {
    numberOf(text) {
      let number = numbers.get(text);
      if (number === undefined) {
        number = free.pop() ?? texts.length;
        texts[number] = text;
        holders[number] = 0;
        numbers.set(text, number);
      }
      holders[number]!++;
      return number;
    },
    release(number) {
      if (--holders[number]! > 0) return;
      numbers.delete(texts[number]!);
      free.push(number);
    },
    known: (text) => numbers.get(text),
    textOf: (number) => texts[number]!,
  };
}
