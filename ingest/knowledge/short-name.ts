/**
 * How an administrative division is called for short.
 *
 * - 自治区、自治州、自治县、自治旗 lose their peoples too: 黔东南苗族侗族自治州 → 黔东南, 北川羌族自治县 → 北川;
 *   a name that is nothing but its people keeps it: 东乡族自治县 → 东乡.
 * - 省、市、区、县、地区、盟、林区、特区、特别行政区 are left off: 神农架林区 → 神农架.
 * - What would leave a single character stays whole: 沙县, 城区, 献县; so does a banner: 正蓝旗.
 */
export function shortName(name: string): string {
  const autonomous = name.match(/^(.+?)自治[区州县旗]$/)?.[1];
  if (autonomous !== undefined) {
    const without = autonomous.replace(peoples, '');
    return without.length > 1 ? without : autonomous.replace(/族$/, '');
  }
  return name.match(/^(.{3,})林区$/)?.[1] ?? name.match(/^(.{2,}?)(?:特别行政区|地区|特区|[省市盟区县])$/)?.[1] ?? name;
}

/** The printed form between short and full: 黔东南州, 北川县, 鄂温克旗; none for the others. */
export function middleName(name: string): string | undefined {
  const kind = name.match(/自治([州县旗])$/)?.[1];
  return kind && shortName(name) + kind;
}

const withSuffix =
  '壮|回|维吾尔|苗|侗|布依|土家|彝|藏|羌|傣|景颇|傈僳|白|哈尼|朝鲜|蒙古|哈萨克|满|仡佬|瑶|毛南|仫佬|畲|黎|水|纳西|拉祜|佤|布朗|独龙|怒|普米|撒拉|保安|东乡|裕固|土|达斡尔|鄂温克|各';
const withoutSuffix = '蒙古|哈萨克|柯尔克孜|塔吉克|锡伯|维吾尔';
const peoples = new RegExp(`(?:(?:${withSuffix})族|${withoutSuffix})+$|各族$`);
