import { z } from 'zod';
import { departmentKinds } from '../../graph/schema/words.ts';

const bodyEntry = z.strictObject({
  name: z.string().min(1),
  official: z.string().min(1),
  kind: z.enum(departmentKinds).default('body'),
  of: z.string().optional(),
  aliases: z.array(z.string().min(1)).default([]),
});

const particularEntry = z.strictObject({
  region: z.string().regex(/^\d{6}$/),
  line: z.string().min(1),
  name: z.string().min(1),
  short: z.string().min(1).optional(),
  entry: z.string().min(1).optional(),
  names: z.array(z.string().min(1)).default([]),
});

/** The shape of departments.yaml. */
export const departmentsFile = z.strictObject({ bodies: z.array(bodyEntry), departments: z.array(particularEntry) });

export type DepartmentsFile = z.output<typeof departmentsFile>;
export type BodyEntry = z.output<typeof bodyEntry>;
