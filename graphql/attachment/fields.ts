import { Ctx, FieldResolver, registerEnumType, Resolver, Root } from 'type-graphql';
import { ATTACHMENT_KINDS, attachmentType } from '@/domain/attachment';
import { isOpen } from '@/domain/service-ticket';
import { Attachment } from '@/entities/attachment';
import { enumOf } from '@/entities/enum';
import { ServiceTicket } from '@/entities/service-ticket';
import { User } from '@/entities/user';
import { type Context, signedIn } from '../context';
import { toGlobalId } from '../global-id';
import { ticketVerbs } from '../service-ticket/fields';
import { attachmentsOfTicket } from './loader';

const AttachmentKindEnum = enumOf(ATTACHMENT_KINDS);
registerEnumType(AttachmentKindEnum, {
  name: 'AttachmentKind', description: 'What a file is, by the extension of its name.',
  valuesConfig: {
    DOCUMENT: { description: 'A text to read: PDF, Word, WPS, OFD, plain text.' }, SHEET: { description: 'A spreadsheet.' }, SLIDES: { description: 'A presentation.' },
    IMAGE: { description: 'A picture.' }, AUDIO: { description: 'A recording of sound.' }, VIDEO: { description: 'A film.' }, ARCHIVE: { description: 'Several files packed into one.' },
    MAIL: { description: 'A saved mail.' },
  },
});

@Resolver(() => Attachment)
export class AttachmentFields {
  @FieldResolver(() => ServiceTicket, { nullable: true, description: 'Service ticket that it belongs to.' })
  ticket(@Root() attachment: Attachment & object, @Ctx() context: Context) {
    return context.loaders.load<ServiceTicket>('serviceTicket', attachment.ticketId);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who added it; null for the product itself.' })
  createdBy(@Root() attachment: Attachment & object, @Ctx() context: Context) {
    return context.loaders.load<User>('user', attachment.createdById);
  }

  @FieldResolver(() => AttachmentKindEnum, { nullable: true, description: 'What it is; null for a kind that is no longer taken.' })
  kind(@Root() attachment: Attachment & object) {
    return attachmentType(attachment.name)?.kind ?? null;
  }

  @FieldResolver(() => String, { description: 'Path from which its content comes, with the same session or token.' })
  url(@Root() attachment: Attachment & object) {
    return `/api/attachments?id=${toGlobalId('Attachment', attachment.id)}`;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may delete it now: who added it and supervisors may, while its ticket is open.' })
  async deletable(@Root() attachment: Attachment & object, @Ctx() context: Context) {
    const ticket = await context.loaders.load<ServiceTicket>('serviceTicket', attachment.ticketId);
    if (!ticket || !isOpen(ticket.status)) return false;
    const verbs = await ticketVerbs(context, ticket, ['attachment:delete', 'serviceTicket:assign']);
    return verbs.has('attachment:delete') && (attachment.createdById === signedIn(context).userId || verbs.has('serviceTicket:assign'));
  }
}

@Resolver(() => ServiceTicket)
export class ServiceTicketAttachments {
  @FieldResolver(() => [Attachment], { complexity: 20, description: 'Its files, the first that came first. Takes attachment:read.' })
  async attachments(@Root() ticket: ServiceTicket & object, @Ctx() context: Context) {
    // In the recycle bin others look at it than its readers, and none of its files is given out.
    if (ticket.deletedAt !== null) return [];
    return (await context.loaders.before(attachmentsOfTicket(context, ticket.id))) ?? [];
  }
}
