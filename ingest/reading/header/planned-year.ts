import { allMatches } from '../matches.ts';
import type { Found } from '../types.ts';
import type { Titles } from './title.ts';

const yearOfPlan = /(?:^|[^0-9—\-－至到])(20[0-9]{2})年(?:度)?(?![0-9—\-－至]|（?版)/g;

/** 2016年工作总结 beside 2017年工作要点. */
const lookingBack = /20[0-9]{2}年[^年]{0,20}?(?:总结|完成情况|(?:考核|考评|评价|评估|检查)(?:结果|情况))/g;

/** The one year a title plans for: 2022年重点工作任务; not a range (2021—2030年), an edition or a year in brackets. */
export function plannedYear({ issuedTitle, noticeTitle }: Titles): Found<number> | undefined {
  for (const title of [issuedTitle, noticeTitle]) {
    if (!title) continue;
    const plan = title.value.replace(/（[^（）]*）/g, '').replace(lookingBack, '');
    const years = new Set(allMatches(plan, yearOfPlan).map((match) => match[1]!));
    if (years.size !== 1) continue;
    return { ...title, value: Number([...years][0]), method: 'year-in-title' };
  }
  return undefined;
}
