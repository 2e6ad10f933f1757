/**
 * What people choose and attackers try first, in the world at large and in China (from published leak statistics), folded to lower case.
 * Also compared against a password without the digits and signs at its ends.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(`
  123456 password 123456789 12345678 12345 qwerty 1234567 111111 123123 1234567890 000000 abc123 654321 666666 888888 iloveyou password1 admin
  1q2w3e4r qwertyuiop qwerty123 monkey dragon letmein football baseball welcome shadow sunshine princess master hello freedom whatever trustno1
  superman batman michael jennifer jordan hunter buster soccer hockey harley ranger daniel andrew thomas robert george charlie joshua matthew ashley
  jessica amanda nicole michelle computer internet google samsung starwars pokemon naruto liverpool chelsea arsenal barcelona juventus killer pepper
  ginger maggie cookie chocolate banana orange cheese summer winter spring autumn flower butterfly rainbow lovely loveme babygirl angel angels heaven
  secret changeme default guest test tester testing test123 demo root toor administrator user username login passw0rd p@ssword p@ssw0rd pass pass1234
  zaq12wsx 1qaz2wsx qazwsx qazwsxedc asdfgh asdfghjkl asdf1234 zxcvbn zxcvbnm zxcvbnm123 1q2w3e 1q2w3e4r5t q1w2e3r4 q1w2e3r4t5 qweasd qweasdzxc
  qwe123 123qwe 1234qwer qwer1234 a123456 a123456789 aa123456 abc123456 abcd1234 abcdef abcdefg 123abc 123321 112233 121212 123654 159753 147258369
  987654321 9876543210 0123456789 0987654321 1111111111 1234512345 11111111 88888888 66666666 00000000 999999 777777 555555 222222 333333 1314520
  5201314 520520 woaini woaini1314 woaini520 woaini123 wodemima mima123456 nihao nihao123 zhongguo beijing shanghai shenzhen guangzhou xiaoming
  wangwei zhangwei lilei hanmeimei taobao alibaba tencent weixin wechat qq123456 qq123456789 a5201314 asd123 asd123456 asd123asd zxc123 zxc123456
  qwe123456 qweqwe asdasd admin123 admin888 admin1234 admin123456 administrator1 welcome1 welcome123 letmein123 iloveyou1 company office manager
  sales customer zhike zhike123 crm crm123456 sqlserver microsoft windows oracle mysql server database
`.trim().split(/\s+/));
