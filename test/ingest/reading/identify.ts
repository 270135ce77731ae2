import { loadDepartmentNames } from '../../../ingest/knowledge/departments.ts';
import { loadPlaces } from '../../../ingest/knowledge/places.ts';
import { identifyDepartment } from '../../../ingest/reading/departments/departments.ts';
import { kindOf } from '../../../ingest/reading/responsibility/unit-kind.ts';
import type { Home } from '../../../ingest/reading/types.ts';

export const names = loadDepartmentNames();
export const places = loadPlaces();

export const nation: Home = { code: '100000', level: 'national', name: '全国' };
export const jiangsu: Home = { code: '320000', level: 'provincial', name: '江苏省' };
export const tianjin: Home = { code: '120000', level: 'provincial', name: '天津市' };
export const hangzhou: Home = { code: '330100', level: 'municipal', name: '杭州市' };
export const jurong: Home = { code: '321183', level: 'county', name: '句容市' };
export const shangcheng: Home = { code: '330102', level: 'county', name: '上城区' };
export const guangxi: Home = { code: '450000', level: 'provincial', name: '广西壮族自治区' };
export const yanbian: Home = { code: '222400', level: 'municipal' };
export const xinjiang: Home = { code: '650000', level: 'provincial', name: '新疆维吾尔自治区' };
export const zone: Home = { code: '320100/高新区', name: '南京高新区' };

export const identify = (full: string, home: Home) =>
  identifyDepartment({ printed: full, full, kind: kindOf(full, names) }, home, places, names);
