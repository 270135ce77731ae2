import { type DataMark, type Scene, type Story, storyVersion } from '../../graph/story/story.ts';
import { stringifySearch } from '../state/search-params.ts';

/** The data that the figures in the sample's words are of: the documents of the seeds. */
export const sampleCounts = { documents: 5, tasks: 96 };

export const sampleTitle = '示例：五地医改重点任务读出了什么';

const view = (path: string, search: Readonly<Record<string, unknown>> = {}): Scene['link'] => ({
  path,
  search: stringifySearch(search),
});

const scenes: readonly Omit<Scene, 'id' | 'data'>[] = [
  {
    title: '一、谁的任务最重：83 项任务里，卫生健康部门在 79 项列名',
    caption: '写明责任单位的 83 项任务，各条线在几项里列名；右边按地区分开',
    notes:
      '79 项里有 44 项列在首位。各份文件都写“按职责分工负责”，没有写“牵头”，所以数的是列名，不是牵头。\n孝义市的 13 项任务没有写明责任单位，不计入。单位名单以“等”结尾的任务，数字是下限。',
    link: view('/workload', { cols: 'region' }),
  },
  {
    title: '医保部门在 44 项里列名，每一项都能点到原句',
    caption: '列有医疗保障条线单位的任务；右边是原句',
    notes: '44 项里有 17 项列在首位。点任何一项，看它是从哪一句读出来的。',
    link: view('/workload', { cols: 'region', row: 'line:医疗保障' }),
  },
  {
    title: '二、政策从哪里来：被引最多的国家文件还没有收录',
    caption: '按层级和时间排列的文件；连线只据原文写明的引用，虚线框是仅被引用的文件',
    notes: '国办发〔2022〕14号被引 2 次，没有全文，不知道它又引用了什么。最该先补收的就是它。',
    link: view('/lineage'),
  },
  {
    title: '一份省级文件怎样落到部门：晋政办发〔2022〕83号',
    caption: '文件、它的 20 项任务和责任单位；圆越大，列名的任务越多',
    notes: '左边是它引用的国家文件（仅被引用，没有全文）和适用的地区。',
    link: view('/graph', { n: ['policy:晋政办发〔2022〕83号'] }),
  },
  {
    title: '三、三明经验如何落地：4 份文件的 13 项任务在借鉴',
    caption: '从三明医改经验到文件，再到任务；●●○ 正文提到，●○○ 只是列在它的标题之下',
    notes: '13 项里 7 项在正文里提到，6 项只是列在相应章节之下，依据较弱。孝义市的文件没有提到，不等于没有做。',
    link: view('/sanming'),
  },
  {
    title: '各地写进文件的，是三明经验的哪些举措',
    caption: '借鉴三明经验的任务按议题和地区分开',
    notes: '看的是文件要求做什么，不是完成了什么。',
    link: view('/sanming', { show: 'measures' }),
  },
];

/**
 * The ready-made story on the seeds, to be kept as one of the reader's own.
 * @param now what the data are; where they are not the seeds, the story says that its figures are of other data
 */
export function sampleStory(now: DataMark): Story {
  const seeds = now.counts.documents === sampleCounts.documents && now.counts.tasks === sampleCounts.tasks;
  const data: DataMark = seeds
    ? now
    : { date: '2024-04-29', version: 'seeds', counts: { ...now.counts, ...sampleCounts } };
  return {
    version: storyVersion,
    revision: 0,
    title: sampleTitle,
    author: '',
    data,
    scenes: scenes.map((scene, i) => ({ ...scene, id: `s${i + 1}`, data })),
  };
}
