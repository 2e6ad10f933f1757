import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { BIRTHDAY_CALENDARS, type BirthdayCalendar, GENDERS, type Gender } from '@/domain/contact';
import { BinaryText, Day, Flag, Instant, Int, LongText, Text } from './columns';
import { enumOf } from './enum';
import { NounEntity } from './noun';
import { BaseRecord } from './record';
import { DateTime, LocalDate } from './scalars';

export const GenderEnum = enumOf(GENDERS);
export const BirthdayCalendarEnum = enumOf(BIRTHDAY_CALENDARS);
registerEnumType(GenderEnum, {
  name: 'Gender', description: 'Gender as the person gave it.',
  valuesConfig: { MALE: { description: 'Male.' }, FEMALE: { description: 'Female.' }, OTHER: { description: 'Neither of the two.' } },
});
registerEnumType(BirthdayCalendarEnum, {
  name: 'BirthdayCalendar', description: 'Which calendar a birthday is kept by.',
  valuesConfig: { SOLAR: { description: 'The Gregorian calendar.' }, LUNAR: { description: 'The Chinese lunar calendar.' } },
});

@ObjectType('Contact', { implements: [BaseRecord], simpleResolvers: true, description: 'A person to talk to at a customer.' })
@Entity('contacts')
@NounEntity({
  noun: 'contact', typeName: 'Contact', table: 'contacts', softDelete: true,
  holding: { by: 'parent', noun: 'customer', column: 'customer_id' },
})
@Check('ck_contacts_gender', "gender = 'MALE' OR gender = 'FEMALE' OR gender = 'OTHER'")
@Check('ck_contacts_calendar', "birthday_calendar = 'SOLAR' OR birthday_calendar = 'LUNAR'")
@Index('ux_contacts_primary', ['customerId'], { unique: true, where: 'is_primary = 1 AND deleted_at IS NULL' })
@Index('ix_contacts_customer', ['customerId', 'id'])
@Index('ix_contacts_name_sort', ['nameSort', 'id'])
@Index('ix_contacts_created_at', ['createdAt', 'id'])
@Index('ix_contacts_mobile_digits', ['mobileDigits'])
@Index('ix_contacts_birthday', ['birthday'], { where: 'birthday IS NOT NULL' })
@Index('ix_contacts_deleted_at', ['deletedAt'], { where: 'deleted_at IS NOT NULL' })
export class Contact extends BaseRecord {
  @Int() @ForeignKey('Customer') customerId!: number;

  @Field(() => String, { description: 'Full name.' })
  @Text(100) name!: string;
  @BinaryText(120) nameSort!: string;

  @Field(() => GenderEnum, { nullable: true, description: 'Gender.' })
  @Text(10, { nullable: true }) gender!: Gender | null;

  @Field(() => String, { nullable: true, description: 'Position at the customer.' })
  @Text(100, { nullable: true }) position!: string | null;

  @Int({ nullable: true }) @ForeignKey('DictionaryItem') roleId!: number | null;

  @Field(() => String, { nullable: true, description: 'Office telephone; may be masked.' })
  @Text(60, { nullable: true }) officePhone!: string | null;

  @Field(() => String, { nullable: true, description: 'Mobile phone; may be masked.' })
  @Text(60, { nullable: true }) mobile!: string | null;
  @BinaryText(40, { nullable: true }) mobileDigits!: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address; may be masked.' })
  @Text(254, { nullable: true }) email!: string | null;

  @Field(() => String, { nullable: true, description: 'WeChat id; may be masked.' })
  @Text(60, { nullable: true }) wechat!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Birthday, in the calendar named by `birthdayCalendar`.' })
  @Day({ nullable: true }) birthday!: string | null;

  @Field(() => BirthdayCalendarEnum, { description: 'Calendar that the birthday is kept by.' })
  @Text(5) birthdayCalendar!: BirthdayCalendar;

  @Field(() => Boolean, { description: 'The first person to ask for; each customer with contacts has exactly one.' })
  @Flag() isPrimary!: boolean;

  @Field(() => Boolean, { description: 'Asked not to be telephoned.' })
  @Flag() doNotCall!: boolean;

  @Field(() => Boolean, { description: 'Asked not to get e-mail.' })
  @Flag() doNotEmail!: boolean;

  @Field(() => Boolean, { description: 'Asked not to get SMS or WeChat messages.' })
  @Flag() doNotMessage!: boolean;

  @Field(() => String, { nullable: true, description: 'Free remark.' })
  @LongText({ nullable: true }) remark!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the record went to the recycle bin; null for a live one.' })
  @Instant({ nullable: true }) deletedAt!: string | null;

  @Int({ nullable: true }) @ForeignKey('User') deletedById!: number | null;
}
