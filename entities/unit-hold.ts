import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { HELD_STATUSES, type HeldStatus, HOLD_ENDINGS, type HoldEnding } from '@/domain/unit';
import { Instant, Int, MoneyColumn, Text } from './columns';
import { enumOf } from './enum';
import { NounEntity } from './noun';
import { BaseRecord } from './record';
import { DateTime, Money } from './scalars';
import { UnitStatusEnum } from './unit';

export const HoldEndingEnum = enumOf(HOLD_ENDINGS);
registerEnumType(HoldEndingEnum, {
  name: 'HoldEnding', description: 'How a hold of a unit ended.',
  valuesConfig: {
    EXPIRED: { description: 'Its time ran out.' }, RELEASED: { description: 'It was given up.' },
    CANCELLED: { description: 'It was called off after the customer had subscribed or signed.' }, SWAPPED: { description: 'It moved on to another unit.' },
  },
});

/** A reservation that has run out ended when it did, whether the job has been by or not. */
function expireAtRead(hold: Partial<UnitHold>, now: string): void {
  if (hold.endedAt !== null || hold.stage !== 'RESERVED' || !hold.reservedUntil || hold.reservedUntil > now) return;
  hold.endedAt = hold.reservedUntil;
  hold.ending = 'EXPIRED';
}

@ObjectType('UnitHold', { implements: [BaseRecord], simpleResolvers: true, description: 'The time during which a unit was held for a customer: from the reservation to its end, or to this day.' })
@Entity('unit_holds')
@NounEntity({
  noun: 'unitHold', typeName: 'UnitHold', table: 'unit_holds', holding: { by: 'owner', owner: 'owner_id', department: 'department_id' },
  atRead: { needs: ['stage', 'reservedUntil', 'endedAt'], apply: expireAtRead },
})
@Check('ck_unit_holds_stage', HELD_STATUSES.map((stage) => `stage = '${stage}'`).join(' OR '))
@Check('ck_unit_holds_ending', HOLD_ENDINGS.map((ending) => `ending = '${ending}'`).join(' OR '))
@Index('ux_unit_holds_open', ['unitId'], { unique: true, where: 'ended_at IS NULL' })
@Index('ix_unit_holds_unit', ['unitId', 'createdAt', 'id'])
@Index('ix_unit_holds_customer', ['customerId', 'createdAt', 'id'])
@Index('ix_unit_holds_owner', ['ownerId'])
export class UnitHold extends BaseRecord {
  @Int() @ForeignKey('Unit') unitId!: number;
  @Int() @ForeignKey('Customer') customerId!: number;
  @Int() @ForeignKey('User') ownerId!: number;
  @Int() @ForeignKey('Department') departmentId!: number;

  @Field(() => UnitStatusEnum, { description: 'How far it came: reserved, subscribed, signed, settled.' })
  @Text(12) stage!: HeldStatus;

  @Field(() => Money, { description: 'List price of the unit when it was held, in yuan.' })
  @MoneyColumn() price!: number;

  @Field(() => DateTime, { nullable: true, description: 'Until when it was reserved.' })
  @Instant({ nullable: true }) reservedUntil!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ended; null while it lasts.' })
  @Instant({ nullable: true }) endedAt!: string | null;

  @Field(() => HoldEndingEnum, { nullable: true, description: 'How it ended; null while it lasts.' })
  @Text(10, { nullable: true }) ending!: HoldEnding | null;

  /** The unit that the customer took instead. */
  @Int({ nullable: true }) @ForeignKey('Unit') swappedToId!: number | null;

  @Field(() => String, { nullable: true, description: 'Remark of whoever reserved.' })
  @Text(500, { nullable: true }) remark!: string | null;
}
