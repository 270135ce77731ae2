import { fileName } from '../../graph/exports/file-name.ts';

/**
 * Hands a file to the browser's downloads, under a name that every file system takes.
 * @param name with its ending, in small Latin letters
 * @returns the name that it got
 */
export function download(name: string, content: BlobPart, type: string): string {
  const [ending] = /(?:\.[a-z]+){1,2}$/.exec(name) ?? [''];
  const given = fileName(name.slice(0, name.length - ending.length), ending.slice(1));
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = given;
  link.click();
  // The browser has taken hold of the content once the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
  return given;
}
