import { beforeAll, describe, expect, it } from 'vitest';
import { citationLine } from '../../../graph/exports/citation-line.ts';
import { codebookCsv, codebookMarkdown, codebookRows } from '../../../graph/exports/codebook.ts';
import { csv } from '../../../graph/exports/csv.ts';
import { exportFormats } from '../../../graph/exports/formats.ts';
import { bibtex, gbt7714 } from '../../../graph/exports/reference.ts';
import { selectionOf } from '../../../graph/exports/selection.ts';
import type { Graph } from '../../../graph/graph.ts';
import { labels } from '../../../graph/schema/labels.ts';
import { relationshipTypes } from '../../../graph/schema/relationships.ts';
import { seedGraph } from '../../support/seed-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await seedGraph();
});
const shanxi = 'policy:晋政办发〔2022〕83号';

describe('a citation line', () => {
  it('names the view, the filters, the data and the documents, in one line', () => {
    const cited = { view: '任务量', filters: ['地区：山西省'], date: '2024-04-29', version: 'f400288f' };
    expect(
      citationLine({ ...cited, documents: ['晋政办发〔2022〕83号'], link: 'http://127.0.0.1:8400/workload' }),
    ).toBe(
      '医改图谱，任务量，地区：山西省；数据截至 2024-04-29，版本 f400288f；文件：晋政办发〔2022〕83号；http://127.0.0.1:8400/workload',
    );
    expect(
      citationLine(
        { ...cited, view: 'Workload', filters: ['Place: 山西省'], documents: ['晋政办发〔2022〕83号'], link: 'x' },
        'en',
      ),
    ).toBe(
      'Yigai Atlas, Workload, Place: 山西省; data up to 2024-04-29, version f400288f; documents: 晋政办发〔2022〕83号; x',
    );
    const many = citationLine({ ...cited, documents: Array.from({ length: 60 }, (_, i) => `第${i}号\n`), link: 'x' });
    expect(many).toContain('等 60 份');
    expect(many).not.toContain('\n');
  });
});

describe('a document as a reference', () => {
  const full = {
    issuer: '山西省人民政府办公厅',
    title: '山西省深化医药卫生体制改革2022年重点工作任务',
    documentNumber: '晋政办发〔2022〕83号',
    issuedOn: '2022-09-30',
  };

  it('follows GB/T 7714, and says what is not known', () => {
    expect(gbt7714(full)).toBe(
      '山西省人民政府办公厅. 山西省深化医药卫生体制改革2022年重点工作任务: 晋政办发〔2022〕83号[Z]. 2022-09-30.',
    );
    expect(gbt7714({ name: '某通知' })).toBe('发文机关不详. 某通知[Z]. [日期不详].');
  });

  it('as BibTeX keeps its braces whole whatever the title holds', () => {
    const entry = bibtex({ ...full, title: '50% & {三} #1_\\x' }, 'yigai1');
    expect(entry).toContain('@misc{yigai1,');
    expect(entry).toContain('title = {{50\\% \\& 三 \\#1\\_x}}');
    expect(entry).toContain('year = {2022}');
    expect(entry.split('{').length).toBe(entry.split('}').length);
  });
});

describe('a selection of documents', () => {
  it('holds their tasks, units, lines and regions, nothing of the others, and is a whole graph', () => {
    const part = selectionOf(graph, [shanxi]);
    const tasks = part.nodes.filter(({ label, properties }) => label === 'Task' && properties.kind === 'task');
    expect(tasks).toHaveLength(20);
    expect(part.nodes.length).toBeLessThan(graph.nodes.length);
    const ids = new Set(part.nodes.map(({ id }) => id));
    for (const { from, to } of part.relationships) expect(ids.has(from) && ids.has(to)).toBe(true);
    const lines = part.relationships.filter(({ type }) => type === 'IN_LINE');
    expect(lines.length).toBeGreaterThan(10);
    expect(part.relationships.filter(({ type, from }) => type === 'HAS_TASK' && from !== shanxi)).toEqual([]);
    const all = graph.nodes.filter(({ label, properties }) => label === 'Policy' && properties.presence === 'held');
    const whole = selectionOf(
      graph,
      all.map(({ id }) => id),
    );
    expect(whole.nodes.filter(({ label }) => label === 'Task')).toHaveLength(99);
  });
});

describe('every format', () => {
  it.each(Object.entries(exportFormats))('%s carries the citation line', (_, { write }) => {
    expect(write(selectionOf(graph, [shanxi]), '医改图谱，所选文件')).toContain('医改图谱，所选文件');
  });

  it('json is JSON with every node', () => {
    const read = JSON.parse(exportFormats.json.write(graph, '引“用”'));
    expect([read.citation, read.nodes.length, read.relationships.length]).toEqual([
      '引“用”',
      graph.nodes.length,
      graph.relationships.length,
    ]);
  });

  it('a cell that a spreadsheet would run as a formula stays a text', () => {
    expect(csv(['a'], [['=1+1'], ['he said "x", y'], [-3]])).toBe('\uFEFFa\r\n\'=1+1\r\n"he said ""x"", y"\r\n-3\r\n');
  });
});

describe('the codebook', () => {
  it('has every label, type and property of the schema, with its values and rule', () => {
    const rows = codebookRows();
    const declared = [...Object.values(labels), ...Object.values(relationshipTypes)];
    const properties = declared.flatMap((each) => Object.keys(each.properties));
    expect(rows).toHaveLength(declared.length + properties.length);
    for (const row of rows.filter(({ property }) => property)) expect([row.values, row.rule]).not.toContain('');
    expect(rows.find(({ of, property }) => of === 'ASSIGNED_TO' && property === 'role')).toMatchObject({
      values: 'lead | participant | responsible | implementing',
      accuracy: expect.stringMatching(/^读全 \d+\/\d+，读对 \d+\/\d+/),
    });
  });

  it('is written as a table for people and one for programs', () => {
    expect(codebookMarkdown()).toContain('## Policy 政策文件 Policy');
    expect(codebookCsv().split('\r\n').length).toBe(codebookRows().length + 2);
  });
});
