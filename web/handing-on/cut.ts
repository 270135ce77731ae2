/** A text in so many characters; the cut is shown. */
export const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, Math.floor(most) - 1)}…` : text;

/** So many characters a story's title has where it stands beside other words: in a foot, in a line that cites. */
export const mostOfTitle = 40;
