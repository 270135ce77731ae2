/** Numbers that stand for texts, from 0 on, and back. */
export interface Numbering {
  /** A new one for a text that has none. */
  numberOf(text: string): number;
  known(text: string): number | undefined;
  textOf(number: number): string;
}

export function createNumbering(): Numbering {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  return {
    numberOf(text) {
      let number = numbers.get(text);
      if (number === undefined) {
        number = texts.push(text) - 1;
        numbers.set(text, number);
      }
      return number;
    },
    known: (text) => numbers.get(text),
    textOf: (number) => texts[number]!,
  };
}
