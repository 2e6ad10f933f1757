import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { feedbackLinkState } from '@/domain/feedback-link';
import { Contact } from '@/entities/contact';
import { FeedbackLink, FeedbackLinkStateEnum } from '@/entities/feedback-link';
import { ServiceTicket } from '@/entities/service-ticket';
import { User } from '@/entities/user';
import { whyNotAsk } from '@/services/feedback-link/ask';
import { linksOfTicket } from '@/services/feedback-link/list';
import { type Context, signedIn } from '../context';
import { errorMessage } from '../messages';

@Resolver(() => FeedbackLink)
export class FeedbackLinkFields {
  @FieldResolver(() => ServiceTicket, { nullable: true, description: 'Service ticket that it asks about.' })
  ticket(@Root() link: FeedbackLink & object, @Ctx() context: Context) {
    return context.loaders.load<ServiceTicket>('serviceTicket', link.ticketId);
  }

  @FieldResolver(() => Contact, { nullable: true, description: 'Contact who was written to; null where it was the customer’s own address.' })
  contact(@Root() link: FeedbackLink & object, @Ctx() context: Context) {
    return context.loaders.load<Contact>('contact', link.contactId);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who asked; for what was asked by itself, whoever handled the ticket.' })
  createdBy(@Root() link: FeedbackLink & object, @Ctx() context: Context) {
    return context.loaders.load<User>('user', link.createdById);
  }

  @FieldResolver(() => FeedbackLinkStateEnum, { nullable: true, description: 'Where it stands now; null where the viewer may not read its ticket.' })
  async state(@Root() link: FeedbackLink & object, @Ctx() context: Context) {
    const ticket = await context.loaders.load<ServiceTicket>('serviceTicket', link.ticketId);
    return ticket && feedbackLinkState(link, ticket, new Date().toISOString());
  }
}

@Resolver(() => ServiceTicket)
export class ServiceTicketFeedbackLinks {
  @FieldResolver(() => [FeedbackLink], { description: 'The links by which the customer was asked what came of it, the latest first. Takes feedbackLink:read.' })
  feedbackLinks(@Root() ticket: ServiceTicket & object, @Ctx() context: Context) {
    return context.loaders.before(linksOfTicket(signedIn(context), ticket.id));
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why the customer cannot be asked by mail now, in the viewer’s language; null where they can.' })
  async askBlockedBy(@Root() ticket: ServiceTicket & object, @Ctx() context: Context) {
    const blocked = await context.loaders.before(whyNotAsk(signedIn(context).db, ticket));
    return blocked && errorMessage(context.locale, blocked);
  }
}
