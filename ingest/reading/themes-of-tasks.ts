import { isOfHealth, readThemes } from './themes.ts';
import type { Header, NormalisedText, OutlineItem, Span, ThemeMention } from './types.ts';

/** A title with less than one word that hardly stands for anything else tells no theme of its tasks. */
const leastOfTitle = 30;
const confidence = 0.6;

/**
 * The themes of tasks and safeguards, by path. A task that hardly speaks of one is about what its document is about by its
 * title (分批推进统筹地区改革 in a DRG支付方式改革实施方案); a yearly list of tasks of all kinds has no such title: there one word
 * of the task tells enough, else the heading of its section (扩大实施范围 below 建立国家基本药物制度).
 * @param claimed responsibility clauses: the names of departments are no themes
 */
export function readThemesOfTasks(
  text: NormalisedText,
  header: Header,
  items: readonly OutlineItem[],
  claimed: readonly Span[],
): Map<string, readonly ThemeMention[]> {
  const ofHealth = isOfHealth(header);
  const shared = ofHealth ? themeOfTitle(text, header.issuedTitle ?? header.noticeTitle, 'theme-of-title') : [];
  return new Map(
    items.map((item) => {
      const isTask = item.kind === 'task';
      const own = readThemes(text, item, claimed, ofHealth, ofHealth && isTask && shared.length === 0);
      if (own.length > 0 || !isTask) return [item.path, own];
      return [
        item.path,
        shared.length > 0 || !ofHealth ? shared : themeOfTitle(text, item.section, 'theme-of-section'),
      ];
    }),
  );
}

function themeOfTitle(text: NormalisedText, title: Span | undefined, method: string): ThemeMention[] {
  if (!title) return [];
  const [first] = readThemes(text, { end: title.end, title, kind: 'task' }, [], true);
  return first && first.score >= leastOfTitle ? [{ ...first, method, confidence }] : [];
}
