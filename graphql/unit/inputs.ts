import { Field, ID, InputType, Int } from 'type-graphql';
import { Area, Money } from '@/entities/scalars';
import type { UnitStatus } from '@/domain/unit';
import { UnitStatusEnum } from '@/entities/unit';
import { AreaRange, IntRange, MoneyRange } from '../ranges';

@InputType('UnitUpdateInput', { description: 'Fields of a unit to change; what is left out stays, null empties. Price, areas and layout stay while it is held.' })
export class UnitUpdateInput {
  @Field(() => String, { nullable: true, description: 'Entrance of the building: letters and digits, at most 10.' }) entrance?: string;
  @Field(() => Int, { nullable: true, description: 'Floor, −9 to 200.' }) floor?: number;
  @Field(() => String, { nullable: true, description: 'Room number: letters and digits, at most 10.' }) room?: string;
  @Field(() => ID, { nullable: true, description: 'Layout, one of the same project.' }) layoutId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary property-type.' }) propertyTypeId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary facing.' }) facingId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary decoration.' }) decorationId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary ownership.' }) ownershipId?: string | null;
  @Field(() => Area, { nullable: true, description: 'Gross area.' }) grossArea?: number;
  @Field(() => Area, { nullable: true, description: 'Net area, not more than the gross area.' }) netArea?: number;
  @Field(() => Money, { nullable: true, description: 'List price of the whole unit.' }) totalPrice?: number;
  @Field(() => String, { nullable: true, description: 'Free remark, at most 4,000 characters.' }) remark?: string | null;
}

@InputType('UnitCreateInput', { description: 'A new unit.' })
export class UnitCreateInput extends UnitUpdateInput {
  @Field(() => ID, { description: 'Building that it is in.' }) buildingId!: string;
  @Field(() => String, { description: 'Entrance of the building: letters and digits, at most 10.' }) override entrance!: string;
  @Field(() => Int, { description: 'Floor, −9 to 200.' }) override floor!: number;
  @Field(() => String, { description: 'Room number: letters and digits, at most 10; unique within the entrance.' }) override room!: string;
  @Field(() => Area, { description: 'Gross area.' }) override grossArea!: number;
  @Field(() => Area, { description: 'Net area, not more than the gross area.' }) override netArea!: number;
  @Field(() => Money, { description: 'List price of the whole unit.' }) override totalPrice!: number;
}

@InputType('UnitLineInput', { description: 'Rooms that stand above one another.' })
export class UnitLineInput {
  @Field(() => String, { description: 'What follows the floor in the room number: 02 makes 1502 on floor 15. One to three digits.' }) line!: string;
  @Field(() => ID, { description: 'Layout that gives the areas, one of the same project.' }) layoutId!: string;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary facing.' }) facingId?: string | null;
}

@InputType('UnitGenerateInput', { description: 'The units of a building by rule: the same lines of rooms on every floor of every entrance.' })
export class UnitGenerateInput {
  @Field(() => ID, { description: 'Building that they are in.' }) buildingId!: string;
  @Field(() => [String], { description: 'Entrances, at most 20.' }) entrances!: string[];
  @Field(() => Int, { description: 'Lowest floor.' }) floorFrom!: number;
  @Field(() => Int, { description: 'Highest floor.' }) floorTo!: number;
  @Field(() => [Int], { nullable: true, description: 'Floors that there are not, e.g. 4 and 14; there is never a floor 0.' }) skippedFloors?: number[] | null;
  @Field(() => [UnitLineInput], { description: 'Lines of rooms, at most 30.' }) lines!: UnitLineInput[];
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary property-type.' }) propertyTypeId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary decoration.' }) decorationId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary ownership.' }) ownershipId?: string | null;
  @Field(() => Money, { description: 'Price of a square metre on the lowest floor.' }) unitPrice!: number;
  @Field(() => Money, { nullable: true, description: 'What a square metre costs more with each floor; may be negative.' }) floorStep?: number | null;
}

@InputType('UnitFilter', { description: 'Which units; every field given must match.' })
export class UnitFilterInput {
  @Field(() => [ID], { nullable: true, description: 'One of these units.' }) ids?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Of one of these projects.' }) projectIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'In one of these buildings.' }) buildingIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Of one of these layouts.' }) layoutIds?: string[] | null;
  @Field(() => [Int], { nullable: true, description: 'Of a layout with one of these numbers of bedrooms.' }) bedrooms?: number[] | null;
  @Field(() => [UnitStatusEnum], { nullable: true, description: 'In one of these states.' }) status?: UnitStatus[] | null;
  @Field(() => [ID], { nullable: true, description: 'Of one of these types; items of the dictionary property-type.' }) propertyTypeIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Looking one of these ways; items of the dictionary facing.' }) facingIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Decorated in one of these ways; items of the dictionary decoration.' }) decorationIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Held by one of these users.' }) holderIds?: string[] | null;
  @Field(() => IntRange, { nullable: true, description: 'On a floor in this range.' }) floor?: IntRange | null;
  @Field(() => AreaRange, { nullable: true, description: 'With a gross area in this range.' }) grossArea?: AreaRange | null;
  @Field(() => AreaRange, { nullable: true, description: 'With a net area in this range.' }) netArea?: AreaRange | null;
  @Field(() => MoneyRange, { nullable: true, description: 'With a list price in this range.' }) totalPrice?: MoneyRange | null;
  @Field(() => MoneyRange, { nullable: true, description: 'With a list price of a square metre in this range.' }) unitPrice?: MoneyRange | null;
}

@InputType('UnitReserveInput', { description: 'For whom a unit is reserved.' })
export class UnitReserveInput {
  @Field(() => ID, { description: 'Customer that it is held for.' }) customerId!: string;
  @Field(() => Int, { nullable: true, description: 'Hours that it is held, 1 to 720; those of the project where left out.' }) hours?: number | null;
  @Field(() => String, { nullable: true, description: 'Remark, at most 500 characters.' }) remark?: string | null;
}

@InputType('UnitReasonInput', { description: 'Why a unit takes a step.' })
export class UnitReasonInput {
  @Field(() => String, { description: 'Why, at most 500 characters; kept in the history.' }) reason!: string;
}

@InputType('UnitReleaseInput', { description: 'Why a unit is released.' })
export class UnitReleaseInput {
  @Field(() => String, { nullable: true, description: 'Why, at most 500 characters; kept in the history.' }) reason?: string | null;
}

@InputType('UnitSwapInput', { description: 'Which unit the customer takes instead, and why.' })
export class UnitSwapInput {
  @Field(() => ID, { description: 'Unit that is available.' }) unitId!: string;
  @Field(() => String, { description: 'Why, at most 500 characters; kept in the history.' }) reason!: string;
}
