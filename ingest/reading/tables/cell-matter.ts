export const isDeadline = (text: string) => text.length <= 25 && /[0-9]年|月|年底|季度|持续|长期|常态|全年/.test(text);

const unit =
  /(?:[局委办厅室部院会府司处署社组队股]|(?<![专学外内儿全本])科|单位|中心|机关|机构|公司|企业|学校|银行|园区|街镇|乡镇|街道|[县市区])(?:（[^（）]*）|\([^()]*\))?$/;

/** 区民政局、各街镇（园区）; 无. */
export function areUnits(text: string): boolean {
  if (/^(?:无|\/|[-—]+)$/.test(text)) return true;
  if (/[。；](?!$)/.test(text) || (/[。；]$/.test(text) && !/^[省市县区州各]/.test(text))) return false;
  const parts = text
    .replace(/[。；]$/, '')
    .replace(/(?:等|牵头|配合|参与|参加|负责)+(?=，|$)/g, '')
    .split(/[、，\s]+(?![^（(]*[）)])/)
    .filter((part) => part !== '');
  return (
    parts.length > 0 && parts.every((part) => part.length <= 22) && unit.test(parts[0]!) && unit.test(parts.at(-1)!)
  );
}
