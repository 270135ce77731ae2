import type { Level } from '../../../graph/schema/words.ts';
import { loadDepartmentWords } from '../../knowledge/department-words.ts';
import { liesIn, type Place, type Places } from '../../knowledge/place.ts';
import { loadPlaceWords } from '../../knowledge/place-words.ts';
import { allMatches } from '../matches.ts';
import { isNational } from './bodies.ts';

const fullName = /[省市县区州盟旗师]$/;
const zone =
  /^(?:国家级|国家)?(?:高新技术产业开发区|高新技术产业园区|高新区|经济技术开发区|经济开发区|经开区|自由贸易试验区|综合保税区|新区|[一-龥]{2,6}新区|[一-龥]{0,6}开发区|[一-龥]{0,4}示范区)/;
const afterShortName = /^(?:省|市|县|区|经济|高新|经开|[一-龥]{0,3}新区|[一-龥]{0,4}开发区)/;

/** A place with the part of the name behind it. */
interface Leading {
  readonly places: readonly Place[];
  readonly rest: string;
}

/**
 * The places that a name begins with, the innermost: 山西省吕梁市孝义市人民政府 is 孝义. Short names count only before a word that
 * goes on with an area (长沙经济技术开发区); names that are no 省, 市, 县 count where they are official (新疆生产建设兵团).
 */
function leadingPlace(name: string, places: Places, within?: string): Leading | undefined {
  for (const head of places.namesAtHead(name)) {
    const same = places.byName(head, within);
    if (same.length === 0) continue;
    const rest = name.slice(head.length);
    const short = !fullName.test(head) && !afterShortName.test(rest);
    const found = same.filter(({ code, name: official }) => code !== '100000' && (!short || official === head));
    if (found.length === 0) continue;
    if (found.length > 1) {
      // 河北雄安新区: of 河北省 and 河北区 the one that what follows lies in.
      const inside = found.map(({ code }) => leadingPlace(rest, places, code)).filter((one) => one !== undefined);
      return inside.length === 1 ? inside[0] : { places: found, rest };
    }
    return leadingPlace(rest, places, found[0]!.code) ?? { places: found, rest };
  }
  return undefined;
}

/** Codes of the place a body's name or a title begins with; `<parent code>/<name>` for an area without a code. */
export function placeCodes(name: string, places: Places): string[] {
  const plain = name
    .replace(/^(?:中共|中国共产党)/, '')
    .replace(/^关于(?:印发|转发)?[《〈]?/, '')
    .replace(/^（[^（）]{2,8}）/, '')
    .replace(/^\d{4}年(?:度|[上下]半年)?/, '');
  const first = firstOfSeveral(plain, places);
  if (first !== undefined) return [first];
  const leading = leadingPlace(plain, places);
  if (!leading) return isNational(plain) || /^(?:中共中央|中央)/.test(name) ? ['100000'] : [];
  const area = zone.exec(leading.rest)?.[0];
  const [outermost, ...inner] = leading.places;
  if (area && inner.every(({ code }) => liesIn(places, code, outermost!.code))) {
    return [`${outermost!.code}/${outermost!.shortName}${area}`];
  }
  return leading.places.map((place) => place.code);
}

/** 贵阳贵安 is of 贵阳, by whose name it begins. */
function firstOfSeveral(name: string, places: Places): string | undefined {
  const members = loadPlaceWords().collectives.find((several) => name.startsWith(several.name))?.members;
  return members?.find((code) => name.startsWith(places.byCode(code)?.shortName ?? code));
}

const addressed: readonly { readonly words: RegExp; readonly level: Level }[] = [
  { words: /各省、自治区、直辖市|国务院各部委/, level: 'national' },
  {
    words:
      /省(?:人民)?政府各|自治区(?:人民)?政府各|各设区市|各地级|各市(?:（[州地]）|、县人民政府|、县、自治县|、自治州|人民政府|州)|各州市|各地（市）|各盟|各师(?:市|（市）)|省直|自治区直/,
    level: 'provincial',
  },
  // 区直 of an autonomous region, unless towns or banners stand before it.
  { words: /^(?!.*各(?:[乡镇旗]|街道|苏木)).*(?<!自治)区直(?!有关|各|部门)/s, level: 'provincial' },
  {
    words: /市(?:人民)?政府各|各县区|各旗县区|各旗区|各旗、县|各区县|各区（?县|各县（?市|各县市区|各区人民政府|各县、/,
    level: 'municipal',
  },
  {
    words: /各(?:乡镇|镇|街道|乡（镇）|乡、|镇乡|镇（|苏木)|县(?:人民)?政府各|区(?:人民)?政府各|区直|县直/,
    level: 'county',
  },
];

/** The level of a government that writes to these addressees: towns and streets are a county's. */
export function levelOfAddressees(addressees: string): Level | undefined {
  return addressed.find(
    ({ words, level }) => words.test(addressees) || (level === 'provincial' && addressesCities(addressees)),
  )?.level;
}

/** 各市卫生健康委、财政局: departments of all cities of a province. */
function addressesCities(addressees: string): boolean {
  return allMatches(addressees, allCities).some(
    ({ index, 0: { length } }) => loadDepartmentWords().at(addressees, index + length, addressees.length) !== undefined,
  );
}

const allCities = /各市/g;
