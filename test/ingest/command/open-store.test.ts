import { describe, expect, it } from 'vitest';
import { configurationOf } from '../../../ingest/command/config.ts';
import { storePlace } from '../../../ingest/command/open-store.ts';

describe('which store it is', () => {
  const place = (uri: string, database = 'neo4j') =>
    storePlace(configurationOf({}, { NEO4J_URI: uri, NEO4J_PASSWORD: 'hunter2', NEO4J_DATABASE: database }));

  it('is the server, its port and the database, however the address is written', () => {
    for (const uri of ['bolt://h', 'bolt://h:7687', 'neo4j://h', 'neo4j+s://h/'])
      expect(place(uri)).toBe('h:7687/neo4j');
    expect(place('bolt://[::1]:7688', 'atlas')).toBe('[::1]:7688/atlas');
  });

  it('is the data folder for the embedded store', () => {
    expect(storePlace(configurationOf({}, { ATLAS_DATA: '/somewhere' }))).toBe('/somewhere');
  });
});
