import { Field, ObjectType } from 'type-graphql';
import { Refusal } from '@/domain/refusal';
import type { Context } from './context';
import { UserError, userErrors } from './payload';

@ObjectType('OutcomePayload', { simpleResolvers: true, description: 'Outcome of a mutation that yields no record.' })
export class OutcomePayload {
  @Field(() => Boolean, { description: 'Whether it was done.' }) done!: boolean;
  @Field(() => [UserError], { description: 'Empty when everything was done.' }) userErrors!: UserError[];
}

/** Runs a mutation that yields no record. */
export async function outcome(context: Context, work: () => Promise<unknown>): Promise<OutcomePayload> {
  try {
    await work();
    return { done: true, userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { done: false, userErrors: userErrors(context, error.details) };
  }
}
