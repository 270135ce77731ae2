import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../../graph/errors.ts';
import { configurationOf } from '../../../ingest/command/config.ts';
import { type Setting, settings } from '../../../ingest/command/settings.ts';

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

  describe('of Neo4j', () => {
    const uri = 'bolt://127.0.0.1:7687';

    it('is absent unless an address is given: the embedded store is the default', () => {
      expect(configurationOf({}, { NEO4J_PASSWORD: 'secret', NEO4J_USER: 'a' }).neo4j).toBeUndefined();
    });

    it('takes the password from the environment or a file, the rest also from flags', () => {
      expect(configurationOf({}, { NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' }).neo4j).toEqual({
        uri,
        user: 'neo4j',
        database: 'neo4j',
        password: 'secret',
      });
      const flags = { neo4jUri: 'neo4j+s://x.databases.neo4j.io', neo4jUser: 'reader', neo4jDatabase: 'atlas' };
      expect(configurationOf({ ...flags, neo4jPasswordFile: '/run/secrets/p' }, {}).neo4j).toEqual({
        uri: flags.neo4jUri,
        user: 'reader',
        database: 'atlas',
        password: { file: '/run/secrets/p' },
      });
    });

    it('knows a password by no flag', () => {
      expect(Object.values<Setting>(settings).filter(({ flag }) => /password(?!-file)/i.test(flag ?? ''))).toEqual([]);
      expect(settings.neo4jPassword).not.toHaveProperty('flag');
    });

    it.each([
      'bolt://h',
      'bolt+s://h:7687',
      'bolt+ssc://h',
      'neo4j://h:7687',
      'neo4j+s://x-1.databases.neo4j.io',
      'neo4j+ssc://[::1]:7687',
      'neo4j://h:7687?region=cn',
    ])('accepts %s', (address) => {
      expect(configurationOf({}, { NEO4J_URI: address, NEO4J_PASSWORD: 'p' }).neo4j?.uri).toBe(address);
    });

    it.each([
      'http://h:7474',
      'h:7687',
      'bolt:///',
      'bolt://neo4j:hunter2@h:7687',
      'bolt://h:7687/hunter2',
      'bolt://h:76870',
      'bolt://[:::]:7687',
    ])('refuses %s, and does not show it: it may hold a password', (address) => {
      const { zh, en } = sentenceFor({}, { NEO4J_URI: address, NEO4J_PASSWORD: 'p' });
      expect(zh).toContain('NEO4J_URI');
      for (const sentence of [zh, en]) expect(sentence).not.toContain(address);
    });

    it.each(['system', 'System', 'a b', '1st'])('refuses the database %s', (database) => {
      const { zh } = sentenceFor({}, { NEO4J_URI: uri, NEO4J_PASSWORD: 'p', NEO4J_DATABASE: database });
      expect(zh).toContain('NEO4J_DATABASE');
    });

    it('asks for a password, and for one only', () => {
      expect(sentenceFor({}, { NEO4J_URI: uri }).zh).toContain('NEO4J_PASSWORD_FILE');
      const both = sentenceFor({}, { NEO4J_URI: uri, NEO4J_PASSWORD: 'hunter2', NEO4J_PASSWORD_FILE: '/p' });
      expect(both.zh).toContain('只设一个');
      expect(both.zh + both.en).not.toContain('hunter2');
    });
  });
});
