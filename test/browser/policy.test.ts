import { it } from 'vitest';
import { explorerForTests, page } from '../support/explorer.ts';

const explorer = explorerForTests();

it('nothing the page does is stopped by its Content-Security-Policy, and nothing fails unseen', async () => {
  const { open } = explorer;
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`${violatedDirective} stopped ${blockedURI}`);
    });
  });
  const policy = encodeURIComponent('policy:晋政办发〔2022〕83号');
  for (const view of ['/', `/reader?doc=${policy}`, `/graph?n=${policy}`]) await open(view);
  // The canvas is there: cytoscape has put its own style element in, and was allowed to.
  await page.locator('canvas').first().waitFor();
});
