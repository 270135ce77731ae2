import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../../graph/errors.ts';
import { configurationOf } from '../../../ingest/command/config.ts';

const sentenceFor = (flags: Record<string, string>, environment: Record<string, string> = {}) => {
  try {
    configurationOf(flags, environment);
  } catch (error) {
    if (error instanceof InvalidInput) return error.sentence;
    throw error;
  }
  throw new Error('accepted');
};

describe('configuration', () => {
  it('stays on this machine unless told otherwise', () => {
    expect(configurationOf({}, {})).toMatchObject({ host: '127.0.0.1', port: 8400, lang: 'zh' });
  });

  it('takes the environment, and the command line before it', () => {
    const environment = { PORT: '9000', ATLAS_DATA: '/somewhere' };
    expect(configurationOf({ port: '0' }, environment)).toMatchObject({ port: 0, data: '/somewhere' });
  });

  it('takes further host names one by one', () => {
    expect(configurationOf({}, {}).hosts).toEqual([]);
    expect(configurationOf({ hosts: 'atlas.example, b ,[fd00::1]' }, {}).hosts).toEqual([
      'atlas.example',
      'b',
      '[fd00::1]',
    ]);
  });

  it('counts an empty value as not set', () => {
    expect(configurationOf({}, { PORT: '', NEO4J_URI: '' }).port).toBe(8400);
  });

  it.each([
    ['port', 'PORT', 'eighty'],
    ['port', 'PORT', '65536'],
    ['port', 'PORT', '0x50'],
    ['host', 'HOST', 'a b'],
    ['hosts', 'ATLAS_HOSTS', 'https://atlas.example'],
    ['lang', 'ATLAS_LANG', 'fr'],
  ])('a wrong %s is named by flag, variable and value', (flag, variable, value) => {
    for (const { zh, en } of [sentenceFor({ [flag]: value }), sentenceFor({}, { [variable]: value })]) {
      for (const part of [`--${flag}`, variable, value]) {
        expect(zh).toContain(part);
        expect(en).toContain(part);
      }
    }
  });

  it.each([
    ['port', '--port'],
    ['data', '--data'],
  ])(
    'refuses an empty --%s on the command line (%s "$UNSET"): it would mean any port, or the folder one stands in',
    (flag, shown) => {
      expect(sentenceFor({ [flag]: '' }).zh).toContain(shown);
    },
  );

  it('refuses NEO4J_URI instead of passing over it: the embedded store would be written without a word', () => {
    expect(sentenceFor({}, { NEO4J_URI: 'bolt://localhost' }).zh).toContain('NEO4J_URI');
  });
});
