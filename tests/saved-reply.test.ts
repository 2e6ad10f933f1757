import { fillReply, unknownReplyWord, withReply } from '@/domain/saved-reply';
import { createPerson, testApp, type TestApp } from './support/app';
import { type ReplyView, repliesOf } from './support/service-desk';
import { itemsOf } from './support/service-tickets';

let app: TestApp;
beforeAll(async () => {
  app = await testApp('saved_reply', ['ACCOUNT_MANAGER', 'SALES_SUPERVISOR', 'SERVICE_AGENT', 'EXECUTIVE']);
});
afterAll(() => app.stop());

const words = { customer: '江南机械', contact: '王女士', number: 'FW20260106-0007', title: '漏水', agent: '吴晓燕' };

describe('the words of a reply', () => {
  it('are filled in; what is no word stays as it is', () => {
    expect(fillReply('{contact}您好，{number}（{title}）已处理。{agent}', words)).toBe('王女士您好，FW20260106-0007（漏水）已处理。吴晓燕');
    expect(fillReply('{constructor} {customer}', { ...words, customer: '{agent}$&' })).toBe('{constructor} {agent}$&');
    expect([unknownReplyWord('{customer}'), unknownReplyWord('{name}'), unknownReplyWord('a { b')]).toEqual([null, '{name}', '{']);
  });

  it('come behind what was written already', () => {
    expect([withReply(' ', 'B'), withReply('A \n', 'B')]).toEqual(['B', 'A\n\nB']);
  });
});

describe('a saved reply', () => {
  it('is its owner’s until it is shared, and then offered to the department', async () => {
    const [one, two] = [await createPerson(app.container, 'reply-one', app.departments.south, ['SERVICE_AGENT']), await createPerson(app.container, 'reply-two', app.departments.south, ['SERVICE_AGENT'])].map(repliesOf);
    const kept = (await one?.create({ title: '已上门', body: '{contact}您好，已安排上门。' }))?.row as ReplyView;
    expect(kept).toMatchObject({ shared: false });
    expect(await two?.list({ offered: true })).toEqual([]);
    expect((await two?.update(kept, { title: '改' }))?.errors).toMatchObject([{ code: 'OUT_OF_SCOPE' }]);
    const shared = (await one?.update(kept, { shared: true }))?.row as ReplyView;
    expect(await two?.list({ offered: true })).toMatchObject([{ title: '已上门' }]);
    expect(await repliesOf(app.as('SERVICE_AGENT', 'east')).list()).toEqual([]);
    // The supervisor of the department tidies up.
    expect((await repliesOf(app.as('SALES_SUPERVISOR', 'south')).remove(shared)).errors).toEqual([]);
    expect(await one?.list()).toEqual([]);
  });

  it('is for one type of tickets or for all, by title', async () => {
    const agent = repliesOf(app.as('SERVICE_AGENT', 'shanghai'));
    const { COMPLAINT, ENQUIRY } = await itemsOf(app, 'service-type');
    await agent.create({ title: '致歉', body: '非常抱歉', typeId: COMPLAINT });
    await agent.create({ title: '感谢', body: '感谢来电' });
    expect((await agent.list({ forTypeId: COMPLAINT })).map(({ title }) => title)).toEqual(['感谢', '致歉']);
    expect((await agent.list({ forTypeId: ENQUIRY })).map(({ title }) => title)).toEqual(['感谢']);
  });

  it('is refused with words that nobody knows, without a text, of another dictionary, and to whoever handles nothing', async () => {
    const agent = repliesOf(app.as('SERVICE_AGENT'));
    expect((await agent.create({ title: '甲', body: '{name}您好' })).errors).toMatchObject([{ code: 'VALIDATION', field: 'body' }]);
    expect((await agent.create({ title: ' ', body: '' })).errors.map(({ field }) => field)).toEqual(['title', 'body']);
    expect((await agent.create({ title: '甲', body: '乙', typeId: Object.values(await itemsOf(app, 'region'))[0] })).errors).toMatchObject([{ field: 'typeId' }]);
    expect((await repliesOf(app.as('EXECUTIVE')).create({ title: '甲', body: '乙' })).fault).toBe('FORBIDDEN');
  });
});
