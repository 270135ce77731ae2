import { describe, expect, it } from 'vitest';
import { NotFound } from '../../graph/errors.ts';
import { contextAnswer, groupsAnswer } from '../../graph/store/answers/groups.ts';
import type { ReadingStore } from '../../graph/store/port.ts';
import {
  boardQuestion,
  contextQuestion,
  counterpartsQuestion,
  groupQuestion,
  groupsQuestion,
  missingQuestion,
  reformModelQuestion,
  targetsQuestion,
  tasksQuestion,
  togetherQuestion,
  unitQuestion,
  workloadQuestion,
} from '../../graph/store/questions.ts';
import { catalogue, guizhou, hanzhong, sanming, seeds, shanxi, sichuan, xiaoyi } from './counted.ts';
import { type StartStore, subjectOf } from './subject.ts';

/** Figures that were counted by hand, clause by clause, in the texts of `seeds/`. */
export function countsContract(name: string, start: StartStore): void {
  describe(`${name}: figures counted by hand`, () => {
    const subject = subjectOf(start, catalogue);
    const ofSeeds = () => subject.asking(seeds);

    describe('workload of the seeds', () => {
      const perDocument = [
        ['卫生健康', 20, 20, 21, 18],
        ['医疗保障', 11, 10, 12, 11],
        ['财政', 7, 6, 11, 9],
        ['中医药', 0, 18, 18, 0],
      ] as const;
      it.each(perDocument)('%s: 山西 %d, 贵州 %d, 四川 %d, 汉中 %d, 孝义 none', async (line, ...counts) => {
        const store = await ofSeeds();
        const { rows } = await store.workload(workloadQuestion.parse({}));
        const row = rows.find(({ node }) => node.id === `line:${line}`)!;
        const inDocument = (id: string) => row.policies.find(({ policy }) => policy === id)?.tasks ?? 0;
        expect([shanxi, guizhou, sichuan, hanzhong, xiaoyi].map(inDocument)).toEqual([...counts, 0]);
        const list = await store.tasks(tasksQuestion.parse({ lines: [row.node.id], policies: [sichuan] }));
        expect(list.total).toBe(counts[2]);
      });

      it('stands first in 44 tasks for 卫生健康; no lead is written; 13 tasks of 孝义 name no unit', async () => {
        const answer = await (await ofSeeds()).workload(workloadQuestion.parse({}));
        expect(answer).toMatchObject({ tasks: 96, withoutUnit: 13, leadsWritten: false });
        expect(answer.policies.map(({ policy, tasks, withoutUnit }) => [policy.id, tasks, withoutUnit])).toEqual([
          [guizhou, 22, 0],
          [sichuan, 21, 0],
          [shanxi, 20, 0],
          [hanzhong, 20, 0],
          [xiaoyi, 13, 13],
        ]);
        expect(answer.rows[0]).toMatchObject({ tasks: 79, first: 44, after: 35 });
        const unknown = await (await ofSeeds()).workload(workloadQuestion.parse({ years: ['unknown'] }));
        expect(unknown.policies.map(({ policy }) => policy.id)).toEqual([hanzhong]);
      });

      it('says what carrying forward adds: 18 in 山西, 20 in 四川, and never as first of a list', async () => {
        const store = await ofSeeds();
        const group = async (question: object, id: string) =>
          (await store.workload(workloadQuestion.parse(question))).groups.find(({ node }) => node.id === id)!;
        const [inShanxi, inSichuan] = ['department:140000/各市、县人民政府', 'department:510000/各市（州）人民政府'];
        expect(await group({}, inShanxi)).toMatchObject({ tasks: 1, more: { 'carried-forward': 18 } });
        expect(await group({}, inSichuan)).toMatchObject({ tasks: 1, more: { 'carried-forward': 20 } });
        const both = { bases: ['stated', 'carried-forward'] };
        expect(await group(both, inShanxi)).toMatchObject({ tasks: 19, first: 0 });
      });

      it('knows 孝义’s two written leads, in a safeguard’s prose', async () => {
        const question = { taskKinds: ['safeguard'], bases: ['named-in-text'], roles: ['lead'] };
        const { rows, total } = await (await ofSeeds()).tasks(tasksQuestion.parse(question));
        expect(total).toBe(1);
        const leads = rows[0]!.assignments.filter(({ counted }) => counted);
        expect(leads.map(({ relationship }) => relationship.properties.printed)).toEqual(['卫健局', '医改办']);
      });
    });

    describe('the neighbours of a unit in groups', () => {
      const unit = 'department:140000/医疗保障';
      const inGroups = async (question: object) =>
        groupsAnswer.parse(
          await (await ofSeeds()).groups(
            groupsQuestion.parse({ id: unit, type: 'ASSIGNED_TO', direction: 'in', ...question }),
          ),
        );

      it('counts each task once, in the group of its document, year and region', async () => {
        for (const [by, key] of [
          ['policy', shanxi],
          ['year', '2022'],
          ['region', '140000'],
        ]) {
          const { total, groups } = await inGroups({ by });
          expect([total, groups.map((group) => [group.key, group.count])]).toEqual([11, [[key, 11]]]);
        }
      });

      it('counts each task once by theme, most first, those without one too', async () => {
        const { total, groups } = await inGroups({ by: 'theme' });
        const counts = groups.map(({ count }) => count);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
        expect(groups.find(({ key }) => key === 'theme:医保支付方式')?.node?.label).toBe('Theme');
      });

      it('is read group by group, page by page', async () => {
        const store = await ofSeeds();
        const asked = { id: unit, type: 'ASSIGNED_TO', direction: 'in', by: 'policy', key: shanxi };
        const whole = await store.group(groupQuestion.parse(asked));
        expect(whole.total).toBe(whole.relationships.length);
        expect(new Set(whole.relationships.map(({ from }) => from)).size).toBe(11);
        const pages = [];
        for (let offset = 0; offset < whole.total; offset += 4) {
          pages.push(...(await store.group(groupQuestion.parse({ ...asked, limit: 4, offset }))).relationships);
        }
        expect(pages).toEqual(whole.relationships);
        expect((await store.group(groupQuestion.parse({ ...asked, key: 'policy:无' }))).total).toBe(0);
      });

      it('is refused for what is not held', async () => {
        await expect(inGroups({ id: 'department:1/无', by: 'year' })).rejects.toThrow(NotFound);
      });

      it('and says what they are grouped by: document, region, themes', async () => {
        const store = await ofSeeds();
        const { rows } = await store.tasks(tasksQuestion.parse({ policies: [shanxi], themes: ['theme:医保支付方式'] }));
        const ids = [rows[0]!.task.id, unit, 'task:无'];
        const told = contextAnswer.parse(await store.context(contextQuestion.parse({ ids, themes: true })));
        const found = told.nodes.map(({ id }) => id);
        expect(found).toEqual(expect.arrayContaining([shanxi, 'region:140000', 'theme:医保支付方式']));
        expect(new Set(told.relationships.map(({ type }) => type))).toEqual(new Set(['APPLIES_TO', 'ADDRESSES']));
        const without = await store.context(contextQuestion.parse({ ids }));
        expect(without.relationships.every(({ type }) => type === 'APPLIES_TO')).toBe(true);
      });
    });

    it('names 医疗保障 and 财政 together in 21 tasks when 卫生健康 is left out', async () => {
      const store = await ofSeeds();
      const { pairs } = await store.together(togetherQuestion.parse({ without: ['line:卫生健康'] }));
      expect(pairs[0]).toMatchObject({ a: 'line:医疗保障', b: 'line:财政', tasks: 21 });
      expect(pairs.every(({ a, b }) => ![a, b].includes('line:卫生健康'))).toBe(true);
    });

    it('sets the 30 % of DRG and DIP of three provinces beside each other, and says that they hold for different places', async () => {
      const store = await ofSeeds();
      const { groups } = await store.targets(targetsQuestion.parse({ themes: ['theme:医保支付方式'] }));
      const share = groups.find(({ targets }) => targets.some(({ target }) => target.properties.value === 30))!;
      expect(share.targets.map(({ policy, target }) => [policy.policy.id, target.properties.value])).toEqual([
        [guizhou, 30],
        [sichuan, 30],
        [shanxi, 30],
      ]);
      expect(share.targets.map(({ target }) => target.properties.area)).toEqual([
        '遵义市、六盘水市、毕节市、铜仁市、黔南州',
        'DRG、DIP付费统筹地区',
        '全省11个设区市',
      ]);
      // 贵州's sentence names five; 贵阳市 and others that its task names are for the start of DIP alone.
      expect(share.targets.map(({ places }) => places.map(({ properties }) => properties.shortName))).toEqual([
        ['六盘水', '遵义', '毕节', '铜仁', '黔南'],
        [],
        [],
      ]);
      expect(share.differs).toEqual(['places']);
    });

    it('sets deadlines of one thing beside each other, whatever places their tasks name elsewhere', async () => {
      const { groups } = await (await ofSeeds()).targets(targetsQuestion.parse({ themes: ['theme:医疗服务价格'] }));
      const listing = groups.find(({ targets }) =>
        String(targets[0]!.target.properties.text).includes('成本监审目录'),
      )!;
      expect(listing.targets).toHaveLength(3);
      expect(listing.differs).toEqual([]);
    });

    describe('the page of 山西省医疗保障局', () => {
      it('has 11 of 20 tasks, first in 4, with its place in each', async () => {
        const answer = await (await ofSeeds()).unit(unitQuestion.parse({ id: 'department:140000/医疗保障' }));
        expect(answer.figures).toMatchObject({ tasks: 11, first: 4, leads: 0, openEnded: 11, withDeadline: 2 });
        const places = answer.rows.map(({ task, assignments }) => {
          const own = assignments.find(({ counted }) => counted)!;
          return `${task.properties.marker} ${own.place}/${own.of}`;
        });
        expect(places).toEqual([
          ...['(三) 3/4', '(四) 2/2', '(六) 1/4', '(七) 1/4', '(八) 1/3', '(九) 4/4', '(十) 3/4'],
          ...['(十七) 1/5', '(十八) 3/4', '(十九) 3/4', '(二十) 6/6'],
        ]);
        expect(answer.together.slice(0, 5).map(({ node, tasks }) => [node.id, tasks])).toEqual([
          ['department:140000/卫生健康', 11],
          ['department:140000/财政', 5],
          ['department:140000/人力资源社保', 4],
          ['department:140000/药品监管', 3],
          ['department:140000/发展改革', 2],
        ]);
        expect(answer.elsewhere.map(({ policy, tasks, first, all }) => [policy.id, tasks, first, all])).toEqual([
          [shanxi, 11, 4, 20],
          [guizhou, 10, 5, 22],
          [sichuan, 12, 4, 21],
          [hanzhong, 11, 4, 20],
          [xiaoyi, 0, 0, 13],
        ]);
        const [above] = answer.above;
        expect([above!.policy.id, above!.held, above!.lacking]).toEqual(['policy:国办发〔2022〕14号', false, []]);
      });
    });

    it('opens every relationship that it names', async () => {
      const store = await ofSeeds();
      for (const id of await relationshipsNamed(store)) expect((await store.relationship(id)).id).toBe(id);
    });
  });
}

/** Ids of relationships in answers of every kind, wherever they stand. */
async function relationshipsNamed(store: ReadingStore): Promise<Set<string>> {
  const answers = [
    await store.tasks(tasksQuestion.parse({ limit: 200 })),
    await store.counterparts(counterpartsQuestion.parse({ id: shanxi })),
    await store.reformModel(reformModelQuestion.parse({ id: sanming })),
    await store.board(boardQuestion.parse({ presences: ['held', 'cited', 'planned', 'catalogue'] })),
    await store.missing(missingQuestion.parse({})),
    await store.targets(targetsQuestion.parse({ limit: 200 })),
    await store.unit(unitQuestion.parse({ id: 'department:510000/财政' })),
  ];
  const ids = JSON.stringify(answers).matchAll(/"([A-Z_]+\|(?:[^"\\]|\\.)+)"/g);
  const found = new Set([...ids].map(([, id]) => JSON.parse(`"${id}"`) as string));
  expect(found.size).toBeGreaterThan(500);
  return found;
}
