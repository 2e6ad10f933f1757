import { Entity, ForeignKey, Index } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import { BinaryText, Flag, Int, LongText, Text } from './columns';
import { NounEntity } from './noun';
import { BaseRecord } from './record';

@ObjectType('SavedReply', { implements: [BaseRecord], simpleResolvers: true, description: 'A text that is inserted where the handling of a service ticket is written down.' })
@Entity('saved_replies')
@NounEntity({ noun: 'savedReply', typeName: 'SavedReply', table: 'saved_replies', holding: { by: 'owner', owner: 'owner_id', department: 'department_id' } })
@Index('ix_saved_replies_title', ['titleSort', 'id'])
@Index('ix_saved_replies_owner', ['ownerId', 'titleSort', 'id'])
@Index('ix_saved_replies_department', ['departmentId', 'titleSort', 'id'])
export class SavedReply extends BaseRecord {
  @Field(() => String, { description: 'By what it is found.' })
  @Text(100) title!: string;
  @BinaryText(120) titleSort!: string;

  @Field(() => String, { description: 'The text; {customer}, {contact}, {number}, {title} and {agent} stand for what they name.' })
  @LongText() body!: string;

  @Int({ nullable: true }) @ForeignKey('DictionaryItem') typeId!: number | null;

  @Field(() => Boolean, { description: 'Whether it is offered to everybody of the department; else to its owner alone, though the department can look it up.' })
  @Flag() shared!: boolean;

  @Int() @ForeignKey('User') ownerId!: number;
  @Int() @ForeignKey('Department') departmentId!: number;
}
