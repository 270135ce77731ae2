/** Digits as documents write them, and as older ones do: 二〇二二年九月三十日. */
const hanDigits = ['[〇○零]', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

const hanYear = (year: string) => [...year].map((digit) => hanDigits[Number(digit)]).join('');

function hanCount(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const ten = tens === 0 ? '' : `${tens > 1 ? hanDigits[tens] : ''}十`;
  return ten + (ones > 0 ? hanDigits[ones] : '');
}

/**
 * A date as a text prints it: `2022年9月30日`, also with blanks between.
 * @param date as precise as it is known: 2022, 2022-09, 2022-09-30
 * @returns the words of the text without their blanks; nothing where it does not print this date
 */
export function printedDate(text: string, date: string): string | undefined {
  const [year, month, day] = date.split('-');
  const number = (value: string) => `0?${Number(value)}`;
  const forms = [
    [year!, month && number(month), day && number(day)],
    [hanYear(year!), month && hanCount(Number(month)), day && hanCount(Number(day))],
  ];
  for (const [y, m, d] of forms) {
    const pattern = `${y}\\s?年${m ? `\\s?${m}\\s?月` : ''}${d ? `\\s?${d}\\s?日` : ''}`;
    const found = new RegExp(pattern).exec(text)?.[0];
    if (found) return found.replace(/\s/g, '');
  }
  return undefined;
}
