import type { Places } from '../../knowledge/place.ts';
import type { Home, Span } from '../types.ts';

/** The name of an institution found in the text, not yet placed. */
export interface InstitutionName extends Span {
  readonly name: string;
  /** Kind and region where the catalogue says so. */
  readonly kind?: string;
  readonly region?: string;
  /** Where it is unless its name says otherwise: the region of the known institution that its name begins with. */
  readonly headRegion?: string;
  /** The place that those behind it in a list share: 厦门市 of 市第一医院、中医院. */
  readonly shared?: { readonly name: string; readonly region?: string };
  /** Its other name in brackets behind it, of no meaning of its own. */
  readonly otherSign?: Span;
  readonly method: string;
  readonly confidence: number;
}

/** The end of what may be a name: the word that makes a kind, and the characters before it that may belong to it. */
export interface NameEnd {
  readonly text: string;
  /** Nothing before this offset belongs to the name. */
  readonly run: number;
  /** Where the word for the kind begins. */
  readonly kindAt: number;
  /** 医院, 大学, 社区卫生服务中心. */
  readonly kind: string;
  /** Where the name ends: behind the kind, or behind a branch that follows it. */
  readonly end: number;
}

/** What a name is read by beside the text: the place that the document is of, and all places. */
export interface Surroundings {
  readonly home: Home;
  readonly places: Places;
}

export const numbered = '第[一二三四五六七八九十]{1,2}';

/** What an institution is called behind its place where every place has one: 第一人民, 中医, nothing. */
export const ownName = new RegExp(
  `^(?:${numbered}|(?:${numbered})?(?:人民|中医|妇幼保健)|(?:医共体)?总|医共体|中心|工人|职工|中医医|中西医结合|(?:蒙|藏|彝|维吾尔|哈萨克|傣|壮|瑶|苗|侗|土家|回)医?医?|民族|妇女儿童|妇幼|儿童|肿瘤|传染病|结核病|皮肤病|精神|精神病|脑科|口腔|胸科|骨科|骨伤|正骨|眼科|康复|老年病|职业病|心血管病|心脑血管病|红十字会?|铁路中心|急救|立|公共卫生|优抚|荣军|友谊)?$`,
);

/** Kinds of which a place has one: its name needs no more than the place. */
export const everyPlaceHas =
  /^(?:中医|中西|中心血|妇|疾|急|紧急|医疗急救|血|精|公共卫生|卫生监督|总院|[一二三四五六七八九十]院)/;
