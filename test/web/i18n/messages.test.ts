// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { labels } from '../../../graph/schema/labels.ts';
import { briefingMessages } from '../../../web/briefing/messages.ts';
import { evidenceMessages } from '../../../web/evidence/messages.ts';
import { searchMessages } from '../../../web/search/messages.ts';
import { shellMessages } from '../../../web/shell/messages.ts';
import { views } from '../../../web/shell/views.ts';
import { boardMessages } from '../../../web/views/lineage/board/messages.ts';
import { taskLineageMessages } from '../../../web/views/lineage/tasks/messages.ts';
import { overviewMessages } from '../../../web/views/overview/messages.ts';
import { readerMessages } from '../../../web/views/reader/messages.ts';

const han = /\p{Script=Han}/u;
const bundles = {
  briefingMessages,
  evidenceMessages,
  searchMessages,
  shellMessages,
  overviewMessages,
  readerMessages,
  boardMessages,
  taskLineageMessages,
};
const said = (message: unknown) => (typeof message === 'function' ? String(message(1, 2, 3, 4, 5)) : String(message));

describe('the words of the interface', () => {
  it.each(Object.entries(bundles))('%s: English holds no Chinese word, nothing is empty', (_, { zh, en }) => {
    for (const [key, message] of Object.entries(en)) {
      expect(said(message), key).not.toMatch(han);
      expect(said(message), key).not.toBe('');
      expect(said(zh[key as keyof typeof zh]), key).not.toBe('');
    }
  });

  it('every label and view has a name in both languages', () => {
    for (const { zh, en } of [...Object.values(labels), ...views]) {
      expect(zh).toMatch(han);
      expect(en).not.toMatch(han);
    }
  });
});
