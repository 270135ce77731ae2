import { describe, expect, it } from 'vitest';
import { plain, tasksOf } from '../read-tasks.ts';

const title = '昌吉州2022年医改重点任务分工表';

describe('a row set apart by blanks', () => {
  it('goes on below where a cell is too long for its column', () => {
    const source = plain(
      title,
      '序号    重点任务                              牵头单位          配合单位                        完成时限',
      '1       加强现代医院管理制度建设                 州卫健委          州委编办、州财政局              2019年12月',
      '2       推进远程医疗，卫生院服务量',
      '        占比达到30%                           州卫健委          州医保局                    2019年10月',
      '3       落实公立医院债务化解                    州财政局          州卫健委、',
      '                                                                各县（市）人民政府              2019年12月',
    );
    expect(tasksOf(source)).toEqual([
      '1 加强现代医院管理制度建设: 州卫健委 lead, 州委编办 participant, 州财政局 participant',
      '2 推进远程医疗，卫生院服务量占比达到30%: 州卫健委 lead, 州医保局 participant',
      '3 落实公立医院债务化解: 州财政局 lead, 州卫健委 participant, 各县（市）人民政府 participant',
    ]);
  });

  it('may have headings between, and a content beside its task', () => {
    const source = plain(
      title,
      '序号  重点任务  具体内容  责任股室  完成时限',
      '一、支付方式',
      '1  推行付费  扩大病种， 覆盖两家医院。  医政股、基层股等  6月底',
      '二、基层能力',
      '2  建设医共体  组建总医院。  体改股  12月底',
    );
    expect(tasksOf(source)).toEqual([
      '1 推行付费: 医政股 responsible, 基层股 responsible',
      '2 建设医共体: 体改股 responsible',
    ]);
  });

  it('is none where nothing below it fills its columns', () => {
    const source = plain(title, '序号 重点任务 牵头单位 完成时限', '1 推进远程医疗', '2 落实债务化解', '3 推进集采');
    expect(tasksOf(source)).toEqual([]);
  });
});

describe('what a cell ends with', () => {
  it('ends it, whatever the next one says', () => {
    const source = plain(
      title,
      '|序号|任务名称|责任单位|完成时限|',
      '|1|建设医共体|州卫健委、州财政局等|2023年9月|',
      '|2|改革支付方式|州医保局牵头，州卫健委、州财政局配合|全年|',
    );
    expect(tasksOf(source)).toEqual([
      '1 建设医共体: 州卫健委 responsible, 州财政局 responsible',
      '2 改革支付方式: 州医保局 lead, 州卫健委 participant, 州财政局 participant',
    ]);
  });
});

describe('a row of a Chinese numeral', () => {
  it('heads those below it, also under 工作内容', () => {
    const source = plain(
      title,
      '序号\t工作内容\t牵头单位\t配合单位\t时间进度',
      '一\t有序推进分级诊疗制度建设\t\t\t',
      '1\t全面推进医联体建设\t州卫健委\t州财政局\t2018年12月底前完成',
      '二\t加快完善全民医保制度\t\t\t',
      '2\t提高保障水平\t州医保局\t州财政局\t2018年10月底前完成',
    );
    expect(tasksOf(source)).toEqual([
      '1 全面推进医联体建设: 州卫健委 lead, 州财政局 participant',
      '2 提高保障水平: 州医保局 lead, 州财政局 participant',
    ]);
  });
});

describe('a table of progress', () => {
  it.each(['工作进展', '落实情况', '推进情况', '完成进度', '截至目前进展', '第三季度进展情况'])(
    'is one of tasks, and what has been done is none of it: %s',
    (column) => {
      const source = plain(
        '2022年昌吉州医改重点工作任务落实情况',
        ...['序号', '工作任务', '牵头单位', '配合单位', column],
        ...['1', '推进紧密型县域医共体建设', '州卫健委', '州医保局、州财政局', '全州组建医共体11个。'],
        ...['2', '加强药品供应保障', '州卫健委', '州医保局', '已完成'],
      );
      expect(tasksOf(source)).toEqual([
        '1 推进紧密型县域医共体建设: 州卫健委 lead, 州医保局 participant, 州财政局 participant',
        '2 加强药品供应保障: 州卫健委 lead, 州医保局 participant',
      ]);
    },
  );
});

describe('a table of bars', () => {
  it('goes on below a framed heading of one cell', () => {
    const source = plain(
      title,
      '| 序号 | 主要任务 | 责任单位 | 完成时限 |',
      '|:---:|:---|:---|:---|',
      '| 一、推进服务体系建设 |',
      '| 1 | 推进医疗集团建设 | 州卫健委 | 11月底 |',
      '| 二、深化支付方式改革 |',
      '| 2 | 完善点数付费 | 州医保局 | 全年 |',
    );
    expect(tasksOf(source)).toEqual([
      '1 推进医疗集团建设: 州卫健委 responsible',
      '2 完善点数付费: 州医保局 responsible',
    ]);
  });
});
