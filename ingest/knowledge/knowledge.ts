import type { Contribution } from '../../graph/contribution.ts';
import type { DepartmentNames } from './department-names.ts';
import { loadDepartmentNames } from './departments.ts';
import { loadCatalogue } from './documents.ts';
import type { Places } from './place.ts';
import { loadPlaces } from './places.ts';

/** What is known before a document is read, from the data files of this folder. */
export interface Knowledge {
  readonly places: Places;
  readonly names: DepartmentNames;
  readonly catalogue: Contribution;
}

let loaded: Knowledge | undefined;

/**
 * Reads the data files, once.
 * @throws InvalidInput naming file, line and entry of the first thing that is wrong
 */
export function loadKnowledge(): Knowledge {
  loaded ??= { places: loadPlaces(), names: loadDepartmentNames(), catalogue: loadCatalogue() };
  return loaded;
}
