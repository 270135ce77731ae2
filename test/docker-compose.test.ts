import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { longTerm } from '../graph/neo4j/local-server/release.ts';
import { settings } from '../ingest/command/settings.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

/** No Docker engine runs in the tests: what can be held without one is held here. */

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const compose = parse(read('../docker-compose.yml'));
const { services, volumes } = compose;

function problemsOf(file: unknown): string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  const validate = ajv.compile(JSON.parse(read('fixtures/compose-spec/compose-spec.json')));
  validate(file);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('docker-compose.yml', () => {
  it('is what the Compose specification allows', () => {
    expect(problemsOf(compose)).toEqual([]);
  });

  it.each([
    ['a word that is no property', { ...services.neo4j, prots: [] }],
    ['a condition that is none', { ...services.neo4j, depends_on: { password: { condition: 'service_ready' } } }],
    ['a health check of a wrong form', { ...services.neo4j, healthcheck: { test: 3 } }],
  ])('would be refused with %s', (_, neo4j) => {
    expect(problemsOf({ ...compose, services: { ...services, neo4j } })).not.toEqual([]);
  });

  it('starts the explorer when Neo4j is healthy, and Neo4j when its password is there', () => {
    expect(services.atlas.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(services.neo4j.depends_on).toEqual({ password: { condition: 'service_completed_successfully' } });
    expect(services.neo4j.healthcheck.test[0]).toBe('CMD');
    expect(services.neo4j.image).toBe(`neo4j:${longTerm.version}-community`);
  });

  it('keeps data in volumes, limits memory, serves this machine only and holds no password', () => {
    for (const { volumes: mounted = [] } of Object.values<{ volumes?: string[] }>(services)) {
      for (const each of mounted) expect(volumes).toHaveProperty(each.split(':')[0]!);
    }
    for (const name of ['heap_initial__size', 'heap_max__size', 'pagecache_size']) {
      expect(services.neo4j.environment).toHaveProperty(`NEO4J_server_memory_${name}`);
    }
    for (const { ports = [] } of Object.values<{ ports?: string[] }>(services)) {
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
    }
    for (const { environment = {} } of Object.values<{ environment?: object }>(services)) {
      expect(Object.keys(environment)).not.toContain('NEO4J_PASSWORD');
      expect(Object.keys(environment)).not.toContain('NEO4J_AUTH');
    }
  });

  it('sets for the explorer only what it knows', () => {
    const known = Object.values(settings).map(({ environment }) => environment);
    for (const name of Object.keys(services.atlas.environment)) expect(known).toContain(name);
  });

  it.skipIf(process.platform === 'win32')('makes one password, for both, that only they can read, and keeps it', () => {
    const folder = temporaryFolder();
    onTestFinished(() => folder.remove());
    const secret = join(folder.path, 'secret');
    mkdirSync(secret);
    const [shell, flags, script] = services.password.command;
    // The users of the images are not those of this machine; compose reads $$ as $.
    const here = script
      .replaceAll('$$', '$')
      .replaceAll('/secret', secret)
      .replaceAll(/^chown .*$/gm, '');
    const make = () => execFileSync(shell, [flags, here]);
    make();
    const password = readFileSync(join(secret, 'password'), 'utf8');
    expect(password).toMatch(/^[\da-f]{48}$/);
    expect(readFileSync(join(secret, 'auth'), 'utf8')).toBe(`neo4j/${password}`);
    for (const name of ['password', 'auth']) expect(statSync(join(secret, name)).mode & 0o077).toBe(0);
    make();
    expect(readFileSync(join(secret, 'password'), 'utf8')).toBe(password);
  });
});
