import { StoreUnavailable } from '../../errors.ts';
import { consoleLog } from './launch.ts';

/** Characters of its log that stand in the sentence. */
const enough = 400;

/**
 * Why a server does not serve: in the words of its log, since it was started.
 * @param how whether it ended, or never answered
 * @returns `isPassing`: another start may do better, because its port was taken from under it or the machine was busy
 */
export function notStarted(
  home: string,
  how: 'ended' | 'silent',
  printed: string,
): { readonly error: StoreUnavailable; readonly isPassing: boolean } {
  const lines = printed.split('\n').flatMap((line) => line.replace(timestamp, '').trim() || []);
  const telling = lines.filter((line) => !usual.test(line));
  const said = (telling.length > 0 ? telling : lines).slice(-3).join(' / ').slice(-enough) || '—';
  const [zh, en] =
    how === 'ended' ? ['没有启动成功', 'did not start'] : ['启动后一直没有应答', 'was started and never answered'];
  return {
    isPassing: how === 'silent' || portTaken.test(printed),
    error: new StoreUnavailable({
      zh: `Neo4j ${zh}：${said}。完整记录见 ${consoleLog(home)}，改正后重试。`,
      en: `Neo4j ${en}: ${said}. ${consoleLog(home)} says more; correct it and try again.`,
    }),
  };
}

const timestamp = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}[+-]\d{4} /;
/** What a start that goes well says too, and places in Neo4j's own code. */
const usual = /^(?:INFO |NOTE: |at |\.\.\. \d+ more)/;
const portTaken = /already in use|BindException/i;
