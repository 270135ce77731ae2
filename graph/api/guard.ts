import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { Forbidden } from './failure.ts';
import { foreignStyleHashes } from './foreign-styles.ts';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Files that cost as much as a write. */
const costly = /^\/api\/(?:pdf|offline|export)$/;

/**
 * Refuses what another site could make a browser send here: requests under a name that is not ours (DNS rebinding), and
 * writes, or files that are costly to make, asked for by a page that is not ours (cross-site requests). Programs other
 * than browsers send no Origin and may have both.
 * @param hosts the names, without port, under which this server is reached
 */
export function guard(hosts: ReadonlySet<string>): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host;
    if (!hosts.has(hostName(host))) {
      throw new Forbidden({
        zh: `拒绝访问：本服务不以“${shown(host)}”为地址；请用启动时打印的地址打开；若在代理或容器之后，请用 --hosts 写明这个名称。`,
        en: `Refused: this server is not called "${shown(host)}"; open the address it printed when it started; behind a proxy or in a container, name this host with --hosts.`,
      });
    }
    const isFree = reading.has(c.req.method) && !costly.test(c.req.path);
    if (!isFree && !ownPage(c.req.header('origin'), c.req.header('sec-fetch-site'), host)) {
      throw new Forbidden({
        zh: '拒绝请求：它来自别的网站；请在图谱自己的页面里操作。',
        en: "Refused: the request comes from another site; use the atlas's own page.",
      });
    }
    await next();
  };
}

function hostName(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}

function shown(value: string): string {
  return value.slice(0, 80);
}

function ownPage(origin: string | undefined, fetchSite: string | undefined, host: string): boolean {
  if (origin === undefined) return fetchSite === undefined || fetchSite === 'same-origin' || fetchSite === 'none';
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}

/** Headers of every answer: nothing is loaded from elsewhere, no frame holds the page, no address leaks. */
export const headers: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", ...foreignStyleHashes],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  // Loopback is plain http.
  strictTransportSecurity: false,
});
