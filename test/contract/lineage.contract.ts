import { describe, expect, it } from 'vitest';
import {
  boardQuestion,
  counterpartsQuestion,
  crosstabQuestion,
  missingQuestion,
  pathsQuestion,
  reformModelQuestion,
  unitQuestion,
  workloadQuestion,
} from '../../graph/store/questions.ts';
import { catalogue, chain, guizhou, hanzhong, sanming, seeds, shanxi, sichuan, xiaoyi } from './counted.ts';
import { type StartStore, subjectOf } from './subject.ts';

/** What cites what, and what draws on 三明, as it was counted by hand in the texts of `seeds/` and of the made chain. */
export function lineageContract(name: string, start: StartStore): void {
  describe(`${name}: citations counted by hand`, () => {
    const subject = subjectOf(start, catalogue);
    const ofSeeds = () => subject.asking(seeds);
    const ofChain = () => subject.asking(chain);

    describe('三明 in the seeds', () => {
      it('is named in 7 tasks and only heads 6 more; 孝义 does not mention it', async () => {
        const answer = await (await ofSeeds()).reformModel(reformModelQuestion.parse({ id: sanming }));
        expect(answer.tasks).toEqual({ title: 0, named: 7, section: 6 });
        expect(answer.origin.map(({ region }) => region.id)).toEqual(['region:350400']);
        const drawing = answer.documents.map(({ policy, drawing }) => [
          policy.id,
          drawing.map(({ task, mode }) => `${task.id.slice(task.id.indexOf('#') + 1)} ${mode}`).join('，'),
        ]);
        expect(drawing).toEqual([
          [guizhou, '一/一 named，一/二 section，一/三 section'],
          [sichuan, '一/一 named'],
          [
            shanxi,
            '二/五 named，二/九 named，四/十六 named，二/六 section，二/七 section，二/八 section，二/十 section',
          ],
          [hanzhong, '一 named，六 named'],
          [xiaoyi, ''],
        ]);
        const cited = answer.instruments.filter(({ citations }) => citations.length > 0);
        expect(cited.map(({ citations }) => citations[0]!.from)).toEqual([
          `${shanxi.replace('policy:', 'task:')}#二/五`,
          `${guizhou.replace('policy:', 'task:')}#一/一`,
        ]);
      });

      it('is the same by place, as a table', async () => {
        const store = await ofSeeds();
        const table = await store.crosstab(
          crosstabQuestion.parse({ reformModel: sanming, rows: 'theme', columns: 'region' }),
        );
        expect(table.columns.map(({ key, tasks }) => [key, tasks])).toEqual([
          ['region:140000', 7],
          ['region:510000', 1],
          ['region:520000', 3],
          ['region:610700', 2],
        ]);
        expect(table.tasks).toBe(13);
      });
    });

    describe('the lineage of the seeds', () => {
      it('leads from 孝义 to five documents, none of them held', async () => {
        const { lines, policies } = await (await ofSeeds()).board(boardQuestion.parse({}));
        const above = lines.filter(({ from }) => from === xiaoyi).map(({ to }) => to);
        expect(above).toEqual([
          'policy:?/孝义市级医疗机构综合能力提升三年行动方案',
          'policy:国卫基层发〔2023〕41号',
          'policy:晋办发〔2020〕24号',
          'policy:晋政办发〔2023〕51号',
          'policy:晋政发〔2023〕15号',
        ]);
        const held = new Set(policies.filter(({ tasks }) => tasks > 0).map(({ policy }) => policy.id));
        expect(above.filter((id) => held.has(id))).toEqual([]);
      });

      it('cut to the documents with most citations, keeps what they cite in common', async () => {
        const { lines, total } = await (await ofSeeds()).board(boardQuestion.parse({ limit: 5 }));
        expect(total).toBeGreaterThan(5);
        expect(new Set(lines.map(({ to }) => to))).toContain('policy:国办发〔2022〕14号');
      });

      it('puts 汉中, which has no date, not before 2021, by what it cites', async () => {
        const store = await ofSeeds();
        const { policies } = await store.board(boardQuestion.parse({}));
        const { date, notBefore } = policies.find(({ policy }) => policy.id === hanzhong)!;
        expect(date).toBeUndefined();
        expect(notBefore).toMatchObject({ date: '2021', which: 'number', policy: 'policy:陕政办函〔2021〕99号' });
        const { evidence } = await store.relationship(notBefore!.relationship);
        expect(evidence[0]!.quote).toContain('陕政办函〔2021〕99号');
      });

      it('misses 国办发〔2022〕14号 most: two documents with 41 tasks stand on it', async () => {
        const answer = await (await ofSeeds()).missing(missingQuestion.parse({}));
        expect(answer).toMatchObject({ total: 17, citations: { total: 18, toHeld: 0, planned: 2 } });
        expect(answer.rows[0]).toMatchObject({
          policy: { id: 'policy:国办发〔2022〕14号' },
          citedBy: 2,
          comparable: 41,
        });
        expect(answer.citations.byForm).toEqual({ number: 6, title: 11, nickname: 1 });
      });
    });

    describe('a held chain of four levels', () => {
      const number = ['国办发〔2099〕1号', '晋政办发〔2099〕12号', '长政办发〔2099〕23号', '沁政办发〔2099〕5号'];
      const [national, provincial, municipal, county] = number.map((each) => `policy:${each}`) as [
        string,
        string,
        string,
        string,
      ];

      it('has 21 tasks, three written leads and 13 lists that end with 等', async () => {
        const answer = await (await ofChain()).workload(workloadQuestion.parse({}));
        expect(answer).toMatchObject({ tasks: 21, openEnded: 13, withoutUnit: 0, leadsWritten: true });
        const row = (line: string) => answer.rows.find(({ node }) => node.id === `line:${line}`)!;
        expect(row('医疗保障')).toMatchObject({ tasks: 10, first: 8, byRole: { lead: 3, responsible: 7 } });
        expect(row('财政').policies.map(({ policy, tasks }) => [policy, tasks])).toEqual([
          [national, 2],
          [provincial, 2],
          [municipal, 3],
          [county, 3],
        ]);
        // Every open list names 卫生健康 already; 财政 may stand behind an 等 that does not name it.
        expect([row('卫生健康').atLeast, row('财政').atLeast]).toEqual([false, true]);
      });

      it('stands on the board with the days between its dates', async () => {
        const { lines } = await (await ofChain()).board(boardQuestion.parse({}));
        expect(new Map(lines.map(({ from, to, days }) => [`${from} ${to}`, days]))).toEqual(
          new Map([
            [`${provincial} ${national}`, 98],
            [`${municipal} ${provincial}`, 68],
            [`${municipal} ${national}`, 166],
            [`${county} ${municipal}`, 66],
            [`${county} ${provincial}`, 134],
          ]),
        );
      });

      it('is joined by three lines from end to end', async () => {
        const question = { from: national, to: county, types: ['CITES', 'HAS_TASK'], mode: 'all' };
        const { paths } = await (await ofChain()).paths(pathsQuestion.parse(question));
        expect(paths.map(({ nodes }) => nodes)).toEqual([
          [national, municipal, county],
          [national, provincial, municipal, county],
          [national, provincial, 'task:沁政办发〔2099〕5号#二/四', county],
        ]);
      });

      it('has the city’s tasks above and below, and says what the city lacks', async () => {
        const store = await ofChain();
        const { columns } = await store.counterparts(counterpartsQuestion.parse({ id: municipal }));
        expect(
          columns.map(({ policy, same, partOf, none, only }) => [policy.id, same + partOf, none, only.length]),
        ).toEqual([
          [national, 5, 0, 1],
          [provincial, 5, 0, 1],
          [county, 4, 1, 0],
        ]);
        const { above } = await store.unit(unitQuestion.parse({ id: 'department:140400/卫生健康' }));
        expect(above.map(({ policy, held, lacking }) => [policy.id, held, lacking.map(({ task }) => task.id)])).toEqual(
          [
            [national, true, ['task:国办发〔2099〕1号#三/六']],
            [provincial, true, ['task:晋政办发〔2099〕12号#三/六']],
          ],
        );
      });
    });
  });
}
