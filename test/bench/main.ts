import { buildExplorer } from '../../ingest/setup/explorer.mjs';
import { benchBriefing } from './briefing.ts';
import { benchFirstView } from './first-view.ts';
import { graphViewParts } from './graph-view.ts';
import { benchGrowth } from './growth.ts';
import { benchNeo4j } from './neo4j.ts';
import { benchOffline } from './offline.ts';
import { benchReading } from './reading.ts';
import { benchRobustness } from './robustness.ts';
import type { BenchRow } from './row.ts';
import { benchStore } from './store.ts';

/** `npm run bench -- [part …]`: what the project promises about speed, measured here and now; all parts without a name. */
const parts: Readonly<Record<string, () => Promise<BenchRow[]>>> = {
  reading: benchReading,
  robustness: benchRobustness,
  store: benchStore,
  growth: benchGrowth,
  neo4j: benchNeo4j,
  'first-view': benchFirstView,
  ...graphViewParts,
  offline: benchOffline,
  briefing: benchBriefing,
};

const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(parts);
const unknown = chosen.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`unknown part: ${unknown.join(', ')}. Parts: ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}
if (!buildExplorer()) process.exit(2);
for (const name of chosen) print(await parts[name]!());

function print(measured: readonly BenchRow[]): void {
  const width = Math.max(...measured.map(({ what }) => what.length));
  for (const { what, value, unit, goal, met } of measured) {
    const figure = value >= 100 ? value.toFixed(0) : value.toFixed(2);
    const verdict = goal === undefined ? '' : `   goal ${goal}   ${met ? 'met' : 'NOT MET'}`;
    console.log(`${what.padEnd(width)}  ${figure.padStart(9)} ${unit}${verdict}`);
  }
}
