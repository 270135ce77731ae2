import { parseDataFile, readDataFile } from './data-file.ts';
import { type DepartmentNames, departmentNames } from './department-names.ts';
import { departmentsFile } from './departments-file.ts';
import { linesFile, loadLines } from './lines-file.ts';

/** The names of both data files, checked; throws InvalidInput with file and line where they are wrong. */
export function loadDepartmentNames(): DepartmentNames {
  return departmentNames(loadLines(), readDataFile('departments.yaml', departmentsFile));
}

/** The same for texts in hand. */
export function parseDepartmentNames(lines: string, departments: string): DepartmentNames {
  return departmentNames(
    parseDataFile('lines.yaml', lines, linesFile),
    parseDataFile('departments.yaml', departments, departmentsFile),
  );
}
