/** Words as what is sought is compared: width, case and spaces do not matter, ＤＲＧ is drg. */
export const foldWords = (words: string): string => words.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
