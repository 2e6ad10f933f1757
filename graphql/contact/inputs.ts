import { Field, ID, InputType } from 'type-graphql';
import type { BirthdayCalendar, Gender } from '@/domain/contact';
import { BirthdayCalendarEnum, GenderEnum } from '@/entities/contact';
import { LocalDate } from '@/entities/scalars';

@InputType('ContactUpdateInput', { description: 'Fields of a contact to change; what is left out stays, null empties.' })
export class ContactUpdateInput {
  @Field(() => String, { nullable: true, description: 'Full name, at most 100 characters.' }) name?: string;
  @Field(() => GenderEnum, { nullable: true, description: 'Gender.' }) gender?: Gender | null;
  @Field(() => String, { nullable: true, description: 'Position at the customer.' }) position?: string | null;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary contact-role.' }) roleId?: string | null;
  @Field(() => String, { nullable: true, description: 'Office telephone.' }) officePhone?: string | null;
  @Field(() => String, { nullable: true, description: 'Mobile phone.' }) mobile?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail address.' }) email?: string | null;
  @Field(() => String, { nullable: true, description: 'WeChat id.' }) wechat?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Birthday.' }) birthday?: string | null;
  @Field(() => BirthdayCalendarEnum, { nullable: true, description: 'Calendar of the birthday.' }) birthdayCalendar?: BirthdayCalendar;
  @Field(() => Boolean, { nullable: true, description: 'Make this the primary contact; the mark moves, it cannot be taken off.' }) isPrimary?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Asked not to be telephoned.' }) doNotCall?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Asked not to get e-mail.' }) doNotEmail?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Asked not to get SMS or WeChat messages.' }) doNotMessage?: boolean;
  @Field(() => String, { nullable: true, description: 'Free remark, at most 4,000 characters.' }) remark?: string | null;
}

@InputType('ContactCreateInput', { description: 'A new contact; the name is enough.' })
export class ContactCreateInput extends ContactUpdateInput {
  @Field(() => String, { description: 'Full name, at most 100 characters.' }) override name!: string;
}
