import type { Language } from '../../graph/language.ts';

/** What each finding of the reading is called. One without a name here is told by its sentence. */
export const findingWords: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'unit-name-slip': { zh: '单位名称疑似笔误', en: "Slip in a unit's name" },
  'unit-not-understood': { zh: '没有认出的责任单位', en: 'Unit not understood' },
  'unit-below-issuer': { zh: '单位级别低于发文机关', en: 'Unit below the issuer' },
  'title-differs': { zh: '题名与文号不一致', en: 'Title and number differ' },
  'title-ambiguous': { zh: '题名对应多份文件', en: 'Title of several documents' },
  'number-shared': { zh: '文号由多份文件共用', en: 'Number of several documents' },
  'citation-number-incomplete': { zh: '引用的文号不完整', en: 'Incomplete cited number' },
  'promise-outside-tasks': { zh: '任务之外的拟制定文件', en: 'Promise outside the tasks' },
  'institution-without-region': { zh: '机构的地区不详', en: 'Institution without a region' },
  'ambiguous-place': { zh: '地名不止一处', en: 'Ambiguous place' },
  'place-disagreement': { zh: '发文地区的依据不一致', en: 'Witnesses of the region disagree' },
  'level-of-addressees': { zh: '层级由主送单位推定', en: 'Level read from the addressees' },
  'impossible-date': { zh: '日期不可能', en: 'Impossible date' },
  'date-and-number-disagree': { zh: '日期与文号年份不一致', en: 'Date and number disagree' },
  'number-incomplete': { zh: '发文字号不完整', en: 'Document number incomplete' },
  'numbering-gap': { zh: '序号有缺', en: 'Gap in the numbering' },
  'numbering-repeated': { zh: '序号重复', en: 'Number repeated' },
  'numbering-out-of-order': { zh: '序号与上下文不连续', en: 'Number out of order' },
  'no-tasks': { zh: '没有读到任务', en: 'No tasks read' },
  'document-unnamed': { zh: '没有标题和文号', en: 'Without title and number' },
  'second-document': { zh: '文件中另有一份文件', en: 'Another document in the file' },
  'table-too-long': { zh: '表格太长，只读了前面', en: 'Table too long, its first rows were read' },
  'table-without-task': { zh: '表格没有对应任务', en: 'Table without tasks' },
};
