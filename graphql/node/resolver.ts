import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { notFound } from '@/domain/refusal';
import { allNouns } from '@/entities/noun';
import { Node } from '@/entities/node';
import { readOne } from '@/services/read';
import { type Context, signedIn } from '../context';
import { parseGlobalId, recordId } from '../global-id';

@Resolver(() => Node)
export class NodeResolver {
  @Query(() => Node, { description: 'Any record by its global id; NOT_FOUND where it does not exist or is beyond the viewer’s reach.' })
  node(@Arg('id', () => ID, { description: 'Global id.' }) id: string, @Ctx() context: Context) {
    const viewer = signedIn(context);
    const parsed = parseGlobalId(id);
    const meta = allNouns().find(({ typeName }) => typeName === parsed?.typeName);
    if (!parsed || !meta) throw notFound();
    return readOne(viewer, meta.entity, recordId(meta.typeName, id));
  }
}
