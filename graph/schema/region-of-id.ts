const code = /^(?:department|region|institution):([^/?]+)/;

/** The code of the region that an id is built on: `department:140000/财政` → 140000; undefined where it has none. */
export const regionOfId = (id: string): string | undefined => code.exec(id)?.[1];
