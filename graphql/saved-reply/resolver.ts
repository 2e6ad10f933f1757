import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Department } from '@/entities/department';
import { DictionaryItem } from '@/entities/dictionary';
import { SavedReply } from '@/entities/saved-reply';
import { User } from '@/entities/user';
import { holderOf, recordVerbs } from '@/services/access/verbs';
import { readOne } from '@/services/read';
import { listReplies, REPLY_SORTS } from '@/services/saved-reply/list';
import { createReply, deleteReply, updateReply } from '@/services/saved-reply/write';
import type { Viewer } from '@/services/viewer';
import { connectionOf, connectionType, type SortInput, sortInputType, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { recordId, referenceId } from '../global-id';
import { payloadType, recordPayload } from '../payload';

const SavedReplyConnection = connectionType('SavedReply', SavedReply);
const SavedReplyPayload = payloadType('SavedReplyPayload', 'savedReply', SavedReply);
const SavedReplySort = sortInputType('SavedReply', { TITLE: 'Title, Chinese by its reading.' });
const ID_ARG = { description: 'Global id of the saved reply.' };
const VERSION_ARG = { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' };
type Row = SavedReply & object;

@InputType('SavedReplyFilter', { description: 'Which saved replies; every field given must match.' })
class SavedReplyFilterInput {
  @Field(() => Boolean, { nullable: true, description: 'One’s own and what is shared in one’s department, or what is neither.' }) offered?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary service-type: for this type, or for every type.' }) forTypeId?: string | null;
}

@InputType('SavedReplyUpdateInput', { description: 'Fields of a saved reply to change; what is left out stays, null empties.' })
class SavedReplyUpdateInput {
  @Field(() => String, { nullable: true, description: 'By what it is found, at most 100 characters.' }) title?: string;
  @Field(() => String, { nullable: true, description: 'The text, at most 4,000 characters; {customer}, {contact}, {number}, {title} and {agent} stand for what they name.' }) body?: string;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary service-type: only for tickets of this type; null for all.' }) typeId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is offered to everybody of the department.' }) shared?: boolean;
}

@InputType('SavedReplyCreateInput', { description: 'A new saved reply, one’s own.' })
class SavedReplyCreateInput extends SavedReplyUpdateInput {
  @Field(() => String, { description: 'By what it is found, at most 100 characters.' }) override title!: string;
  @Field(() => String, { description: 'The text, at most 4,000 characters; {customer}, {contact}, {number}, {title} and {agent} stand for what they name.' }) override body!: string;
}

const payload = (context: Context, work: (viewer: Viewer) => Promise<SavedReply>) => {
  const viewer = signedIn(context);
  return recordPayload(context, 'savedReply', 'savedReply', async () => work(viewer));
};

const decode = <T extends SavedReplyUpdateInput>({ typeId, ...input }: T) => ({ ...input, ...(typeId === undefined ? {} : { typeId: referenceId('DictionaryItem', typeId, 'typeId') ?? null }) });

@Resolver(() => SavedReply)
export class SavedReplyResolver {
  @Query(() => SavedReply, { description: 'One saved reply; NOT_FOUND where it does not exist or is beyond the viewer’s reach.' })
  savedReply(@Arg('id', () => ID, ID_ARG) id: string, @Ctx() context: Context) {
    return readOne(signedIn(context), SavedReply, recordId('SavedReply', id));
  }

  @Query(() => SavedReplyConnection, { description: 'The saved replies that the viewer may read, a page at a time.' })
  async savedReplies(
    @Arg('first', () => Int, { nullable: true, description: 'Rows wanted, 1 to 100; 50 where left out.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'Rows wanted before `before`.' }) last: number | null,
    @Arg('before', () => String, { nullable: true, description: 'Cursor before which the page ends.' }) before: string | null,
    @Arg('filter', () => SavedReplyFilterInput, { nullable: true, description: 'Which saved replies.' }) filter: SavedReplyFilterInput | null,
    @Arg('sort', () => SavedReplySort, { nullable: true, description: 'Order; by title where left out.' }) sort: SortInput | null,
    @Ctx() context: Context,
  ) {
    const order = sortOf(REPLY_SORTS, sort, { by: 'TITLE', direction: 'ASC' });
    const wanted = filter && { ...filter, forTypeId: referenceId('DictionaryItem', filter.forTypeId, 'forTypeId') };
    return connectionOf(await listReplies(signedIn(context), { first, after, last, before, sort: order, filter: wanted }));
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Type of tickets that it is for; null where it is for all.' })
  type(@Root() { typeId }: Row, @Ctx() context: Context) {
    return typeId === null ? null : (signedIn(context).dictionaries.item(typeId) ?? null);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Whose it is.' })
  owner(@Root() reply: Row, @Ctx() context: Context) {
    return context.loaders.load<User>('user', reply.ownerId);
  }

  @FieldResolver(() => Department, { nullable: true, description: 'Department that it is shared in.' })
  department(@Root() reply: Row, @Ctx() context: Context) {
    return context.loaders.load<Department>('department', reply.departmentId);
  }

  @FieldResolver(() => [String], { description: 'The permissions that the viewer holds for this very record, e.g. savedReply:update.' })
  async viewerCan(@Root() { id, ownerId, departmentId }: Row, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return [...(await recordVerbs(viewer, ['savedReply:read', 'savedReply:update', 'savedReply:delete'], async () => {
      const department = await context.loaders.load<Department>('department', departmentId);
      return department ? { ownerId, departmentId, departmentPath: department.path } : holderOf(viewer, 'savedReply', id);
    }))];
  }

  @Mutation(() => SavedReplyPayload, { description: 'Keeps a reply. Takes savedReply:create.' })
  savedReplyCreate(@Arg('input', () => SavedReplyCreateInput, { description: 'The new reply.' }) input: SavedReplyCreateInput, @Ctx() context: Context) {
    return payload(context, async (viewer) => createReply(viewer, decode(input)));
  }

  @Mutation(() => SavedReplyPayload, { description: 'Changes a reply; what was inserted before stays as it was written. Takes savedReply:update.' })
  savedReplyUpdate(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => SavedReplyUpdateInput, { description: 'What to change.' }) input: SavedReplyUpdateInput, @Ctx() context: Context,
  ) {
    return payload(context, async (viewer) => updateReply(viewer, recordId('SavedReply', id), version, decode(input)));
  }

  @Mutation(() => SavedReplyPayload, { description: 'Deletes a reply for good. Takes savedReply:delete.' })
  savedReplyDelete(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    return payload(context, (viewer) => deleteReply(viewer, recordId('SavedReply', id), version));
  }
}
