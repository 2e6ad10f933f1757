import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { PROTECTED_FIELDS } from '@/domain/field-rights';
import { ALL_PERMISSIONS, reachMatters } from '@/domain/permissions';
import { type Context, signedIn } from '../context';
import { message } from '../messages';

@ObjectType('Permission', { simpleResolvers: true, description: 'Something that a role can be granted.' })
class PermissionType {
  @Field(() => String, { description: 'Name, noun:verb.' }) permission!: string;
  @Field(() => String, { description: 'Noun.' }) noun!: string;
  @Field(() => String, { description: 'Verb.' }) verb!: string;
  @Field(() => Boolean, { description: 'Whether it can carry less far than ALL.' }) reachMatters!: boolean;
  @Field(() => String, { description: 'Key of the noun’s label in the message files.' }) nounKey!: string;
  @Field(() => String, { description: 'Key of the verb’s label in the message files.' }) verbKey!: string;
  @Field(() => String, { description: 'Noun in the viewer’s language.' }) nounLabel!: string;
  @Field(() => String, { description: 'Verb in the viewer’s language.' }) verbLabel!: string;
}

@ObjectType('ProtectedField', { simpleResolvers: true, description: 'A field that a role can be kept from.' })
class ProtectedField {
  @Field(() => String, { description: 'Field, noun.field, e.g. customer.bankAccount.' }) field!: string;
  @Field(() => String, { description: 'Noun.' }) noun!: string;
  @Field(() => String, { description: 'Name of the field within its noun.' }) name!: string;
}

@Resolver()
export class PermissionRegistryResolver {
  @Query(() => [PermissionType], { description: 'Every permission that there is, noun by noun.' })
  permissions(@Ctx() context: Context): PermissionType[] {
    signedIn(context);
    return ALL_PERMISSIONS.map((permission) => {
      const [noun = '', verb = ''] = permission.split(':');
      const [nounKey, verbKey] = [`permissions.nouns.${noun}`, `permissions.verbs.${verb}`];
      return {
        permission, noun, verb, reachMatters: reachMatters(permission), nounKey, verbKey, nounLabel: message(context.locale, nounKey),
        verbLabel: message(context.locale, verbKey),
      };
    });
  }

  @Query(() => [ProtectedField], { description: 'Every field that can be masked or hidden, noun by noun.' })
  protectedFields(@Ctx() context: Context): ProtectedField[] {
    signedIn(context);
    return Object.entries(PROTECTED_FIELDS).flatMap(([noun, names]) => names.map((name) => ({ field: `${noun}.${name}`, noun, name })));
  }
}
