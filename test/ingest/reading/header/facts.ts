import { readStructure } from '../read-structure.ts';

/** What the header of a text says, as values; what it does not say is left out. */
export function facts(source: string): Record<string, unknown> {
  const { body: _, findings: __, issuers, ...rest } = readStructure(source).header;
  const told = Object.entries(rest).filter(([, found]) => found !== undefined);
  const values = told.map(([name, found]) => [name, typeof found === 'string' ? found : found.value]);
  return { issuers: issuers.map(({ value }) => value), ...Object.fromEntries(values) };
}

/** An opening and a first heading, as a notice has them below its addressees. */
export const filler =
  '为深入贯彻落实党中央、国务院决策部署，结合实际，现就有关事项通知如下。\n一、提高认识。各单位要高度重视。';
