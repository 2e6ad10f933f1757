import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Field, Int as GraphInt, ObjectType, registerEnumType } from 'type-graphql';
import { hasExpired, UNIT_STATUSES, type UnitStatus } from '@/domain/unit';
import { AreaColumn, BinaryText, Instant, Int, LongText, MoneyColumn, Text } from './columns';
import { enumOf } from './enum';
import { NounEntity } from './noun';
import { BaseRecord } from './record';
import { Area, DateTime, Money } from './scalars';

export const UnitStatusEnum = enumOf(UNIT_STATUSES);
registerEnumType(UnitStatusEnum, {
  name: 'UnitStatus', description: 'Where a unit is on its way to a buyer.',
  valuesConfig: {
    AVAILABLE: { description: 'For sale.' }, RESERVED: { description: 'Held for a customer until `reservedUntil`, then available again by itself.' },
    SUBSCRIBED: { description: 'The customer has paid the subscription deposit.' }, SIGNED: { description: 'The contract is signed.' },
    SETTLED: { description: 'Paid in full.' }, BLOCKED: { description: 'Kept from sale.' },
  },
});

/** A unit whose reservation has run out looks as it will when that is written down: the next write does so first, and counts one version more. */
function expireAtRead(unit: Partial<Unit>, now: string): void {
  const { status, reservedUntil } = unit;
  if (status === undefined || reservedUntil === undefined || !hasExpired({ status, reservedUntil }, now)) return;
  unit.status = 'AVAILABLE';
  unit.reservedUntil = null;
  unit.holderId = null;
  if (unit.version !== undefined) unit.version += 1;
}

@ObjectType('Unit', { implements: [BaseRecord], simpleResolvers: true, description: 'A room, shop, office or parking space of a building: what a customer buys.' })
@Entity('units')
@NounEntity({
  noun: 'unit', typeName: 'Unit', table: 'units', holding: { by: 'owner', owner: 'holder_id', department: 'department_id' },
  atRead: { needs: ['status', 'reservedUntil'], apply: expireAtRead },
})
@Check('ck_units_status', UNIT_STATUSES.map((status) => `status = '${status}'`).join(' OR '))
@Check('ck_units_area', 'net_area >= 1 AND net_area <= gross_area')
@Index('ux_units_room', ['buildingId', 'entrance', 'room'], { unique: true })
@Index('ix_units_name_sort', ['nameSort', 'id'])
@Index('ix_units_project', ['projectId', 'nameSort', 'id'])
@Index('ix_units_total_price', ['totalPrice', 'id'])
@Index('ix_units_unit_price', ['unitPrice', 'id'])
@Index('ix_units_gross_area', ['grossArea', 'id'])
@Index('ix_units_floor', ['floor', 'id'])
@Index('ix_units_updated_at', ['updatedAt', 'id'])
@Index('ix_units_holder', ['holderId'])
@Index('ix_units_layout', ['layoutId'])
@Index('ix_units_reserved_until', ['reservedUntil'], { where: 'reserved_until IS NOT NULL' })
export class Unit extends BaseRecord {
  @Int() @ForeignKey('Project') projectId!: number;
  @Int() @ForeignKey('Building') buildingId!: number;
  @Int({ nullable: true }) @ForeignKey('Layout') layoutId!: number | null;

  @Field(() => String, { description: 'Building, entrance and room, e.g. 3-1-1502.' })
  @Text(40) name!: string;
  @BinaryText(120) nameSort!: string;

  @Field(() => UnitStatusEnum, { description: 'Where the unit is on its way to a buyer; changed only by the workflow mutations and by time.' })
  @Text(12) status!: UnitStatus;

  @Field(() => String, { description: 'Entrance of the building.' })
  @Text(10) entrance!: string;

  @Field(() => GraphInt, { description: 'Floor; below ground negative, there is no floor 0.' })
  @Int() floor!: number;

  @Field(() => String, { description: 'Room number, unique within the entrance, e.g. 1502.' })
  @Text(10) room!: string;

  @Int({ nullable: true }) @ForeignKey('DictionaryItem') propertyTypeId!: number | null;
  @Int({ nullable: true }) @ForeignKey('DictionaryItem') facingId!: number | null;
  @Int({ nullable: true }) @ForeignKey('DictionaryItem') decorationId!: number | null;
  @Int({ nullable: true }) @ForeignKey('DictionaryItem') ownershipId!: number | null;

  @Field(() => Area, { description: 'Gross area: net and shared area together.' })
  @AreaColumn() grossArea!: number;

  @Field(() => Area, { description: 'Share of what the building has in common.' })
  @AreaColumn() sharedArea!: number;

  @Field(() => Area, { description: 'Net area, within its own walls.' })
  @AreaColumn() netArea!: number;

  @Field(() => Money, { description: 'List price of the whole unit, in yuan.' })
  @MoneyColumn() totalPrice!: number;

  @Field(() => Money, { description: 'List price of a square metre of gross area, rounded to the cent.' })
  @MoneyColumn() unitPrice!: number;

  @Field(() => String, { nullable: true, description: 'Free remark.' })
  @LongText({ nullable: true }) remark!: string | null;

  /** Who holds it for a customer; null while nobody does. */
  @Int({ nullable: true }) @ForeignKey('User') holderId!: number | null;
  /** The department of whoever holds it; that of the project while nobody does. */
  @Int() @ForeignKey('Department') departmentId!: number;

  @Field(() => DateTime, { nullable: true, description: 'When the reservation runs out; null where there is none.' })
  @Instant({ nullable: true }) reservedUntil!: string | null;
}
