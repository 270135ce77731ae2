import type { z } from 'zod';
import { InvalidInput } from '../errors.ts';
import type { PropertyValues } from '../graph.ts';
import { type RelationshipType, relationshipTypeNames, relationshipTypes } from '../schema/relationships.ts';
import type { Basis, Role } from '../schema/words.ts';

/**
 * What makes relationships of one type between the same nodes different, as one small number: the place of each
 * discriminating value in its list (0 where absent), read as the digits of a number.
 */

const valueLists = relationshipTypeNames.map((type) => {
  const { discriminator, properties } = relationshipTypes[type];
  return discriminator.map((name) => {
    const declared = (properties as Readonly<Record<string, { value: z.ZodType }>>)[name]!;
    return { name, values: (declared.value as z.ZodEnum).options as readonly string[] };
  });
});

/** @throws InvalidInput where a value is not in its list */
export function discriminatorCode(type: RelationshipType, properties: PropertyValues): number {
  const lists = valueLists[relationshipTypeNames.indexOf(type)]!;
  let code = 0;
  for (let i = 0; i < lists.length; i++) {
    const { name, values } = lists[i]!;
    const value = properties[name];
    const place = value === undefined ? 0 : values.indexOf(value as string) + 1;
    if (place === 0 && value !== undefined) throw unknownWord(type, name, value, values);
    code = code * (values.length + 1) + place;
  }
  return code;
}

function unknownWord(type: RelationshipType, name: string, value: unknown, values: readonly string[]): InvalidInput {
  return new InvalidInput({
    zh: `关系 ${type} 的 ${name} 不能是“${String(value)}”，只能是 ${values.join('、')} 之一。`,
    en: `A relationship ${type} has ${name} "${String(value)}"; it must be one of ${values.join(', ')}.`,
  });
}

/** The end of a relationship's id: the values of a code joined by `/`; undefined for a type without discriminator. */
export function discriminatorText(typeIndex: number, code: number): string | undefined {
  const lists = valueLists[typeIndex]!;
  if (lists.length === 0) return undefined;
  const found: string[] = [];
  for (let i = lists.length - 1, rest = code; i >= 0; i--) {
    const { values } = lists[i]!;
    const place = rest % (values.length + 1);
    rest = Math.floor(rest / (values.length + 1));
    found.unshift(place > 0 ? values[place - 1]! : '');
  }
  return found.join('/');
}

const assignedTo = relationshipTypeNames.indexOf('ASSIGNED_TO');
const assignments = new Map<number, Assigned>();

export interface Assigned {
  readonly role: Role;
  readonly basis: Basis;
}

/** Role and basis of an ASSIGNED_TO; the model requires both. */
export function assignmentOf(code: number): Assigned {
  let assigned = assignments.get(code);
  if (!assigned) {
    const [role, basis] = discriminatorText(assignedTo, code)!.split('/');
    assigned = { role: role as Role, basis: basis as Basis };
    assignments.set(code, assigned);
  }
  return assigned;
}
