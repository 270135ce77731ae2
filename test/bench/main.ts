import { buildExplorer } from '../../ingest/setup/explorer.mjs';
import { benchFirstView } from './first-view.ts';
import { benchGraphView } from './graph-view.ts';
import { benchGrowth } from './growth.ts';
import { benchNeo4j } from './neo4j.ts';
import { benchReading } from './reading.ts';
import { benchRobustness } from './robustness.ts';
import type { BenchRow } from './row.ts';
import { benchStore } from './store.ts';

/** `npm run bench`: what the project promises about speed, measured here and now. */
const benches: readonly (() => Promise<BenchRow[]>)[] = [
  benchReading,
  benchRobustness,
  benchStore,
  benchGrowth,
  benchNeo4j,
  benchFirstView,
  benchGraphView,
];

if (!buildExplorer()) process.exit(2);
const rows: BenchRow[] = [];
for (const bench of benches) rows.push(...(await bench()));
print(rows);

function print(measured: readonly BenchRow[]): void {
  const width = Math.max(...measured.map(({ what }) => what.length));
  for (const { what, value, unit, goal, met } of measured) {
    const figure = value >= 100 ? value.toFixed(0) : value.toFixed(2);
    const verdict = goal === undefined ? '' : `   goal ${goal}   ${met ? 'met' : 'NOT MET'}`;
    console.log(`${what.padEnd(width)}  ${figure.padStart(9)} ${unit}${verdict}`);
  }
}
