import { expect, it } from 'vitest';
import { viewCode } from '../../web/router/view-code.ts';
import { explorerForTests, page } from '../support/explorer.ts';

const explorer = explorerForTests();

it.each(Object.keys(viewCode))('%s: the code of the view comes beside the first script', async (address) => {
  explorer.forgive('Failed to load resource');
  // Only what the page itself names comes now: no script of it runs.
  await page.route('**/assets/index-*.js', (route) => route.abort());
  const code = new RegExp(`/assets/${address === '/' ? 'Overview' : capital(address.slice(1))}View-.*\\.js$`);
  const asked = page.waitForRequest(code);
  await page.goto(explorer.server.url + address, { waitUntil: 'commit' });
  const answer = await (await asked).response();
  expect(answer?.status()).toBe(200);
});

const capital = (name: string) => name[0]!.toUpperCase() + name.slice(1);
