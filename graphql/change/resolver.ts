import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Noun } from '@/domain/noun';
import { notFound } from '@/domain/refusal';
import { Customer } from '@/entities/customer';
import { allNouns, type NounMeta } from '@/entities/noun';
import { User } from '@/entities/user';
import { type ChangeQuery, listChanges } from '@/services/change/list';
import { type Context, signedIn } from '../context';
import { parseGlobalId, recordId } from '../global-id';
import { NounEnum } from '../noun';
import { ChangePage, ChangeType, FieldChange } from './change-type';
import { changeView } from './change-view';
import { recordLabel } from './record-label';

function nounOfGlobalId(id: string, noun: Noun | null): NounMeta {
  const typeName = parseGlobalId(id)?.typeName;
  const meta = allNouns().find((candidate) => candidate.typeName === typeName && (!noun || candidate.noun === noun));
  if (!meta) throw notFound();
  return meta;
}

async function page(context: Context, query: ChangeQuery) {
  const { rows, more } = await context.loaders.before(listChanges(signedIn(context), query));
  const nodes = rows.map((row) => changeView(context, row));
  return { nodes, more, lastSequence: nodes.at(-1)?.sequence ?? null };
}

@Resolver(() => ChangeType)
export class ChangeResolver {
  @Query(() => ChangePage, { description: 'The ledger of what the viewer may read: with `since` oldest first, as a feed; without it newest first. Takes change:read.' })
  changes(
    @Arg('first', () => Int, { defaultValue: 50, description: 'Rows wanted, 1 to 100.' }) first: number,
    @Arg('since', () => Int, { nullable: true, description: 'Only changes after this sequence.' }) since: number | null,
    @Arg('before', () => Int, { nullable: true, description: 'Only changes before this sequence.' }) before: number | null,
    @Arg('noun', () => NounEnum, { nullable: true, description: 'Only of this kind of record.' }) noun: Noun | null,
    @Arg('recordId', () => ID, { nullable: true, description: 'Only of this record and the files that belong to it, by its global id.' }) id: string | null,
    @Arg('actorId', () => ID, { nullable: true, description: 'Only by this user.' }) actor: string | null,
    @Ctx() context: Context,
  ) {
    const meta = id ? nounOfGlobalId(id, noun) : null;
    const record = id && meta ? { noun: meta.noun, id: recordId(meta.typeName, id) } : null;
    return page(context, { first, since, before, noun, record, actorId: actor ? recordId('User', actor) : null });
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who did it; null for the product itself.' })
  actor(@Root() change: ChangeType & object, @Ctx() context: Context) {
    return context.loaders.load<User>('user', change.actorId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the record is called; null where it has no name, is deleted (a file keeps its name) or beyond the viewer’s reach.' })
  recordLabel(@Root() change: ChangeType & object, @Ctx() context: Context) {
    return recordLabel(context, change.noun, change.key);
  }
}

/** What several records are called, as a list in the viewer's language; null where none has a name that the viewer may know. */
async function labelOf(context: Context, noun: Noun, keys: readonly number[]): Promise<string | null> {
  const names = await Promise.all(keys.map((key) => recordLabel(context, noun, key)));
  return names.filter((name) => name !== null).join(context.locale === 'en' ? ', ' : '、') || null;
}

@Resolver(() => FieldChange)
export class FieldChangeResolver {
  @FieldResolver(() => String, { nullable: true, description: 'What the record that `before` refers to is called, in the viewer’s language; null for other values.' })
  beforeLabel(@Root() { refers }: FieldChange & object, @Ctx() context: Context) {
    return refers ? labelOf(context, refers.noun, refers.before) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the record that `after` refers to is called, in the viewer’s language; null for other values.' })
  afterLabel(@Root() { refers }: FieldChange & object, @Ctx() context: Context) {
    return refers ? labelOf(context, refers.noun, refers.after) : null;
  }
}

@Resolver(() => Customer)
export class CustomerTimelineResolver {
  @FieldResolver(() => ChangePage, { description: 'What happened to the customer, its contacts and interactions, newest first. Takes change:read.' })
  timeline(
    @Root() customer: Customer & object,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Rows wanted, 1 to 100.' }) first: number,
    @Arg('before', () => Int, { nullable: true, description: 'Only changes before this sequence.' }) before: number | null,
    @Ctx() context: Context,
  ) {
    return page(context, { first, before, customerId: customer.id });
  }
}
