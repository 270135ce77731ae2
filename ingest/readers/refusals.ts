import { InvalidInput } from '../../graph/errors.ts';

/** Why a file cannot be read: what, which file, what to do. */

/** Holds nothing, or nothing but blanks. */
export function empty(file: string): InvalidInput {
  return new InvalidInput({
    zh: `文件“${file}”中没有文字，未读取。请检查文件是否完整；若是扫描件，请先转成文字。`,
    en: `"${file}" holds no text and was not read. Check that the file is complete; turn a scan into text first.`,
  });
}

/** Of text: its bytes are no text in any encoding that is read. */
export function damaged(file: string): InvalidInput {
  return new InvalidInput({
    zh: `文件“${file}”不是可读的文字（含二进制内容或编码无法识别），未读取。请另存为 UTF-8 编码的 .txt，或提供 .docx、.html 文件。`,
    en: `"${file}" is not readable text (binary content or an unknown encoding) and was not read. Save it as UTF-8 .txt, or give a .docx or .html file.`,
  });
}

/** @param cause what the reader of Word files threw */
export function damagedWord(file: string, cause: unknown): InvalidInput {
  return new InvalidInput(
    {
      zh: `Word 文件“${file}”已损坏或不是 .docx 格式，未读取。请用 Word 打开后另存为 .docx，再试一次。`,
      en: `The Word file "${file}" is damaged or not a .docx, and was not read. Open it in Word, save it as .docx and try again.`,
    },
    { cause },
  );
}

/** Elements nested so deep that walking them would exhaust the stack. */
export function tooDeep(file: string): InvalidInput {
  return new InvalidInput({
    zh: `网页文件“${file}”的标签嵌套过深，不是正常的网页，未读取。请在浏览器中打开后复制文字，另存为 .txt。`,
    en: `The elements of the web page "${file}" are nested deeper than in any real page, and it was not read. Open it in a browser, copy its text and save that as .txt.`,
  });
}

/** A small archive may hold a text of any size. @param megabytes what it may have at most */
export function tooLargeUnpacked(file: string, megabytes: number): InvalidInput {
  return new InvalidInput({
    zh: `Word 文件“${file}”解压后超过 ${megabytes} MB，未读取。请拆分，或另存为文字版后再读。`,
    en: `The Word file "${file}" is larger than ${megabytes} MB once unpacked, and was not read. Split it, or save it as text.`,
  });
}

/** @param known the endings that are read */
export function unknownFormat(file: string, known: readonly string[]): InvalidInput {
  const list = known.join('、');
  return new InvalidInput({
    zh: `不支持文件“${file}”的格式，未读取。可读取的格式：${list}；请转换后再试。`,
    en: `The format of "${file}" is not supported, and it was not read. Readable formats: ${known.join(', ')}; convert it and try again.`,
  });
}
