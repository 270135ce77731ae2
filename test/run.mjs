// `npm test`: everything that is checked, from a fresh clone, closed by the line `N passed, N failed`.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExplorer } from '../ingest/setup/explorer.mjs';
import { installPackages } from '../ingest/setup/install.mjs';
import { requireNode } from '../ingest/setup/node-version.mjs';
import { installSystemPackages } from './setup/packages.mjs';

const vitest = 'node_modules/vitest/vitest.mjs';
const failedOnce = { passed: 0, failed: 1, skipped: 0 };

requireNode();
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (!installPackages()) finish([['安装 install', failedOnce]]);
installSystemPackages();

const results = mkdtempSync(join(tmpdir(), 'atlas-test-'));
const rows = [
  ['类型检查 type check', oneCheck('node_modules/typescript/bin/tsc', '--noEmit')],
  ['代码规范 lint', oneCheck('node_modules/@biomejs/biome/bin/biome', 'check', '.')],
];
if (!buildExplorer()) rows.push(['构建 build', failedOnce]);
// The server of the Neo4j tests waits more than it works: they run beside the others, and their output comes after.
const neo4j = suiteBeside('neo4j');
const newest = neo4j.then(() => suiteBeside('neo4j-newest'));
rows.push(['单元、存储、接口 unit, store, API', suite('unit')], ['浏览器 browser', suite('browser')]);
rows.push(['Neo4j', await neo4j], ['Neo4j, newest', await newest]);
rmSync(results, { recursive: true, force: true });

finish(rows);

/** Prints the summary and ends. */
function finish(rows) {
  console.log('');
  for (const [name, { passed, failed, skipped }] of rows) {
    console.log(`${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  }
  const passed = rows.reduce((sum, [, row]) => sum + row.passed, 0);
  const failed = rows.reduce((sum, [, row]) => sum + row.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
}

/** A check that is right or wrong as a whole counts as one test. */
function oneCheck(script, ...words) {
  const ok = run(script, words) === 0;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** The tests of one vitest project. A file that does not load, or a run that breaks, counts as failed. */
function suite(project) {
  return counted(project, run(vitest, suiteWords(project)));
}

/** The same, in a process beside this one. */
async function suiteBeside(project) {
  const output = join(results, `${project}.log`);
  const file = openSync(output, 'w');
  const status = await new Promise((resolve) => {
    spawn(process.execPath, [vitest, ...suiteWords(project)], { stdio: ['ignore', file, file] })
      .on('close', resolve)
      .on('error', () => resolve(null));
  });
  process.stdout.write(readFileSync(output));
  return counted(project, status);
}

function suiteWords(project) {
  return [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportOf(project)}`,
  ];
}

function reportOf(project) {
  return join(results, `${project}.json`);
}

function counted(project, status) {
  const report = reportOf(project);
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = numFailedTests + unloaded;
  const broken = (status !== 0 && failed === 0) || (numPassedTests === 0 && numPendingTests === 0);
  return { passed: numPassedTests, failed: failed + (broken ? 1 : 0), skipped: numPendingTests + numTodoTests };
}

function run(script, words) {
  return spawnSync(process.execPath, [script, ...words], { stdio: ['ignore', 'inherit', 'inherit'] }).status;
}
