import { hostname, networkInterfaces } from 'node:os';

const loopback = ['localhost', '127.0.0.1', '[::1]'];
const wildcards = new Set(['0.0.0.0', '::']);

/**
 * The names, without port, under which a server bound to this host is reached.
 * @param further names that only somebody else knows: of the proxy before it, or of the machine its container runs on
 */
export function hostNames(host: string, further: readonly string[] = []): ReadonlySet<string> {
  const own = wildcards.has(host) ? machineNames() : [written(host)];
  return new Set([...loopback, ...own, ...further].map((name) => name.toLowerCase()));
}

function machineNames(): string[] {
  const addresses = Object.values(networkInterfaces()).flatMap((entries) => entries ?? []);
  return [hostname(), ...addresses.map(({ address }) => written(address))];
}

/** As a Host header writes it. */
function written(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
