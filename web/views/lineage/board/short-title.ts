/** Words that open or close an issued title and say its form, not its matter. */
const opening = /^(?:关于)?(?:印发|转发)?(?:关于)?/u;
const closing = /的通知$/u;
/** The issuer as a title prints it, with a second one after a space: 中共山西省委办公厅 山西省人民政府办公厅. */
const office = /^(?:[^\s关印]{2,24}(?:办公厅|办公室|委员会|人民政府|领导小组)\s*)+(?=关于|印发|转发)/u;

/** 山西省人民政府办公厅关于印发山西省…若干措施的通知 → 山西省…若干措施: what a card has room for. */
export function shortTitle(title: string, issuer: string | undefined): string {
  const withoutIssuer = issuer && title.startsWith(issuer) ? title.slice(issuer.length) : title.replace(office, '');
  const bare = withoutIssuer.replace(opening, '').trim();
  return bare.replace(closing, '') || title;
}
