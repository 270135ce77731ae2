import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import {
  AtlasError,
  InvalidInput,
  NotFound,
  type Sentence,
  StoreLocked,
  StoreUnavailable,
  StoreUnreadable,
  TooMuch,
} from '../errors.ts';
import { SnapshotUnwritable } from '../snapshot/failure.ts';
import { StoryConflict, StoryUnreadable, StoryUnwritable } from '../story/failure.ts';
import { NoBrowser, NotPrinted, PrintersBusy } from './pdf.ts';
import type { ApiError } from './routes.ts';

/** A request that comes from where it may not come from. */
export class Forbidden extends AtlasError {
  readonly code = 'forbidden';
}

/** A method that an address does not know. */
export class MethodNotAllowed extends AtlasError {
  readonly code = 'method-not-allowed';
}

/** The one place where errors become HTTP. */
const statuses: readonly [new (sentence: Sentence) => AtlasError, ContentfulStatusCode][] = [
  [InvalidInput, 400],
  [Forbidden, 403],
  [NotFound, 404],
  [MethodNotAllowed, 405],
  [StoreLocked, 409],
  [StoryConflict, 409],
  [TooMuch, 413],
  [StoryUnreadable, 422],
  [StoryUnwritable, 507],
  [SnapshotUnwritable, 507],
  [NoBrowser, 501],
  [PrintersBusy, 503],
  [NotPrinted, 504],
  [StoreUnavailable, 503],
  [StoreUnreadable, 503],
];

const unexpected: Sentence = {
  zh: '服务内部出错，已记入服务的输出；请重试，若反复出现请把那段输出告诉维护者。',
  en: 'The server met an unexpected error and wrote it to its output; try again, and report that output if it stays.',
};

const badRequest: Sentence = {
  zh: '请求的内容读不懂：请以 application/json 发送，并按 /api/openapi.json 书写。',
  en: 'The request cannot be read: send application/json as /api/openapi.json describes.',
};

/**
 * @param error anything that was thrown while answering
 * @returns status and typed body; nothing of an unknown error's inside
 */
export function failureOf(error: unknown): { status: ContentfulStatusCode; body: ApiError } {
  if (error instanceof HTTPException && error.status < 500) return failure(400, 'invalid-input', badRequest);
  const status = statuses.find(([kind]) => error instanceof kind)?.[1];
  if (status && error instanceof AtlasError) return failure(status, error.code, error.sentence);
  return failure(500, 'unexpected', unexpected);
}

function failure(status: ContentfulStatusCode, code: string, sentence: Sentence) {
  return { status, body: { error: { code, message: sentence.zh, messageEn: sentence.en } } };
}
