import { describe, expect, it } from 'vitest';
import { listedTogether } from '../../../web/panels/listed-together.ts';
import { answer, assigned, department, departmentId, task } from '../view-model/picture.ts';

const named = (taskNumber: number, ...units: number[]) =>
  answer(
    task(taskNumber),
    units.map((unit) => assigned(taskNumber, unit)),
    units.map(department),
  );

describe('the units that stand in the same lists', () => {
  it('are counted by tasks, most first, without the unit itself', () => {
    const together = listedTogether([named(0, 0, 1, 2), named(1, 0, 2)], departmentId(0));
    expect(together.map(({ node, tasks }) => [node.id, tasks])).toEqual([
      [departmentId(2), 2],
      [departmentId(1), 1],
    ]);
  });

  it('are not counted in a safeguard', () => {
    const { centre, ...rest } = named(0, 0, 1);
    const safeguard = { ...rest, centre: { ...centre, properties: { ...centre.properties, kind: 'safeguard' } } };
    expect(listedTogether([safeguard], departmentId(0))).toEqual([]);
  });
});
