import type { MissingAnswer } from '../../../graph/store/answers/lineage.ts';
import type { StatsAnswer } from '../../../graph/store/answers.ts';
import type { DocumentRow } from '../../data/document-rows.ts';
import type { Levelless } from './Coverage.tsx';

/**
 * The held and the cited policies whose level no text states: they stand in no row of a level, and the rows should sum
 * up to all that is held. The ids are of those among the most wanted; the counts are of all.
 */
export function levellessOf(
  rows: readonly DocumentRow[],
  stats: StatsAnswer | undefined,
  missing: MissingAnswer | undefined,
): Levelless {
  const held = new Set(rows.flatMap(({ policy, level }) => (policy && !level ? [policy] : [])));
  const cited = (missing?.rows ?? []).filter(({ policy }) => !policy.properties.level).map(({ policy }) => policy.id);
  const ofLevels = stats?.coverage.reduce((sum, level) => sum + level.cited, 0) ?? 0;
  return {
    held: held.size,
    cited: missing && stats ? Math.max(0, missing.total - ofLevels) : 0,
    ids: [...held, ...cited],
  };
}
