import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { failureOf } from '../api/failure.ts';
import { InvalidInput, type Sentence, TooMuch } from '../errors.ts';

export type HttpServer = Server;

/** How long requests under way may take to finish once the server is told to stop. */
const patience = 10_000;

/** @throws InvalidInput with the reason when the address cannot be taken */
export async function listen(server: HttpServer, host: string, port: number): Promise<void> {
  server.on('clientError', answerUnreadable);
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw new InvalidInput(reasonOf(cause as NodeJS.ErrnoException, host, port), { cause });
  }
}

/** Ends the server when the last request under way is answered. */
export async function stopListening(server: HttpServer): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  // A connection that has just answered its last request is idle from then on.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const end = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearInterval(sweep);
  clearTimeout(end);
}

const reasons: Readonly<Record<string, (host: string, port: number) => Sentence>> = {
  EADDRINUSE: (host, port) => ({
    zh: `端口 ${port}（${host}）已被别的程序占用：请关闭它，或用 --port 换一个端口（--port 0 自动选择）。`,
    en: `Port ${port} on ${host} is in use: close the program that holds it, or choose another with --port (0 picks one).`,
  }),
  EACCES: (host, port) => ({
    zh: `没有权限使用端口 ${port}（${host}）：请用 --port 换一个 1024 以上的端口。`,
    en: `Port ${port} on ${host} may not be used without more rights: choose one above 1024 with --port.`,
  }),
};

function reasonOf(error: NodeJS.ErrnoException, host: string, port: number): Sentence {
  const known = reasons[error.code ?? ''];
  if (known) return known(host, port);
  return {
    zh: `无法在 ${host} 的端口 ${port} 上提供服务（${error.code ?? error.message}）：请检查 --host 是否是本机的地址。`,
    en: `Cannot serve on ${host}, port ${port} (${error.code ?? error.message}): check that --host is an address of this machine.`,
  };
}

/** A request that Node's parser refuses never reaches the handler; it gets a typed answer all the same. */
function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const { status, body } = failureOf(
    error.code === 'HPE_HEADER_OVERFLOW'
      ? new TooMuch({
          zh: '请求的地址过长：链接可能已损坏，请从总览重新打开；若是筛选，请减少条件。',
          en: 'The address of the request is too long: the link may be damaged, start again from the overview; or use fewer filters.',
        })
      : new InvalidInput({
          zh: '请求不是有效的 HTTP：地址中的中文和空格须先编码（encodeURIComponent）。',
          en: 'The request is not valid HTTP: Chinese characters and spaces in an address have to be encoded (encodeURIComponent).',
        }),
  );
  const content = JSON.stringify(body);
  socket.end(
    `HTTP/1.1 ${status} Refused\r\nContent-Type: application/json; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(content)}\r\nConnection: close\r\n\r\n${content}`,
  );
}
