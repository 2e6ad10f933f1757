import type { InteractionChannel } from '@/domain/interaction';
import type { Priority, ServiceTicketStatus } from '@/domain/service-ticket';
import { foldText } from '@/domain/text/normalise';

const words = (text: string) => new Set(text.split(','));
type Words<T> = [T, ReadonlySet<string>][];

const STATUSES: Words<ServiceTicketStatus> = [
  ['CREATED', words('created,new,open,submitted,unassigned,新建,新创建,待分配,未分配,待受理,未受理')],
  ['ASSIGNED', words('assigned,in progress,pending,processing,working,escalated,on hold,waiting,reopened,已分配,待处理,处理中,进行中,已受理,跟进中,挂起')],
  ['HANDLED', words('handled,resolved,solved,已处理,已解决,待反馈,待回访,待评价')],
  ['ARCHIVED', words('archived,closed,done,completed,finished,已归档,归档,已关闭,关闭,已完成,完成,已结案,结案')],
];
/** Systems that name the reason along: "Closed with explanation", "Closed - duplicate". */
const CLOSED = /^closed\b/;

const PRIORITIES: Words<Priority> = [
  ['LOW', words('low,minor,p4,4,低,不急')], ['NORMAL', words('normal,medium,standard,p3,3,普通,中,一般')],
  ['HIGH', words('high,major,important,p2,2,高,较高,重要')], ['URGENT', words('urgent,critical,blocker,emergency,p1,1,紧急,特急,加急')],
];

const CHANNELS: Words<InteractionChannel> = [
  ['VISIT', words('visit,in person,walk-in,walk in,counter,onsite,拜访,上门,到访,现场,柜台')], ['PHONE', words('phone,telephone,call,hotline,voice,电话,来电,热线')],
  ['EMAIL', words('email,e-mail,mail,邮件,电子邮件,邮箱')], ['SMS', words('sms,text,text message,短信')], ['WECHAT', words('wechat,weixin,微信,公众号,企业微信,小程序')],
  ['CHAT', words('chat,web,website,online,portal,app,live chat,web referral,在线,在线沟通,在线客服,网站,网页,官网')], ['MEETING', words('meeting,会议')],
];

const wordOf = <T>(cell: string, list: Words<T>): T | null => list.find(([, known]) => known.has(foldText(cell)))?.[0] ?? null;

/** The state of a service ticket by its words in Chinese and English; null for any other word. */
export const readTicketStatus = (cell: string): ServiceTicketStatus | null => wordOf(cell, STATUSES) ?? (CLOSED.test(foldText(cell)) ? 'ARCHIVED' : null);

/** How pressing something is by its words and usual numbers; null for any other word. */
export const readPriority = (cell: string): Priority | null => wordOf(cell, PRIORITIES);

/** The channel by which something came in; null for one that has no counterpart here. */
export const readChannel = (cell: string): InteractionChannel | null => wordOf(cell, CHANNELS);
