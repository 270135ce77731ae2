/**
 * Which form a printed character takes in the normalised text. One character in, at most one out, so that offsets can be
 * led back; full NFKC would destroy （） and ①, hence these tables.
 */

/** Simplified radicals that Chromium-made PDFs print in place of characters; NFKC does not know them. */
const radicals =
  '⺁厂⺄乙⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尢⺐尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歹⺠民⺡氵⺢水⺣灬⺤爫⺥爪⺦丬⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱罓' +
  '⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞' +
  '⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龟⻲龜⻳龟';

const fixed: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  '﹙': '（',
  '﹚': '）',
  '[': '〔',
  ']': '〕',
  '［': '〔',
  '］': '〕',
  '【': '〔',
  '】': '〕',
  '﹝': '〔',
  '﹞': '〕',
  '％': '%',
  '．': '.',
  '／': '/',
  '－': '-',
  '＋': '+',
  '＂': '"',
  '＇': "'",
  '＆': '&',
  '＃': '#',
  '＝': '=',
  '﹪': '%',
  '﹐': '，',
  '﹑': '、',
  '､': '、',
  '｡': '。',
  '﹒': '.',
  '﹔': '；',
  '﹕': '：',
  〇: '〇',
  '○': '〇',
};

/** Half-width punctuation that becomes full width beside Chinese; between ASCII characters (1,000; http:) it stays. */
const besideChinese: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '<': '〈',
  '>': '〉',
};

const invisible = [0x00ad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0x200e, 0x200f, 0x0000];
const spaces = [0x20, 0x09, 0xa0, 0x3000, 0x202f, 0x205f];

/** Values in `forms`: a code unit to print, or one of these. */
export const dropped = 0;
export const space = 0x20;

const forms = new Uint16Array(0x10000);
for (let unit = 0; unit < forms.length; unit++) forms[unit] = unit;
for (const unit of invisible) forms[unit] = dropped;
for (const unit of spaces) forms[unit] = space;
for (let unit = 0x2000; unit <= 0x200a; unit++) forms[unit] = space;
for (let unit = 0x2f00; unit <= 0x2fd5; unit++) forms[unit] = String.fromCharCode(unit).normalize('NFKC').charCodeAt(0);
for (let i = 0; i < radicals.length; i += 2) forms[radicals.charCodeAt(i)] = radicals.charCodeAt(i + 1);
for (let unit = 0xff10; unit <= 0xff19; unit++) forms[unit] = unit - 0xfee0;
for (let unit = 0xff21; unit <= 0xff3a; unit++) forms[unit] = unit - 0xfee0;
for (let unit = 0xff41; unit <= 0xff5a; unit++) forms[unit] = unit - 0xfee0;
for (const [from, to] of Object.entries(fixed)) forms[from.charCodeAt(0)] = to.charCodeAt(0);

const wide = new Uint16Array(0x80);
for (const [from, to] of Object.entries(besideChinese)) wide[from.charCodeAt(0)] = to.charCodeAt(0);

/** The form of a unit that does not depend on its neighbours: itself, `dropped`, `space`, or another unit. */
export function formOf(unit: number): number {
  return forms[unit]!;
}

/** The full-width form of half-width punctuation, 0 where the unit is none. */
export function wideFormOf(unit: number): number {
  return unit < 0x80 ? wide[unit]! : 0;
}

/** Chinese characters and Chinese punctuation: what half-width punctuation beside it is drawn to. */
export function isChinese(unit: number): boolean {
  return (unit >= 0x2e80 && unit <= 0x9fff) || (unit >= 0xff00 && unit <= 0xffef) || isQuote(unit) || isHighPlane(unit);
}

/** “ ” ‘ ’ — … */
function isQuote(unit: number): boolean {
  return unit >= 0x2014 && unit <= 0x2026 && unit !== 0x2022;
}

function isHighPlane(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

/** Chinese characters proper, without punctuation. */
export function isHan(unit: number): boolean {
  return (unit >= 0x3400 && unit <= 0x9fff) || unit === 0x3007 || isHighPlane(unit);
}

/** What becomes a space in the normalised text, or nothing. */
export function isBlank(unit: number): boolean {
  return forms[unit] === space || forms[unit] === dropped;
}
