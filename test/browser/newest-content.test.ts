import { readFileSync } from 'node:fs';
import { describe, it } from 'vitest';
import { createClient } from '../../graph/api/client.ts';
import { explorerForTests, page } from '../support/explorer.ts';
import { graphLink, inPicture } from '../support/graph-view.ts';

const explorer = explorerForTests({ reducedMotion: 'reduce' });
const { open } = explorer;

describe('a document that is taken out', () => {
  it('leaves the picture of the graph that is in front', async () => {
    const client = createClient(explorer.server.url);
    const text = readFileSync(new URL('../accuracy/documents/tianzhu-2017-reform-plan.txt', import.meta.url));
    const { document } = await client.addDocument({ file: 'removed.txt', base64: text.toString('base64') });
    const { policy } = await client.document({ id: document!.id });
    await page.clock.install();
    await open(graphLink(['n', policy!.id]));
    await inPicture(/^政策文件 .*局机关各股室/).waitFor({ state: 'attached' });
    await client.removeDocument({ id: document!.id });
    await page.clock.fastForward(20_000);
    await page.getByRole('heading', { name: '这个链接指向的内容不在了' }).waitFor();
    explorer.forgive('404');
  });
});
