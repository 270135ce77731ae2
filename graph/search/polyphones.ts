/**
 * Characters of the field that are read in more than one way, and the words that a general dictionary reads wrongly
 * or does not know. A reading is written without tones, ü as v, syllables separated by spaces.
 */

/** Where one of these stands, its neighbours decide; every other character has one reading. */
export const polyphones = '行长重会调参传率藏校乐单都降差弹朝曾厦还得度解数种大六';

/** Names whose reading no general dictionary is sure of. */
export const fieldReadings: Readonly<Record<string, string>> = {
  银行: 'yin hang',
  央行: 'yang hang',
  人行: 'ren hang',
  农发行: 'nong fa hang',
  行业: 'hang ye',
  行长: 'hang zhang',
  市长: 'shi zhang',
  省长: 'sheng zhang',
  县长: 'xian zhang',
  区长: 'qu zhang',
  院长: 'yuan zhang',
  长效: 'chang xiao',
  长期: 'chang qi',
  长治: 'chang zhi',
  长子县: 'zhang zi xian',
  重点: 'zhong dian',
  重大: 'zhong da',
  重庆: 'chong qing',
  重塑: 'chong su',
  重构: 'chong gou',
  会计: 'kuai ji',
  调剂: 'tiao ji',
  调价: 'tiao jia',
  调整: 'tiao zheng',
  调配: 'tiao pei',
  调研: 'diao yan',
  调度: 'diao du',
  党参: 'dang shen',
  人参: 'ren shen',
  率先: 'shuai xian',
  使用率: 'shi yong lv',
  比率: 'bi lv',
  西藏: 'xi zang',
  藏医: 'zang yi',
  藏药: 'zang yao',
  大夫: 'dai fu',
  六安: 'lu an',
  成都: 'cheng du',
  都江堰: 'du jiang yan',
  单县: 'shan xian',
  乐亭: 'lao ting',
  乐清: 'yue qing',
};
