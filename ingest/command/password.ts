import { readFile } from 'node:fs/promises';
import { InvalidInput } from '../../graph/errors.ts';

/**
 * The password itself, or the first line of the file that holds it, as editors and secret stores write one.
 * @throws InvalidInput where the file is a folder or holds none; what the system says where it cannot be read
 */
export async function passwordOf(password: string | { readonly file: string }): Promise<string> {
  if (typeof password === 'string') return password;
  const { file } = password;
  const content = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EISDIR' ? isFolder(file) : error;
  });
  const [line] = content.replace(/^\ufeff/, '').split(/[\r\n]/, 1);
  if (line) return line;
  throw new InvalidInput({
    zh: `密码文件 ${file} 的第一行是空的：请在其中写入 Neo4j 的密码。`,
    en: `The first line of the password file ${file} is empty: write the password of Neo4j into it.`,
  });
}

const isFolder = (file: string) =>
  new InvalidInput({
    zh: `NEO4J_PASSWORD_FILE 所给的 ${file} 是文件夹：请给出其中存放密码的文件。`,
    en: `NEO4J_PASSWORD_FILE names the folder ${file}: name the file in it that holds the password.`,
  });
