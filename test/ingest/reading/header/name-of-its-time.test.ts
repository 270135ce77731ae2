import { expect, it } from 'vitest';
import { loadPlaces } from '../../../../ingest/knowledge/places.ts';
import { nameOfItsTime } from '../../../../ingest/reading/header/name-of-its-time.ts';
import { readStructure } from '../read-structure.ts';

it.each([
  ['天津市蓟县人民政府办公室关于印发蓟县医改方案的通知', '蓟县'],
  ['天津市蓟州区人民政府办公室关于印发蓟州区医改方案的通知', '蓟州区'],
  ['昌都地区行政公署办公室关于印发昌都地区医改方案的通知', '昌都地区'],
  ['昌都市人民政府办公室关于印发昌都市医改方案的通知', '昌都市'],
  ['沙县区人民政府办公室关于印发沙县区医改方案的通知', '沙县区'],
])('%s: %s', (title, name) => {
  const { header } = readStructure(`${title}\n各乡镇人民政府：\n一、推进医改。要抓好落实。`);
  expect(nameOfItsTime(header, loadPlaces())).toBe(name);
});
