import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assemble } from '../../graph/assemble.ts';
import type { Contribution, Reading } from '../../graph/contribution.ts';
import { InvalidInput, NotFound } from '../../graph/errors.ts';
import { byCodePoint, type Graph } from '../../graph/graph.ts';
import { integrityProblems } from '../../graph/integrity.ts';
import { quoteOf } from '../../graph/schema/evidence.ts';
import {
  documentAnswer,
  documentSummary,
  lineageAnswer,
  neighbourhoodAnswer,
  nodeAnswer,
  pathsAnswer,
  relationshipAnswer,
  searchAnswer,
  statsAnswer,
  workloadAnswer,
} from '../../graph/store/answers.ts';
import type { Store } from '../../graph/store/port.ts';
import {
  lineageQuestion,
  neighbourhoodQuestion,
  pathsQuestion,
  searchQuestion,
  workloadQuestion,
} from '../../graph/store/questions.ts';
import { catalogue, cited, reading } from '../support/contributions.ts';
import {
  allCounties,
  city,
  cityFinance,
  corpus,
  county,
  countyFinance,
  finance,
  health,
  leadingGroup,
  national,
  numbers,
  policyId,
  province,
  taskId,
} from '../support/health-reform.ts';

export interface StoreUnderTest {
  readonly store: Store;
  /** Closes the store and opens it again on what it left behind; absent where nothing is durable. */
  reopen?(): Promise<Store>;
  dispose(): Promise<void>;
}

/** What every store has to do. `open` gives an empty one. */
export function storeContract(name: string, open: (catalogue: Contribution) => Promise<StoreUnderTest>): void {
  describe(name, () => {
    let opened: StoreUnderTest;
    let store: Store;
    beforeEach(async () => {
      opened = await open(catalogue);
      store = opened.store;
    });
    afterEach(() => opened.dispose());

    const hold = async (...readings: readonly Reading[]) => {
      for (const each of readings) await store.applyDocument(each);
    };
    const assembled = (...readings: readonly Reading[]): Graph =>
      assemble(
        readings.map(({ contribution }) => contribution),
        catalogue,
      );
    const neighbourhood = (question: object) => store.neighbourhood(neighbourhoodQuestion.parse(question));
    const search = (question: object) => store.search(searchQuestion.parse(question));
    const lineage = (question: object) => store.lineage(lineageQuestion.parse(question));
    const paths = (question: object) => store.paths(pathsQuestion.parse(question));
    const workload = (question: object = {}) => store.workload(workloadQuestion.parse(question));

    describe('documents come and go', () => {
      it('holds only what the catalogue keeps before the first document', async () => {
        expect(await store.documents()).toEqual([]);
        expect((await store.export()).nodes.map(({ id }) => id)).toEqual([
          'policy:国医改发〔2019〕2号',
          'reform-model:三明医改经验',
        ]);
      });

      it('exports what the pure steps make of the same documents', async () => {
        await hold(...corpus);
        expect(await store.export()).toEqual(assembled(...corpus));
        expect(integrityProblems(await store.export())).toEqual([]);
      });

      it('exports the same in whatever order the documents came', async () => {
        const expected = assembled(...corpus);
        for (const order of permutations(corpus)) {
          const other = await open(catalogue);
          for (const each of order) await other.store.applyDocument(each);
          expect(await other.store.export()).toEqual(expected);
          await other.dispose();
        }
      });

      it('says unchanged to a reading it holds and added to another reading of the same content', async () => {
        expect(await store.applyDocument(province)).toBe('added');
        const before = await store.export();
        expect(await store.applyDocument(province)).toBe('unchanged');
        expect(await store.export()).toEqual(before);
        const fewer = { ...province, contribution: { ...province.contribution, findings: [] } };
        expect(await store.applyDocument(fewer)).toBe('added');
        expect((await store.documents()).map(({ id, findings }) => [id, findings])).toEqual([['d2', 0]]);
      });

      it('replaces exactly what the same document contributed before', async () => {
        await hold(...corpus);
        const shorter = reading({
          id: 'd2',
          policy: { number: numbers.province, titles: ['山西省深化医改2022年重点工作任务'], level: 'provincial' },
          region: '140000',
          tasks: [{ path: '一', title: '推进药品集中带量采购', units: [{ unit: health }] }],
        });
        await hold(shorter);
        expect(await store.export()).toEqual(assembled(national, shorter, county, city));
      });

      it('removes a document and keeps what others share', async () => {
        await hold(...corpus);
        expect(await store.removeDocument('d2')).toEqual(province.contribution.document);
        expect(await store.export()).toEqual(assembled(national, county, city));
        expect((await store.node(policyId(numbers.province))).properties.presence).toBe('cited');
        expect((await store.node('line:财政')).label).toBe('FunctionalLine');
        await expect(store.node(health.id)).rejects.toThrow(NotFound);
      });

      it('gives the same export after adding, removing and adding', async () => {
        await hold(...corpus);
        const before = await store.export();
        const { version } = await store.stats();
        for (const { contribution } of corpus) await store.removeDocument(contribution.document.id);
        expect((await store.stats()).version).not.toBe(version);
        await hold(...corpus.toReversed());
        expect(await store.export()).toEqual(before);
        expect((await store.stats()).version).toBe(version);
      });

      it('leaves nothing behind when the last document goes', async () => {
        const empty = await store.export();
        await hold(...corpus);
        for (const { contribution } of corpus) await store.removeDocument(contribution.document.id);
        expect(await store.export()).toEqual(empty);
      });

      it('remembers which documents it has ever held', async () => {
        await hold(province);
        await store.removeDocument('d2');
        expect(await store.everHeld(['d1', 'd2'])).toEqual(new Set(['d2']));
      });

      it('refuses to remove what it does not hold', async () => {
        await expect(store.removeDocument('d9')).rejects.toThrow(NotFound);
      });

      it('refuses a reading that contradicts itself, and is as before', async () => {
        await hold(province);
        const before = await store.export();
        const [first, ...rest] = county.contribution.relationships;
        const broken = { ...first!, to: 'region:000000' };
        const contribution = { ...county.contribution, relationships: [broken, ...rest] };
        await expect(store.applyDocument({ ...county, contribution })).rejects.toThrow(InvalidInput);
        expect(await store.export()).toEqual(before);
      });

      it('keeps a copy of a held document beside it without making a second policy', async () => {
        await hold(province);
        const { document } = province.contribution;
        const copy = { ...province.contribution, document: { ...document, id: 'd2-copy', file: 'copy.txt' } };
        await hold({ ...province, contribution: copy });
        const { nodes } = await store.export();
        expect(nodes.filter(({ properties }) => properties.presence === 'held')).toHaveLength(1);
        expect((await store.export()).nodes).toEqual(assemble([province.contribution, copy], catalogue).nodes);
        expect((await store.relationship((await store.export()).relationships[0]!.id)).evidence).toHaveLength(2);
        expect((await store.document(policyId(numbers.province))).document.id).toBe('d2');
        const { documents, tasks } = await store.stats();
        expect(documents.map((each) => each.tasks)).toEqual([tasks, tasks]);
        await store.removeDocument('d2');
        expect((await store.document(policyId(numbers.province))).document.id).toBe('d2-copy');
      });

      it('brings back everything when it is opened again', async () => {
        if (!opened.reopen) return;
        await hold(...corpus);
        const before = await everyAnswer();
        store = await opened.reopen();
        expect(await everyAnswer()).toEqual(before);
        expect(await store.applyDocument(province)).toBe('unchanged');
        await store.removeDocument('d1');
        const after = await everyAnswer();
        store = await opened.reopen();
        expect(await everyAnswer()).toEqual(after);
        expect(await store.everHeld(['d1'])).toEqual(new Set(['d1']));
      });
    });

    describe('policies grow together', () => {
      const untitled = reading({
        id: 'e1',
        policy: { titles: ['山西省医改三年行动计划'], issuedTitle: '山西省医改三年行动计划', issuer: '山西省人民政府' },
        region: '140000',
        tasks: [{ path: '一', title: '完善机制', units: [{ unit: finance }] }],
      });
      const number = '晋政发〔2020〕3号';
      const naming = reading({
        id: 'e2',
        policy: { number: '孝政发〔2021〕1号', titles: ['孝义市实施方案'], issuer: '孝义市人民政府' },
        region: '141181',
        cites: [{ ...cited(number, '山西省医改三年行动计划'), issuer: '山西省人民政府' }],
        tasks: [{ path: '一', title: '落实' }],
      });

      it('follows the ids that a fuller one replaced', async () => {
        await hold(untitled);
        const [former] = (await store.documents()).map(({ policy }) => policy!.id);
        const formerTask = `${former!.replace('policy:', 'task:')}#一`;
        const formerRelationship = `ASSIGNED_TO|${formerTask}|${finance.id}|responsible/stated`;
        expect((await store.node(formerTask)).id).toBe(formerTask);
        await hold(naming);
        expect((await store.documents()).map(({ policy }) => policy!.id)).toContain(policyId(number));
        const node = await store.node(former!);
        expect(node.id).toBe(policyId(number));
        expect(node.properties.alternateIds).toEqual([former]);
        expect(node.documents.map(({ id }) => id)).toEqual(['e1', 'e2']);
        expect((await store.node(formerTask)).id).toBe(taskId(number, '一'));
        expect((await store.relationship(formerRelationship)).from).toBe(taskId(number, '一'));
        expect((await store.lineage(lineageQuestion.parse({ id: former }))).centre).toBe(policyId(number));
        expect((await store.document(former!)).outline[0]!.node).toBe(taskId(number, '一'));
        await store.removeDocument('e2');
        expect((await store.node(former!)).id).toBe(former);
        expect(await store.export()).toEqual(assembled(untitled));
      });

      it('gives the same whichever came first', async () => {
        await hold(naming, untitled);
        expect(await store.export()).toEqual(assembled(untitled, naming));
      });

      it('shows a catalogue policy while a document cites it', async () => {
        await hold(province);
        const node = await store.node(policyId(numbers.national));
        expect(node.properties).toMatchObject({ presence: 'cited', issuer: '国务院办公厅' });
        expect(node.documents.map(({ id }) => id)).toEqual(['d2']);
        await store.removeDocument('d2');
        await expect(store.node(policyId(numbers.national))).rejects.toThrow(NotFound);
      });
    });

    describe('a node', () => {
      beforeEach(() => hold(...corpus));

      it('is told with all its properties, its relationships by type, and the documents that speak of it', async () => {
        const node = nodeAnswer.parse(await store.node(taskId(numbers.province, '一')));
        expect(node.properties).toMatchObject({ title: '推进药品集中带量采购', text: '推进药品集中带量采购' });
        expect(node.counts).toEqual([
          { type: 'HAS_TASK', direction: 'in', count: 1 },
          { type: 'ASSIGNED_TO', direction: 'out', count: 3 },
          { type: 'ADDRESSES', direction: 'out', count: 2 },
          ...node.counts.slice(3),
        ]);
        expect(node.documents.map(({ id }) => id)).toEqual(['d2']);
      });

      it('keeps an empty list a list', async () => {
        expect((await store.node('region:140000')).properties.aliases).toEqual([]);
      });

      it('is not found under an id that nothing has', async () => {
        await expect(store.node('policy:无')).rejects.toThrow(NotFound);
        await expect(neighbourhood({ id: 'task:无' })).rejects.toThrow(NotFound);
        await expect(lineage({ id: 'policy:无' })).rejects.toThrow(NotFound);
        await expect(paths({ from: finance.id, to: 'policy:无' })).rejects.toThrow(NotFound);
        await expect(store.relationship('ASSIGNED_TO|a|b|c')).rejects.toThrow(NotFound);
        await expect(store.document('d9')).rejects.toThrow(NotFound);
      });
    });

    describe('a relationship', () => {
      beforeEach(() => hold(...corpus));

      it('is told with its evidence, whose quote stands at its place in the text', async () => {
        const id = `ASSIGNED_TO|${taskId(numbers.province, '一')}|${finance.id}|responsible/stated`;
        const answer = relationshipAnswer.parse(await store.relationship(id));
        expect(answer).toMatchObject({
          id,
          source: 'text',
          confidence: 0.9,
          properties: { openEnded: true, order: 2 },
        });
        expect(answer.fromNode.properties.title).toBe('推进药品集中带量采购');
        expect(answer.toNode.properties.name).toBe('山西省财政厅');
        const { text } = await store.document('d2');
        const [evidence] = answer.evidence;
        expect(evidence).toMatchObject({ document: 'd2', file: 'd2.txt', quote: '山西省财政厅' });
        expect(quoteOf(text, evidence!.start, evidence!.end)).toBe(evidence!.quote);
      });

      it('that no text says names what says it, and has no evidence', async () => {
        const answer = await store.relationship(`IN_LINE|${finance.id}|line:财政`);
        expect(answer).toMatchObject({ source: 'catalogue', sourceDetail: 'test', evidence: [] });
        expect(answer).not.toHaveProperty('confidence');
      });

      it('that follows from two documents goes with either of them', async () => {
        const corresponding = async () =>
          (await store.export()).relationships.filter(({ type }) => type === 'CORRESPONDS_TO');
        const [found] = await corresponding();
        expect(found).toMatchObject({
          from: taskId(numbers.county, '一/1'),
          to: taskId(numbers.province, '一'),
          source: 'derived',
        });
        expect((await store.relationship(found!.id)).evidence).toEqual([]);
        await store.removeDocument('d3');
        expect(await corresponding()).toEqual([]);
      });
    });

    describe('a neighbourhood', () => {
      beforeEach(() => hold(...corpus));

      it('is ordered by type as the schema lists them, then by the other node’s name', async () => {
        const answer = neighbourhoodAnswer.parse(await neighbourhood({ id: taskId(numbers.province, '二') }));
        expect(answer.relationships.map(({ type, to }) => [type, to]).slice(0, 5)).toEqual([
          ['HAS_TASK', taskId(numbers.province, '二')],
          ['ASSIGNED_TO', 'department:140000/中医药'],
          ['ASSIGNED_TO', health.id],
          ['ASSIGNED_TO', finance.id],
          ['ADDRESSES', 'theme:医保支付方式'],
        ]);
        expect(answer.centre.id).toBe(taskId(numbers.province, '二'));
        expect(answer.nodes.map(({ id }) => id)).not.toContain(answer.centre.id);
        expect(answer.nodes.every(({ properties }) => properties.text === undefined)).toBe(true);
      });

      it('is the same page by page', async () => {
        const whole = await neighbourhood({ id: 'region:140000' });
        expect(whole.relationships).toHaveLength(whole.total);
        const pages = [];
        for (let offset = 0; offset < whole.total; offset += 2) {
          const page = await neighbourhood({ id: 'region:140000', limit: 2, offset });
          expect(page.total).toBe(whole.total);
          pages.push(...page.relationships);
        }
        expect(pages).toEqual(whole.relationships);
      });

      it('can be narrowed to types and to a direction', async () => {
        const out = await neighbourhood({ id: 'region:140000', types: ['PART_OF'], direction: 'out' });
        expect(out.relationships.map(({ to }) => to)).toEqual(['region:100000']);
        const into = await neighbourhood({ id: 'region:140000', types: ['PART_OF'], direction: 'in' });
        expect(into.relationships.map(({ from }) => from)).toEqual(['region:141181']);
      });

      it('breaks ties of equal names by id', async () => {
        const twins = ['二', '一'].map((path) => ({ path, title: '加强监管', units: [{ unit: cityFinance }] }));
        const number = '汉政发〔2023〕1号';
        await hold(reading({ id: 'd5', policy: { number, titles: ['监管方案'] }, region: '610700', tasks: twins }));
        const { relationships } = await neighbourhood({ id: cityFinance.id, types: ['ASSIGNED_TO'] });
        expect(relationships.map(({ from }) => from)).toEqual([
          ...[taskId(number, '二'), taskId(number, '一')].sort(byCodePoint),
          taskId(numbers.city, '一'),
        ]);
      });
    });

    describe('a search', () => {
      beforeEach(() => hold(...corpus));
      const ids = async (query: string, more: object = {}) =>
        (await search({ query, limit: 100, ...more })).matches.map(({ node }) => node.id);

      it('finds a document by its number in any form of bracket', async () => {
        for (const query of ['国办发〔2022〕14号', '国办发[2022]14号', '国办发（2022） 14 号', '国办发【2022】14号']) {
          const { matches } = searchAnswer.parse(await search({ query }));
          expect(matches[0]).toMatchObject({
            node: { id: policyId(numbers.national) },
            field: 'number',
            kind: 'exact',
          });
        }
      });

      it('finds a name by characters, alias, pinyin and initials', async () => {
        expect(await ids('卫生健康委员会')).toEqual([health.id]);
        expect((await search({ query: '省卫健委' })).matches[0]).toMatchObject({ field: 'alias', kind: 'exact' });
        expect((await search({ query: 'weishengjiankangwei' })).matches[0]).toMatchObject({ field: 'pinyin' });
        expect((await search({ query: 'wsjkw' })).matches[0]).toMatchObject({
          node: { id: health.id },
          field: 'initials',
          within: '山西省',
        });
      });

      it('finds every node that holds one character', async () => {
        const { nodes } = await store.export();
        const holding = nodes.filter(({ properties }) =>
          /财/.test(JSON.stringify([properties.name, properties.aliases])),
        );
        expect(new Set(await ids('财'))).toEqual(new Set(holding.map(({ id }) => id)));
      });

      it('puts exact before prefix before inside, then kinds as the schema lists them, then the shorter name', async () => {
        expect(await ids('财政')).toEqual(['line:财政', finance.id, countyFinance.id, cityFinance.id]);
        expect(await ids('山西省', { labels: ['Department', 'Region'] })).toEqual([
          'region:140000',
          finance.id,
          'department:140000/中医药',
          leadingGroup.id,
          health.id,
          allCounties.id,
        ]);
        expect(await ids('drg')).toEqual([taskId(numbers.county, '一/2')]);
      });

      it('counts all matches and gives as many as asked for, of the labels asked for', async () => {
        const all = await search({ query: '医', limit: 100 });
        const some = await search({ query: '医', limit: 3 });
        expect(some.total).toBe(all.total);
        expect(some.matches).toEqual(all.matches.slice(0, 3));
        const themes = await ids('医', { labels: ['Theme'] });
        expect(themes).toEqual(['theme:医保支付方式', 'theme:医疗服务价格'].sort(byCodePoint));
      });

      it('finds nothing in brackets, quotes and spaces alone', async () => {
        expect(await search({ query: '《 》' })).toEqual({ total: 0, matches: [] });
      });

      it('finds nothing of a document that is gone', async () => {
        await store.removeDocument('d3');
        expect(await ids('DRG')).toEqual([]);
      });
    });

    describe('a lineage', () => {
      beforeEach(() => hold(...corpus));

      it('goes up to the sources and down to what took them up, citations of tasks rolled up', async () => {
        const answer = lineageAnswer.parse(await lineage({ id: policyId(numbers.province) }));
        expect(answer.policies.map(({ id, citedBy }) => [id, citedBy])).toEqual([
          [policyId(numbers.national), 1],
          [policyId(numbers.county), 0],
          [policyId(numbers.province), 1],
        ]);
        expect(answer.lines.map(({ from, to }) => [from, to])).toEqual([
          [policyId(numbers.county), policyId(numbers.province)],
          [policyId(numbers.province), policyId(numbers.national)],
        ]);
        expect(answer.lines[0]!.relationships.map(({ from }) => from)).toEqual([taskId(numbers.county, '一/1')]);
      });

      it('goes one way, and as far as asked', async () => {
        const ids = async (question: object) => (await lineage(question)).policies.map(({ id }) => id);
        expect(await ids({ id: policyId(numbers.province), direction: 'up' })).not.toContain(policyId(numbers.county));
        expect(await ids({ id: policyId(numbers.county), direction: 'up', depth: 1 })).not.toContain(
          policyId(numbers.national),
        );
        expect(await ids({ id: policyId(numbers.national), direction: 'down' })).toContain(policyId(numbers.county));
      });

      it('of a task is that of its policy; other nodes have none', async () => {
        expect((await lineage({ id: taskId(numbers.county, '一/2') })).centre).toBe(policyId(numbers.county));
        await expect(lineage({ id: finance.id })).rejects.toThrow(NotFound);
      });
    });

    describe('paths', () => {
      beforeEach(() => hold(...corpus));
      const ways = async (question: object) => (await paths(question)).paths.map(({ nodes }) => nodes);

      it('lead from a source down its citations to a task and its unit', async () => {
        const answer = pathsAnswer.parse(
          await paths({ from: policyId(numbers.national), to: finance.id, mode: 'all' }),
        );
        expect(answer.paths.map(({ nodes }) => nodes)).toEqual(
          ['一', '二']
            .map((path) => taskId(numbers.province, path))
            .sort(byCodePoint)
            .map((task) => [policyId(numbers.national), policyId(numbers.province), task, finance.id]),
        );
        expect(answer.missing).toEqual([]);
        const told = new Set(answer.relationships.map(({ id }) => id));
        for (const path of answer.paths) for (const id of path.relationships) expect(told).toContain(id);
      });

      it('are found from either end', async () => {
        const down = await ways({ from: policyId(numbers.national), to: finance.id, mode: 'all' });
        const up = await ways({ from: finance.id, to: policyId(numbers.national), mode: 'all' });
        expect(new Set(up.map((way) => way.toReversed().join()))).toEqual(new Set(down.map((way) => way.join())));
      });

      it('go through a task that cites to its own units, and to no other task of its policy', async () => {
        expect(await ways({ from: policyId(numbers.national), to: countyFinance.id })).toEqual([
          [policyId(numbers.national), policyId(numbers.province), taskId(numbers.county, '一/1'), countyFinance.id],
        ]);
        expect(await ways({ from: policyId(numbers.national), to: taskId(numbers.county, '一/2') })).toEqual([]);
        expect(await ways({ from: policyId(numbers.national), to: policyId(numbers.county) })).toHaveLength(1);
      });

      it('never turn round: what two documents both cite, or a shared line, joins nothing', async () => {
        await hold(
          reading({
            id: 'd6',
            policy: { number: '黔府办发〔2022〕1号', titles: ['贵州省任务'] },
            region: '610000',
            cites: [cited(numbers.national)],
          }),
        );
        expect(await ways({ from: 'policy:黔府办发〔2022〕1号', to: policyId(numbers.province) })).toEqual([]);
        expect(await ways({ from: finance.id, to: countyFinance.id })).toEqual([]);
        const types = ['CITES', 'PART_OF'];
        expect(await ways({ from: 'policy:黔府办发〔2022〕1号', to: policyId(numbers.province), types })).toEqual([]);
      });

      it('that are not there have a reason: the cited document on the way that is not held', async () => {
        const { paths: none, missing } = await paths({ from: policyId(numbers.national), to: cityFinance.id });
        expect(none).toEqual([]);
        expect(missing.map(({ id }) => id)).toEqual([policyId(numbers.notHeld)]);
      });

      it('by association are looked for when a type for it is named', async () => {
        const types = ['IN_LINE'];
        expect(await ways({ from: finance.id, to: cityFinance.id, types })).toEqual([
          [finance.id, 'line:财政', cityFinance.id],
        ]);
      });

      it('use no node twice and are no longer than asked', async () => {
        const types = ['IN_LINE', 'IN_REGION', 'ASSIGNED_TO', 'HAS_TASK', 'PART_OF'];
        const all = await ways({ from: finance.id, to: health.id, types, mode: 'all', maxLength: 4 });
        expect(all.length).toBeGreaterThan(1);
        for (const way of all) {
          expect(new Set(way).size).toBe(way.length);
          expect(way.length).toBeLessThanOrEqual(5);
        }
        expect(await ways({ from: finance.id, to: health.id, types, mode: 'all', maxLength: 4, limit: 1 })).toEqual(
          all.slice(0, 1),
        );
      });
    });

    describe('workload', () => {
      beforeEach(() => hold(...corpus));

      it('counts distinct tasks: a line once, however many of its departments stand on one', async () => {
        const answer = workloadAnswer.parse(await workload());
        expect(answer.rows.map(({ node, tasks, first }) => [node.id, tasks, first])).toEqual([
          ['line:财政', 4, 3],
          ['line:卫生健康', 2, 1],
          [leadingGroup.id, 1, 1],
        ]);
        expect(answer.rows[1]!.byRole).toEqual({ lead: 0, participant: 1, responsible: 1, implementing: 0 });
        expect(answer.rows[0]!.regions.map(({ region, tasks }) => [region.id, tasks])).toEqual([
          ['region:140000', 2],
          ['region:141181', 1],
          ['region:610700', 1],
        ]);
        expect(answer).toMatchObject({ tasks: 7, openEnded: 1, withoutUnit: 2, leadsWritten: true });
        expect(answer.rows[0]!.share).toBe(4 / 7);
      });

      it('ranks groups apart, and counts carried-forward assignments only when asked', async () => {
        const stated = await workload();
        expect(stated.groups.map(({ node, tasks }) => [node.id, tasks])).toEqual([[allCounties.id, 1]]);
        const both = await workload({ bases: ['stated', 'carried-forward'] });
        expect(both.groups[0]).toMatchObject({ tasks: 2, byBasis: { stated: 1, 'carried-forward': 1 } });
      });

      it('ranks single departments', async () => {
        const { rows } = await workload({ by: 'department', policies: [policyId(numbers.province)] });
        expect(rows.map(({ node, tasks }) => [node.id, tasks])).toEqual([
          [health.id, 2],
          [finance.id, 2],
          ['department:140000/中医药', 1],
          [leadingGroup.id, 1],
        ]);
      });

      it('filters by policy, region with what lies in it, level, year, theme, role, kind and kind of task', async () => {
        const tasks = async (question: object) => (await workload(question)).tasks;
        expect(await tasks({ policies: [policyId(numbers.city)] })).toBe(1);
        expect(await tasks({ regions: ['region:140000'] })).toBe(5);
        expect(await tasks({ regions: ['region:141181'] })).toBe(2);
        expect(await tasks({ levels: ['provincial', 'municipal'] })).toBe(4);
        expect(await tasks({ years: [2022] })).toBe(4);
        expect(await tasks({ years: [2024] })).toBe(2);
        expect(await tasks({ themes: ['theme:药品耗材集采'] })).toBe(2);
        expect(await tasks({ taskKinds: ['safeguard'] })).toBe(1);
        expect((await workload({ roles: ['lead'] })).rows.map(({ node }) => node.id)).toEqual(['line:财政']);
        expect((await workload({ kinds: ['body'] })).rows.map(({ node }) => node.id)).toEqual([leadingGroup.id]);
        expect(await workload({ years: [1999] })).toEqual({
          tasks: 0,
          openEnded: 0,
          withoutUnit: 0,
          leadsWritten: false,
          rows: [],
          groups: [],
        });
      });
    });

    describe('documents and statistics', () => {
      beforeEach(() => hold(...corpus));

      it('lists the documents with what was read from each', async () => {
        const all = (await store.documents()).map((each) => documentSummary.parse(each));
        expect(all.map(({ id }) => id)).toEqual(['d1', 'd2', 'd3', 'd4']);
        expect(all[1]).toMatchObject({ tasks: 3, assignments: 7, citations: 1, findings: 1 });
        expect(all[1]!.policy!.id).toBe(policyId(numbers.province));
      });

      it('gives a document with its text, outline, findings and everything read at its place', async () => {
        const answer = documentAnswer.parse(await store.document(policyId(numbers.province)));
        expect(answer).toEqual(await store.document('d2'));
        expect(answer.text).toBe(province.text);
        expect(answer.outline[0]!.node).toBe(taskId(numbers.province, '一'));
        expect(answer.findings).toEqual(province.contribution.findings);
        const said = province.contribution.relationships.flatMap(({ evidence }) => evidence);
        expect(answer.mentions).toHaveLength(said.length);
        for (const { start, end, node, type } of answer.mentions) {
          if (type === 'ASSIGNED_TO') expect(answer.text.slice(start, end)).toBe(node.properties.name);
        }
        expect(answer.mentions.map(({ start }) => start)).toEqual(
          answer.mentions.map(({ start }) => start).toSorted((a, b) => a - b),
        );
      });

      it('keeps a text as it is, whatever characters it holds', async () => {
        const odd = { ...city, text: `${city.text}\u0000\ud83d\ude00\ufeff\r\n\u2028末` };
        await hold(odd);
        if (opened.reopen) store = await opened.reopen();
        expect((await store.document('d4')).text).toBe(odd.text);
      });

      it('counts what is held', async () => {
        const answer = statsAnswer.parse(await store.stats());
        const { nodes, relationships } = await store.export();
        for (const { label, count } of answer.nodes) {
          expect(count).toBe(nodes.filter((node) => node.label === label).length);
        }
        for (const { type, count } of answer.relationships) {
          expect(count).toBe(relationships.filter((relationship) => relationship.type === type).length);
        }
        expect(answer.coverage).toEqual([
          { level: 'national', held: 1, cited: 0 },
          { level: 'provincial', held: 1, cited: 0 },
          { level: 'municipal', held: 1, cited: 0 },
          { level: 'county', held: 1, cited: 0 },
        ]);
        const ownTasks = nodes.filter(({ label, properties }) => label === 'Task' && properties.kind === 'task');
        expect(answer).toMatchObject({ tasks: ownTasks.length, carriedForward: 1, tasksWithoutUnit: 2 });
        expect(answer.findings).toContainEqual({ rule: 'unit-unknown', count: 1 });
        expect(answer.documents).toEqual(await store.documents());
      });

      it('does not change its version when a document that is held comes again', async () => {
        const { version } = await store.stats();
        await hold(province);
        expect((await store.stats()).version).toBe(version);
      });
    });

    async function everyAnswer(): Promise<unknown[]> {
      const graph = await store.export();
      return [
        graph,
        await store.stats(),
        await Promise.all(graph.nodes.map(({ id }) => store.node(id))),
        await Promise.all(graph.nodes.map(({ id }) => neighbourhood({ id }))),
        await Promise.all(graph.relationships.map(({ id }) => store.relationship(id))),
        await Promise.all((await store.documents()).map(({ id }) => store.document(id))),
        await search({ query: '医', limit: 100 }),
        await search({ query: 's', limit: 100 }),
        await workload({ bases: ['stated', 'carried-forward'] }),
      ];
    }
  });
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, i) => permutations(items.toSpliced(i, 1)).map((rest) => [item, ...rest]));
}
