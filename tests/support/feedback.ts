import { PEER_HEADER } from '@/graphql/peer';
import { sendFeedbackMails } from '@/services/feedback-link/mail';
import { configureMail, type Mail } from '@/services/mail/mail';
import type { TestApp } from './app';
import { type Agent, type Ticket, done } from './service-tickets';

export interface LinkView { id: string; state: string; loop: number; sentAt: string | null; openedAt: string | null; answeredAt: string | null; result: string | null; contact: { name: string } | null }
export interface Reply { status: number; headers: Headers; body: { message?: string; errors?: { code: string; field: string | null; message: string }[] } }

const LINK = 'id state loop sentAt openedAt answeredAt result contact { name }';
const ORIGIN = 'https://crm.example.com';
const tokenIn = ({ text }: Mail) => /\/feedback\/([\w-]{43})\?/.exec(text)?.[1] as string;

/** The post office and the customers of a test. */
export class FeedbackWorld {
  readonly mails: Mail[] = [];
  /** What the mail server says to the next mails; nothing: it takes them. */
  refusal: Error | null = null;
  private visitors = 0;

  constructor(private readonly app: TestApp) {
    configureMail({ mailer: async (mail) => {
      if (this.refusal) throw this.refusal;
      this.mails.push(mail);
    } });
  }

  /** Sends what is due; resolves to the mails that went and the tokens in them. */
  async post(now = new Date()): Promise<{ mails: Mail[]; tokens: string[]; failures: unknown[] }> {
    const before = this.mails.length;
    const failures: unknown[] = [];
    await sendFeedbackMails(this.app.container.db, { origin: ORIGIN, failed: (error) => failures.push(error) }, now);
    const mails = this.mails.slice(before);
    return { mails, tokens: mails.map(tokenIn), failures };
  }

  /** Asks the customer of a ticket and brings the mail: its token. */
  async ask(agent: Agent, ticket: { id: string }): Promise<string> {
    const { errors } = await this.send(agent, ticket);
    if (errors.length) throw new Error(JSON.stringify(errors));
    return (await this.post()).tokens[0] as string;
  }

  async send({ person }: Agent, { id }: { id: string }): Promise<{ link: LinkView | null; errors: { code: string; message: string }[]; fault: string | null }> {
    const { data, errors } = await person.run<{ feedbackLinkSend: { feedbackLink: LinkView | null; userErrors: { code: string; message: string }[] } } | null>(
      `mutation($id: ID!) { feedbackLinkSend(ticketId: $id) { feedbackLink { ${LINK} } userErrors { code message } } }`, { id });
    return { link: data?.feedbackLinkSend?.feedbackLink ?? null, errors: data?.feedbackLinkSend?.userErrors ?? [], fault: errors?.[0]?.extensions.code ?? null };
  }

  async links(agent: Agent, { id }: { id: string }): Promise<LinkView[]> {
    return (await agent.look<{ feedbackLinks: LinkView[] }>(id, `feedbackLinks { ${LINK} }`))?.feedbackLinks ?? [];
  }

  /** Somebody else each time, so that no limit is met by accident. */
  elsewhere(): Record<string, string> {
    this.visitors += 1;
    return { [PEER_HEADER]: `10.2.${Math.floor(this.visitors / 250)}.${this.visitors % 250}` };
  }

  look(token: string, headers = this.elsewhere()) {
    return this.app.container.feedback.look(new Headers(headers), token);
  }

  async opened(token: string): Promise<number> {
    return (await this.app.container.feedback.opened(new Request(`${ORIGIN}/api/feedback/${token}/opened`, { method: 'POST', headers: this.elsewhere() }), token)).status;
  }

  async answer(token: string, body: unknown, headers: Record<string, string> = {}): Promise<Reply> {
    const plain = typeof body === 'string';
    const response = await this.app.container.feedback.answer(new Request(`${ORIGIN}/api/feedback/${token}?lang=en`, {
      method: 'POST', headers: { 'content-type': plain ? 'application/x-www-form-urlencoded' : 'application/json', ...this.elsewhere(), ...headers }, body: plain ? body : JSON.stringify(body),
    }), token);
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text ? (JSON.parse(text) as Reply['body']) : {} };
  }
}

/** Tickets that somebody has handled, ready to be asked about. */
export function handledTickets(manager: Agent, supervisor: Agent, input: object) {
  return async (more: object = {}): Promise<Ticket> => {
    const ticket = done(await manager.create({ ...input, title: '水龙头漏水', request: '请上门维修', ...more }));
    const assigned = done(await supervisor.assign(ticket, { assigneeId: manager.id }));
    return done(await manager.handle(assigned, { handling: '更换了阀芯' }));
  };
}
