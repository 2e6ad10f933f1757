import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Refusal } from '@/domain/refusal';
import { Building } from '@/entities/building';
import { Unit } from '@/entities/unit';
import { typed } from '@/services/read';
import { createUnit } from '@/services/unit/create';
import { generateUnits } from '@/services/unit/generate';
import { deleteUnit, updateUnit } from '@/services/unit/update';
import { type Context, signedIn } from '../context';
import { recordId, referenceId } from '../global-id';
import { recordPayload, UserError, userErrors } from '../payload';
import { decodePlan, decodeUnit } from './decode';
import { UnitCreateInput, UnitGenerateInput, UnitUpdateInput } from './inputs';
import { ID_ARG, UnitPayload, VERSION_ARG } from './payload';

@ObjectType('UnitGeneratePayload', { simpleResolvers: true, description: 'Outcome of generating the units of a building.' })
class UnitGeneratePayload {
  @Field(() => Building, { nullable: true, description: 'The building; null if refused.' }) building!: Building | null;
  @Field(() => Int, { description: 'Units that were made.' }) created!: number;
  @Field(() => [UserError], { description: 'Empty when everything was done.' }) userErrors!: UserError[];
}

@Resolver(() => Unit)
export class UnitMutations {
  @Mutation(() => UnitPayload, { description: 'Adds a unit to a building. Takes unit:create.' })
  unitCreate(@Arg('input', () => UnitCreateInput, { description: 'The new unit.' }) input: UnitCreateInput, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return recordPayload(context, 'unit', 'unit', async () =>
      createUnit(viewer, { ...decodeUnit(input), buildingId: referenceId('Building', input.buildingId, 'buildingId') }));
  }

  @Mutation(() => UnitGeneratePayload, { description: 'Makes all units of a building by rule, or none where one of them is there already. Takes unit:create.' })
  async unitGenerate(@Arg('input', () => UnitGenerateInput, { description: 'The rule.' }) input: UnitGenerateInput, @Ctx() context: Context) {
    const viewer = signedIn(context);
    try {
      const { building, created } = await generateUnits(viewer, decodePlan(input));
      return { building: typed('building', [building])[0], created, userErrors: [] };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { building: null, created: 0, userErrors: userErrors(context, error.details) };
    }
  }

  @Mutation(() => UnitPayload, { description: 'Changes a unit; price, areas and layout stay while it is held. Takes unit:update.' })
  unitUpdate(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => UnitUpdateInput, { description: 'What to change.' }) input: UnitUpdateInput, @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return recordPayload(context, 'unit', 'unit', async () => updateUnit(viewer, recordId('Unit', id), version, decodeUnit(input)));
  }

  @Mutation(() => UnitPayload, { description: 'Deletes a unit that was never held; IN_USE otherwise. Takes unit:delete.' })
  unitDelete(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return recordPayload(context, 'unit', 'unit', async () => deleteUnit(viewer, recordId('Unit', id), version));
  }
}
