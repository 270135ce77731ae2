/** What parts the year from the number, in the many ways in which a document number is typed. */
const parting = /[()\-‐‑–—－_年第号.·、,，:：/]/g;
const shortest = 5;

/**
 * A folded document number by its letters and digits alone, so that 晋政办发(2022)83号, 晋政办发2022年83号 and
 * 晋政办发2022-83 are one.
 */
export function numberForm(folded: string): string {
  return folded.replace(parting, '');
}

/** The same of a folded query; undefined where it is no other wording of a number (2022年, 83号 stand for themselves). */
export function numberFormOfQuery(folded: string): string | undefined {
  const form = numberForm(folded);
  const isNumber = form !== folded && /\d/.test(form) && !(/^\d+$/.test(form) && form.length < shortest);
  return isNumber ? form : undefined;
}
