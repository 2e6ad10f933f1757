import type { Random } from './random';

const SURNAMES = `
  王 李 张 刘 陈 杨 黄 赵 周 吴 徐 孙 朱 马 胡 郭 林 何 高 梁 郑 罗 宋 谢 唐 韩 曹 许 邓 萧 冯 曾 程 蔡 彭 潘 袁 于 董 余 苏 叶 吕 魏 蒋 田 杜 丁 沈 姜 范 江 傅
  钟 卢 汪 戴 崔 任 陆 廖 姚 方 金 邱 夏 谭 韦 贾 邹 石 熊 孟 秦 阎 薛 侯 雷 白 龙 段 郝 孔 邵 史 毛 常 万 顾 赖 武 康 贺 严 尹 钱 施 牛 洪 龚 欧阳 上官 诸葛 司徒
`.trim().split(/\s+/);
const MEN = `
  建国 志强 伟 俊杰 浩然 子轩 明辉 文博 国栋 海涛 永康 立新 家豪 嘉诚 思源 振宇 天佑 晓东 宏图 敬尧 承泽 一鸣 少华 培元 启航 煜城 鹏飞 学文 景行 书恒 三 磊 勇 涛 斌 超
  世杰 瑞霖 亦凡 泽楷 锦程 维翰 柏年 长河 卫东 爱民
`.trim().split(/\s+/);
const WOMEN = `
  丽华 静怡 雨桐 欣怡 佳宁 晓燕 若曦 梦琪 诗涵 婉清 美玲 慧敏 秀英 淑芬 雅琴 思思 可欣 梓涵 语嫣 冰洁 佩珊 素云 月娥 采薇 知夏 清扬 莹莹 芳 敏 静 娟 艳 霞 燕 倩
  书瑶 沐晴 念慈 文秀 亚楠 海棠 玉珍 晨曦
`.trim().split(/\s+/);
const ENGLISH_MEN = 'Oliver Thomas Henrik Marcus Daniel Anthony Patrick Julian Stefan Graham Rafael Kenji Arjun Simon Victor Lucas Edward Neil'.split(' ');
const ENGLISH_WOMEN = 'Charlotte Emma Ingrid Sophie Amelia Priya Natalie Helen Claire Isabel Yuki Laura Beatrice Hannah Martina Renata Fiona Grace'.split(' ');
const ENGLISH_SURNAMES = `Whitfield Harcourt Bergström Keller Donnelly Okafor Laurent Nakamura Prescott Vandermeer Castillo Hughes Mehta Schreiber Ellison
  Fairbanks Moreau Lindholm Ashworth Tremblay Rossi Kowalski Barrett Sinclair`.split(/\s+/);

export type Gender = 'MALE' | 'FEMALE';
export interface PersonName {
  name: string;
  gender: Gender;
  /** How a colleague writes of the person: 王总, 李女士, Ms Keller. */
  called: string;
}

/** An invented Chinese person. */
export function chinesePerson(random: Random): PersonName {
  const gender: Gender = random.chance(0.55) ? 'MALE' : 'FEMALE';
  const surname = random.pick(SURNAMES);
  const name = `${surname}${random.pick(gender === 'MALE' ? MEN : WOMEN)}`;
  return { name, gender, called: `${surname}${gender === 'MALE' ? '先生' : '女士'}` };
}

/** An invented person with an English or other European, Japanese or Indian name. */
export function foreignPerson(random: Random): PersonName {
  const gender: Gender = random.chance(0.5) ? 'MALE' : 'FEMALE';
  const surname = random.pick(ENGLISH_SURNAMES);
  const name = `${random.pick(gender === 'MALE' ? ENGLISH_MEN : ENGLISH_WOMEN)} ${surname}`;
  return { name, gender, called: `${gender === 'MALE' ? 'Mr' : 'Ms'} ${surname}` };
}
