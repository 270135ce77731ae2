import { describe, expect, it } from 'vitest';
import { headerOf } from '../read-structure.ts';

describe('an area without a code behind the short name of its province', () => {
  it.each([
    ['河北雄安新区管理委员会', '130000/雄安新区'],
    ['湖南湘江新区管理委员会', '430100/湘江新区'],
  ])('%s', (issuer, region) => {
    const header = headerOf(`${issuer}关于印发《医疗卫生机构建设管理办法》的通知`, '一、任务');
    expect(header.region).toBe(region);
  });

  it('济源示范区 is 济源市', () => {
    const header = headerOf('济源产城融合示范区管理委员会关于印发《医共体建设方案》的通知', '一、任务');
    expect(header.region).toBe('419001');
  });
});
