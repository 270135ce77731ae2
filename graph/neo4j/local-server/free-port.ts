import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

/** @returns the preferred port where it is free on this machine's loopback, else any that is */
export async function freePort(preferred = 0): Promise<number> {
  for (const port of [preferred, 0]) {
    const server = createServer().listen(port, '127.0.0.1');
    const listening = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    if (!listening) continue;
    const taken = (server.address() as AddressInfo).port;
    server.close();
    await once(server, 'close');
    return taken;
  }
  throw new Error('No port is free on 127.0.0.1.');
}
