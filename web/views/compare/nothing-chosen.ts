/** Closes what is open in the panel. */
export const noneOpen = { row: undefined, col: undefined, list: undefined, target: undefined } as const;

/** With another table the order of the rows falls away as well. */
export const nothingChosen = { ...noneOpen, sort: undefined } as const;
