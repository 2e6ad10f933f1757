import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Field, Int as GraphInt, ObjectType } from 'type-graphql';
import { BinaryText, Instant, Int, Text } from './columns';
import { NounEntity } from './noun';
import { BaseRecord } from './record';

@ObjectType('Attachment', { implements: [BaseRecord], simpleResolvers: true, description: 'A file that belongs to a service ticket.' })
@Entity('attachments')
@NounEntity({
  noun: 'attachment', typeName: 'Attachment', table: 'attachments', softDelete: true, toldWithParent: true, holding: { by: 'parent', noun: 'serviceTicket', column: 'ticket_id' },
})
@Check('ck_attachments_size', 'size > 0')
@Index('ix_attachments_ticket', ['ticketId', 'id'])
@Index('ix_attachments_content', ['contentHash'])
export class Attachment extends BaseRecord {
  @Int() @ForeignKey('ServiceTicket') ticketId!: number;

  @Field(() => String, { description: 'Name of the file, at most 200 characters.' })
  @Text(200) name!: string;

  @Field(() => String, { description: 'Media type by its extension, e.g. application/pdf; the sender has no say in it.' })
  @Text(100) mediaType!: string;

  @Field(() => GraphInt, { description: 'Bytes.' })
  @Int() size!: number;

  @Field(() => String, { description: 'SHA-256 of its content, in hexadecimal digits.' })
  @BinaryText(64) contentHash!: string;

  @Instant({ nullable: true }) deletedAt!: string | null;
  @Int({ nullable: true }) @ForeignKey('User') deletedById!: number | null;
}
