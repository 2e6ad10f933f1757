import { Arg, Ctx, Field, FieldResolver, ID, ObjectType, Query, registerEnumType, Resolver, Root } from 'type-graphql';
import { type Permission, type Reach, REACHES } from '@/domain/permissions';
import { Fault, notFound } from '@/domain/refusal';
import { enumOf } from '@/entities/enum';
import { allNouns } from '@/entities/noun';
import { Role } from '@/entities/role';
import { ACCESS_DECIDERS, type AccessDecider, type AccessExplanation, explainAccess } from '@/services/access/explain';
import { roleName } from '@/services/access/role-name';
import { readOne } from '@/services/read';
import { User } from '@/entities/user';
import { viewerOfUser } from '@/services/viewer';
import { type Context, signedIn } from '../context';
import { parseGlobalId, recordId } from '../global-id';
import { permissionNamed } from './permission';

export const ReachEnum = enumOf(REACHES);
registerEnumType(ReachEnum, {
  name: 'Reach', description: 'How far a permission carries.',
  valuesConfig: {
    SELF: { description: 'Records that the person holds.' }, DEPT: { description: 'Records of the person’s department.' },
    DEPT_TREE: { description: 'Records of the department and all below it.' }, ALL: { description: 'Every record.' },
  },
});
const AccessDeciderEnum = enumOf(ACCESS_DECIDERS);
registerEnumType(AccessDeciderEnum, {
  name: 'AccessDecider', description: 'What decided whether somebody may do something.',
  valuesConfig: {
    ROLE: { description: 'None of the person’s roles holds the permission.' }, REACH: { description: 'The permission does not carry as far as this record.' },
    STATE: { description: 'The record is in the recycle bin.' }, FIELD: { description: 'A role masks or hides the field.' },
    GRANTED: { description: 'A role holds the permission and its reach covers the record.' },
  },
});

@ObjectType('AccessExplanation', { simpleResolvers: true, description: 'Why somebody may or may not do something with a record.' })
class AccessExplanationType {
  @Field(() => Boolean, { description: 'Whether they may.' }) allowed!: boolean;
  @Field(() => AccessDeciderEnum, { description: 'What decided.' }) decidedBy!: AccessDecider;
  @Field(() => String, { description: 'Permission that was asked about.' }) permission!: Permission;
  @Field(() => ReachEnum, { nullable: true, description: 'How far they hold it; null where they do not.' }) reach!: Reach | null;
  @Field(() => String, { nullable: true, description: 'Field that was asked about.' }) field!: string | null;
}

@Resolver(() => AccessExplanationType)
export class AccessResolver {
  @Query(() => AccessExplanationType, {
    description: 'Why the viewer, or another user whose record the viewer can read, may or may not do something with a record. The answer of the rules that enforce it.',
  })
  async explainAccess(
    @Arg('id', () => ID, { description: 'Global id of the record.' }) id: string,
    @Arg('permission', () => String, { description: 'Permission, e.g. customer:update.' }) permission: string,
    @Arg('field', () => String, { nullable: true, description: 'A field of the record.' }) field: string | null,
    @Arg('userId', () => ID, { nullable: true, description: 'Another user; the viewer where left out.' }) userId: string | null,
    @Ctx() context: Context,
  ) {
    const asker = signedIn(context);
    const parsed = parseGlobalId(id);
    const meta = allNouns().find(({ typeName }) => typeName === parsed?.typeName);
    if (!meta || !parsed) throw notFound();
    if (!permission.startsWith(`${meta.noun}:`)) throw new Fault('BAD_USER_INPUT', 'permission', { permission });
    const subject = userId ? await viewerOfUser(context.db, (await readOne(asker, User, recordId('User', userId))).id) : asker;
    const answer = subject && (await explainAccess(asker, subject, { noun: meta.noun, recordId: recordId(meta.typeName, id), permission: permissionNamed(permission), field }));
    if (!answer) throw notFound();
    return answer;
  }

  @FieldResolver(() => Role, { nullable: true, description: 'Role that grants the reach or restricts the field.' })
  role(@Root() explanation: AccessExplanation & object, @Ctx() context: Context) {
    return context.loaders.load<Role>('role', explanation.roleId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of that role in the viewer’s language, also for those who may not look into roles.' })
  async roleName(@Root() explanation: AccessExplanation & object, @Ctx() context: Context) {
    const name = explanation.roleId && (await roleName(signedIn(context), explanation.roleId));
    return name ? (context.locale === 'en' ? name.nameEn : name.nameZh) : null;
  }
}
