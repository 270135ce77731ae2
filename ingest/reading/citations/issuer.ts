import type { Place, Places } from '../../knowledge/place.ts';
import { bodiesIn, endsAsBody } from '../header/bodies.ts';
import type { Header, Span } from '../types.ts';

const issuing = /(?:联合)?(?:关于)?(?:印发|下发|发布|制定|出台|颁布)?的?$/;
const several = /等[ ]?[0-9一二三四五六七八九十]{0,3}(?:个)?(?:部门|单位|部委|厅局)?$/;
const notAName = /^(?:.{0,6}(?:贯彻|落实|执行|根据|按照|用好|遵照|依据|参照|关于|要求|对)|为|和|与|及|由|经)/;
const longestName = 30;

/**
 * The body that issued a cited document, where its title says so (国务院办公厅关于…, 中共山西省委办公厅 … 印发…) or the words right
 * before it (国家医保局《…》, 市委组织部等六部门《…》). 省 and 市 are completed with the document's own place; 国家《…》 and 我省《…》 name no body.
 */
export function issuerOf(text: string, title: string, span: Span, header: Header, places: Places): string | undefined {
  const named = inTitle(title) ?? beforeTitle(text, span);
  return named?.map((body) => completed(body, header, places)).join('、');
}

function inTitle(title: string): string[] | undefined {
  const about = title.search(/关于|印发|转发|批转/);
  const bodies = about > 0 ? bodiesIn(title.slice(0, about)) : [];
  return bodies.length > 0 ? bodies : undefined;
}

function beforeTitle(text: string, span: Span): string[] | undefined {
  const lead = text.slice(Math.max(0, span.start - longestName), span.start);
  const clause = lead.slice(Math.max(...[...'，。；：\n（）》“”'].map((mark) => lead.lastIndexOf(mark))) + 1);
  let name = clause.replace(issuing, '').replace(several, '');
  for (let match = notAName.exec(name); match; match = notAName.exec(name)) name = name.slice(match[0].length);
  return name.length >= 3 && endsAsBody(name) ? bodiesIn(name).slice(0, 3) : undefined;
}

function completed(body: string, header: Header, places: Places): string {
  const home = places.byCode(header.region?.value ?? '');
  const unit = /^(?:自治区|省|市|县|区)/.exec(body)?.[0];
  if (!home || unit === undefined) return body;
  const around: readonly Place[] = [home, ...places.ancestors(home.code)];
  const place = around.find(({ name }) => name.endsWith(unit));
  return place ? place.name + body.slice(unit.length) : body;
}
