import { describe, expect, test } from 'vitest';
import { cited } from './cited.ts';

describe('a list one of whose titles lost its 《', () => {
  test('names it, and says the same of all', () => {
    const read = cited('依据《传染病防治法》、突发公共卫生事件应急条例》、《国家突发事件总体应急预案》开展工作。');
    expect(read.map(({ title, relation }) => `${title} ${relation}`)).toEqual([
      '传染病防治法 based-on',
      '突发公共卫生事件应急条例 based-on',
      '国家突发事件总体应急预案 based-on',
    ]);
  });
});

describe('how the text stands to it', () => {
  test.each([
    ['贯彻执行《医保办法》。', 'implements'],
    ['推动《医保办法》政策落实。', 'implements'],
    ['依照《医保办法》办理。', 'based-on'],
    ['落实国务院印发的《医保规划》。', 'implements'],
    ['转发《医保意见》。', 'forwards'],
    ['市卫健委《医保意见》已经市政府同意，现转发给你们。', 'forwards'],
    ['对《医保办法》作如下修改。', 'amends'],
    ['《医保办法》同时废止。', 'repeals'],
    ['《医保办法》自新办法施行之日起废止。', 'repeals'],
    ['用好《医保办法》。', 'mentions'],
    ['根据《文件清理结果的决定》（国发〔2018〕14号）规定，继续有效，需要废止的由实施部门自行处理。', 'mentions'],
    ['2024年，国务院办公厅印发《医保意见》（国办发〔2024〕9号）。', 'mentions'],
    ['市医保局、市卫健委去年联合印发了《医保意见》。', 'mentions'],
  ])('%s %s', (text, relation) => expect(cited(text).map((citation) => citation.relation)).toEqual([relation]));

  test('what comes into force is not what ends', () => {
    expect(cited('《医保办法》自印发之日起施行，原《医保试行办法》废止。').map(({ relation }) => relation)).toEqual([
      'mentions',
      'repeals',
    ]);
  });

  test('a list shares its words', () => {
    expect(
      cited('根据《医保办法》《支付方案》（国发〔2021〕3号）和《集采意见》等要求，落实《行动计划》。').map(
        ({ relation }) => relation,
      ),
    ).toEqual(['based-on', 'based-on', 'based-on', 'implements']);
    expect(
      cited('《医保办法》（国发〔2001〕3号）、《救助办法》（国发〔2002〕4号）同时废止。').map(
        ({ relation }) => relation,
      ),
    ).toEqual(['repeals', 'repeals']);
  });
  test('what all of a list are taken for is said behind it', () => {
    const relations = (text: string) => cited(text).map(({ relation }) => relation);
    expect(relations('以国务院办公厅《医改意见》、《支付方案》以及省政府《集采意见》等为重要依据，确定目标。')).toEqual(
      ['based-on', 'based-on', 'based-on'],
    );
    expect(relations('各地以《医改意见》为指导开展工作。')).toEqual(['based-on']);
    expect(relations('各地学习《医改意见》，作为工作依据。')).toEqual(['mentions']);
    expect(relations('《医改意见》和以往文件为主要依据。')).toEqual(['mentions']);
  });
  test('承接 carries out', () => {
    expect(cited('有效承接《山西省医改行动计划》。').map(({ relation }) => relation)).toEqual(['implements']);
  });
});
