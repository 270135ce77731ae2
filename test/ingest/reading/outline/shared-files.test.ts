import { describe, expect, it } from 'vitest';
import { parse } from '../../../../ingest/parse.ts';
import { knowledge, plain, tasksOf } from '../read-tasks.ts';

const more = '完善筹资机制，扩大保障范围，提高保障水平，减轻群众负担，增强群众获得感。'.repeat(12);
const text =
  '第1页共8页深化医药卫生体制改革实施方案一、加快医疗保障制度建设(一)扩大覆盖面,提高救助标准。到2011年,参保率稳定在90%以上。' +
  `1、2010年,将困难企业退休人员纳入城镇职工医保。${more}(市卫生局负责,市国资委配合)` +
  '2、稳固新农合的参合面,2011年实现参合率98%第2页共8页以上。(市卫生局负责,市财政局配合)(二)提高保障水平。' +
  '3、到2010年底,各级财政对城镇居民医保和新农合补助标准都要提高到每人每年120元,并按时足额到位。(市财政局负责,市卫生局配合)';

describe('a shared file whose pages came as one line', () => {
  it('has its items, though they begin with years and no second section follows', () => {
    expect(tasksOf(plain(text))).toEqual([
      '一/一/1 2010年，将困难企业退休人员纳入城镇职工医保: 市卫生局 responsible, 市国资委 participant',
      '一/一/2 稳固新农合的参合面，2011年实现参合率98%以上: 市卫生局 responsible, 市财政局 participant',
      '一/二/3 到2010年底，各级财政对城镇居民医保和新农合补助标准都要提高到每人每年120元: 市财政局 responsible, 市卫生局 participant',
    ]);
  });

  it('has its title behind the number of its page', () => {
    expect(parse(plain(text), knowledge).header.issuedTitle?.value).toBe('深化医药卫生体制改革实施方案');
  });
});
