/**
 * 106 bits that differ when the texts differ: tells an unchanged reading from a new one. It guards against nothing but
 * chance. (Two runs of Bob Jenkins-like mixing over UTF-16 units, as in cyrb53.)
 */
export function fingerprintOf(texts: readonly string[]): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  let c = 0x9e3779b9;
  let d = 0x85ebca6b;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      a = Math.imul(a ^ unit, 2654435761);
      b = Math.imul(b ^ unit, 1597334677);
      c = Math.imul(c ^ unit, 2246822507);
      d = Math.imul(d ^ unit, 3266489909);
    }
    a = Math.imul(a ^ (a >>> 16) ^ text.length, 2246822507) ^ (b >>> 13);
    b = Math.imul(b ^ (b >>> 16) ^ text.length, 3266489909) ^ (c >>> 13);
    c = Math.imul(c ^ (c >>> 16) ^ text.length, 2246822507) ^ (d >>> 13);
    d = Math.imul(d ^ (d >>> 16) ^ text.length, 3266489909) ^ (a >>> 13);
  }
  return [a, b, c, d].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}
