import type { Language } from '../../graph/language.ts';
import type { Scene } from '../../graph/story/story.ts';

/** What the sample story says of each of its scenes, in their order. */
export interface SampleWords {
  readonly title: string;
  readonly scenes: readonly Pick<Scene, 'title' | 'caption' | 'notes'>[];
}

export const sampleWords: Readonly<Record<Language, SampleWords>> = {
  zh: {
    title: '示例：五地医改重点任务读出了什么',
    scenes: [
      {
        title: '一、谁的任务最重：83 项任务里，卫生健康部门在 79 项列名',
        caption: '写明责任单位的 83 项任务，各条线在几项里列名；右边按地区分开',
        notes:
          '79 项里有 44 项列在首位。各份文件都写“按职责分工负责”，没有写“牵头”，所以数的是列名，不是牵头。\n孝义市的 13 项任务没有写明责任单位，不计入。单位名单以“等”收尾的任务，数字是下限。',
      },
      {
        title: '医保部门在 44 项里列名，每一项都能点到原句',
        caption: '列有医疗保障条线单位的任务；右边是原句',
        notes: '44 项里有 17 项列在首位。点任何一项，看它是从哪一句读出来的。',
      },
      {
        title: '二、政策从哪里来：被引最多的国家文件还没有收录',
        caption: '按层级和时间排列的文件；连线只据原文写明的引用，虚线框是仅被引用的文件',
        notes: '国办发〔2022〕14号被引 2 次，没有全文，不知道它又引用了什么。最该先补收的就是它。',
      },
      {
        title: '一份省级文件怎样落到部门：晋政办发〔2022〕83号',
        caption: '文件、它的 20 项任务和责任单位；圆越大，列名的任务越多',
        notes: '左边是它引用的国家文件（仅被引用，没有全文）和适用的地区。',
      },
      {
        title: '三、三明经验如何落地：4 份文件的 13 项任务在借鉴',
        caption: '从三明医改经验到文件，再到任务；●●○ 正文提到，●○○ 只是列在它的标题之下',
        notes: '13 项里 7 项在正文里提到，6 项只是列在相应章节之下，依据较弱。孝义市的文件没有提到，不等于没有做。',
      },
      {
        title: '各地写进文件的，是三明经验的哪些举措',
        caption: '借鉴三明经验的任务按议题和地区分开',
        notes: '看的是文件要求做什么，不是完成了什么。',
      },
    ],
  },
  en: {
    title: 'Sample: what the key reform tasks of five regions say',
    scenes: [
      {
        title: 'Who carries most: health departments are listed in 79 of 83 tasks',
        caption: 'In how many of the 83 tasks that state a unit each line is listed; regions apart at the right',
        notes:
          'In 44 of the 79 it is listed first. All documents write “按职责分工负责” and none writes “牵头”, so what is counted is being listed, not leading.\nThe 13 tasks of 孝义市 state no unit and are not counted. Where a list ends with “等”, the figure is a lower bound.',
      },
      {
        title: 'Medical insurance is listed in 44 tasks, each with its sentence',
        caption: 'Tasks that list a unit of the line 医疗保障; at the right the sentences',
        notes: 'In 17 of the 44 it is listed first. Click any task to see the sentence it was read from.',
      },
      {
        title: 'Where policies come from: the national document cited most is not held yet',
        caption: 'Documents by level and time; lines are citations stated in the text, dashed boxes are cited only',
        notes:
          '国办发〔2022〕14号 is cited 2 times; without its text nobody knows what it cites itself. It is what should be collected first.',
      },
      {
        title: 'How a provincial document reaches departments: 晋政办发〔2022〕83号',
        caption: 'The document, its 20 tasks and the responsible units; the larger a circle, the more tasks list it',
        notes: 'At the left the national document that it cites (cited only, no text) and the region it applies to.',
      },
      {
        title: 'How the Sanming experience reaches other regions: 13 tasks of 4 documents draw on it',
        caption: 'From the experience to documents, then to tasks; ●●○ named in the text, ●○○ only under its heading',
        notes:
          '7 of the 13 name it in their text, 6 only stand under its heading, which is weaker evidence. The document of 孝义市 does not name it; that does not mean that nothing is done.',
      },
      {
        title: 'Which measures of the Sanming experience the documents take up',
        caption: 'Tasks that draw on it, by theme and region',
        notes: 'This is what documents ask for, not what was done.',
      },
    ],
  },
};
