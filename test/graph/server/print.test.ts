import { expect, it } from 'vitest';
import { printer } from '../../../graph/server/print.ts';

/** A machine that looks for its browser as long as the test wants, and has none. */
const noBrowser = () => undefined;

it('says that there is no browser, and prints for the next one all the same', async () => {
  const print = printer(() => 'http://127.0.0.1:1', noBrowser);
  await expect(print('/a', 'zh')).rejects.toMatchObject({ code: 'no-browser' });
  await expect(print('/b', 'zh')).rejects.toMatchObject({ code: 'no-browser' });
});

it('lets eight stories wait, tells the ninth so at once, and takes one again when they are done', async () => {
  const print = printer(() => 'http://127.0.0.1:1', noBrowser);
  const asked = Array.from({ length: 9 }, (_, i) =>
    print(`/${i}`, 'zh').catch((error: { code: string }) => error.code),
  );
  expect(await Promise.all(asked)).toEqual([...Array.from({ length: 8 }, () => 'no-browser'), 'printers-busy']);
  await expect(print('/again', 'zh')).rejects.toMatchObject({ code: 'no-browser' });
});
