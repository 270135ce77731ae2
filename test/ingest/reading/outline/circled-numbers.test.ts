import { describe, expect, it } from 'vitest';
import { plain, tasksOf } from '../read-tasks.ts';

const page = (...items: readonly string[]) => plain('大理州推动公立医院改革实施方案', '一、改革任务', ...items);

describe('numbers in circles below items', () => {
  it('are those of tasks where they go on over the items', () => {
    const source = page(
      '（一）健全领导体制',
      '①健全领导机制。主要负责同志任组长。［州医改办］',
      '②强化部门协同。定期召开会议。［牵头单位：州医改办；配合单位：州财政局］',
      '（二）深化支付改革',
      '③推行DRG付费。按病组付费。［州医保局牵头，州卫生健康委配合］',
    );
    expect(tasksOf(source)).toEqual([
      '一/一/1 健全领导机制: 州医改办 responsible',
      '一/一/2 强化部门协同: 州医改办 lead, 州财政局 participant',
      '一/二/3 推行DRG付费: 州医保局 lead, 州卫生健康委 participant',
    ]);
  });

  it('divide the text of their item where they begin again', () => {
    const source = page(
      '（一）健全领导体制。具体如下：',
      '①成立领导小组。',
      '②建立台账。',
      '（二）深化支付改革。具体如下：',
      '①推行DRG付费。',
    );
    expect(tasksOf(source)).toEqual(['一/一 健全领导体制: ', '一/二 深化支付改革: ']);
  });
});
