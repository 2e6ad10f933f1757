import { chooseLocale } from '@/graphql/messages';

it.each([
  [['fr, en;q=0.8'], 'en'], [['de-DE,de;q=0.9,zh-TW;q=0.2,en;q=0.1'], 'zh-CN'], [['en;q=0.3, zh;q=0.7'], 'zh-CN'], [['EN-gb'], 'en'], [['en;q=0, fr'], 'zh-CN'],
  [['fr'], 'zh-CN'], [['*'], 'zh-CN'], [['', null, undefined], 'zh-CN'], [[null, 'en', 'zh-CN'], 'en'], [['xx', 'zh-CN', 'en'], 'zh-CN'], [['enigma'], 'zh-CN'],
])('%j is answered in %s', (wishes, locale) => {
  expect(chooseLocale(...wishes)).toBe(locale);
});
