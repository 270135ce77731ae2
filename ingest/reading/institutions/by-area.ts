import { nameStart } from './by-itself.ts';
import { everyPlaceHas, type InstitutionName, type NameEnd, ownName, type Surroundings } from './name.ts';
import { vocabularyOfNames } from './vocabulary.ts';

/** 新蒲新区人民医院: an area without a code of the issuing city or county has what every place has one of. */
export function byArea({ text, run, kindAt, kind, end }: NameEnd, { home }: Surroundings): InstitutionName | undefined {
  if (home.code === undefined || (home.level !== 'municipal' && home.level !== 'county')) return undefined;
  const start = nameStart(text, run, kindAt);
  const [, area, middle] = areaHead.exec(text.slice(start, kindAt)) ?? [];
  if (area === undefined || !ownName.test(middle!) || (middle === '' && !everyPlaceHas.test(kind))) return undefined;
  if (vocabularyOfNames().genericStart.test(area)) return undefined;
  const name = text.slice(start, end);
  return { start, end, name, region: `${home.code}/${area}`, method: 'institution-by-area', confidence: 0.8 };
}

const areaHead = /^([\u4e00-\u9fff]{2,6}(?:新区|高新区|经开区|开发区|管理区))([\u4e00-\u9fff]{0,6})$/;
