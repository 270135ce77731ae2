import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createClient } from '../../graph/api/client.ts';
import { run, serve } from '../support/commands.ts';
import { folderForEachTest } from '../support/folder-for-each-test.ts';

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));
const hanzhong = join(seeds, 'hanzhong-tasks.txt');
const notice =
  '陕西省人民政府办公厅关于印发测试方案的通知\n陕政办函〔2021〕99号\n各设区市人民政府：\n一、做好测试工作。\n';

const folder = folderForEachTest();
const at = (path: string) => join(folder.path, path);

describe('npm run ingest', () => {
  it('reads into the data folder, where the next start finds it', async () => {
    const { code, stdout } = await run(['ingest', hanzhong, '--data', at('data')]);
    expect(code).toBe(0);
    expect(stdout).toContain('20 项任务');
    const server = await serve(at('data'));
    expect((await createClient(server.url).documents()).map(({ file }) => file)).toContain('hanzhong-tasks.txt');
    await server.stop();
  });

  it('goes through the server that has the data folder open', async () => {
    writeFileSync(at('notice.txt'), notice);
    const server = await serve(at('data'));
    const { code, stdout } = await run(['ingest', at('notice.txt'), '--data', at('data')]);
    expect(stdout).toContain(server.url);
    expect(code).toBe(0);
    expect((await createClient(server.url).documents()).map(({ file }) => file)).toContain('notice.txt');
    await server.stop();
  });

  it('is refused with a sentence while a server that does not answer holds the data folder', async () => {
    const server = await serve(at('data'));
    writeFileSync(at('data/server.json'), JSON.stringify({ url: 'http://127.0.0.1:1', instance: 'gone' }));
    const { code, stderr } = await run(['ingest', hanzhong, '--data', at('data')]);
    expect(code).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    await server.stop();
  });

  it('works after a server was killed, whose announcement still lies there', async () => {
    const server = await serve(at('data'));
    const gone = new Promise((resolve) => server.process.once('close', resolve));
    server.process.kill('SIGKILL');
    await gone;
    writeFileSync(at('notice.txt'), notice);
    expect((await run(['ingest', at('notice.txt'), '--data', at('data')])).code).toBe(0);
  });

  it('reports every document, its counts and its findings as JSON', async () => {
    await run(['ingest', seeds, '--data', at('data'), '--report', at('report.json')]);
    const report = JSON.parse(readFileSync(at('report.json'), 'utf8'));
    expect(report.documents.map(({ tasks }: { tasks: number }) => tasks).toSorted()).toEqual([13, 20, 20, 21, 22]);
    for (const document of report.documents) {
      expect(document.citations.held).toBe(0);
      for (const finding of document.findings) expect(finding).toMatchObject({ rule: expect.any(String) });
    }
  });
});

describe('a graph file', () => {
  const graphOf = async (...words: string[]) => {
    const ended = await run(['ingest', ...words, '--out', at('graph.json')]);
    expect(ended.code).toBe(0);
    return readFileSync(at('graph.json'), 'utf8');
  };

  it('has the same bytes wherever the documents lie and in whichever order they are named', async () => {
    const names = ['shanxi-2022-tasks.txt', 'hanzhong-tasks.txt', 'xiaoyi-2024-plan.txt'];
    mkdirSync(at('elsewhere'));
    for (const name of names) writeFileSync(at(`elsewhere/${name}`), readFileSync(join(seeds, name)));
    const there = await graphOf(...names.map((name) => join(seeds, name)));
    expect(await graphOf(...names.toReversed().map((name) => at(`elsewhere/${name}`)))).toBe(there);
    expect(await graphOf(at('elsewhere'))).toBe(there);
  });

  it('holds nodes, relationships and nothing of this machine or this moment', async () => {
    const content = await graphOf(seeds);
    const graph = JSON.parse(content);
    expect(Object.keys(graph)).toEqual(['nodes', 'relationships']);
    expect(content).not.toContain(seeds);
  });

  it('is not touched when nothing could be read', async () => {
    writeFileSync(at('graph.json'), 'before');
    writeFileSync(at('empty.txt'), '');
    expect((await run(['ingest', at('empty.txt'), '--out', at('graph.json')])).code).toBe(2);
    expect(readFileSync(at('graph.json'), 'utf8')).toBe('before');
  });
});

describe('npm run ingest --neo4j-import', () => {
  it('writes the files, says the command, and does not begin to read where the folder holds something', async () => {
    const words = ['ingest', hanzhong, '--neo4j-import', at('import'), '--data', at('data')];
    const { code, stdout, stderr } = await run(words);
    expect(code).toBe(0);
    expect(stdout).toContain(`cd "${at('import')}" && neo4j-admin database import full neo4j @import.args`);
    expect(stdout).toContain('20 项任务');
    expect(stderr).toContain('读取');
    for (const [, file] of readFileSync(at('import/import.args'), 'utf8').matchAll(
      /^--(?:nodes|relationships)=\w+=(.*)$/gm,
    )) {
      expect(readFileSync(at(`import/${file}`), 'utf8')).toContain('\n');
    }
    const again = await run(words);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain(at('import'));
    expect(again.stderr).not.toContain('读取');
  });
});
