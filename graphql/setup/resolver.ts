import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { isSetupOpen, setUp } from '@/services/setup/setup';
import type { Context } from '../context';
import { clientOf } from '../session/client';
import { signInPayload, SignInPayload } from '../session/sign-in-payload';

@ObjectType('SetupStatus', { simpleResolvers: true, description: 'Whether the installation waits for its first administrator.' })
class SetupStatus {
  @Field(() => Boolean, { description: 'The first administrator is still to be created.' }) open!: boolean;
}

@InputType('SetupInput', { description: 'What the first run asks for.' })
class SetupInput {
  @Field(() => String, { description: 'Name of the company: the root of the department tree.' }) companyName!: string;
  @Field(() => String, { description: 'Full name of the administrator.' }) name!: string;
  @Field(() => String, { description: 'E-mail address of the administrator.' }) email!: string;
  @Field(() => String, { description: 'Password: 10 to 128 characters, none of the common ones, not one’s own name.' }) password!: string;
  @Field(() => String, { nullable: true, description: 'Language of the administrator, zh-CN or en.' }) locale?: 'zh-CN' | 'en' | null;
}

@Resolver()
export class SetupResolver {
  @Query(() => SetupStatus, { description: 'Whether setup is still open; answered to anybody.' })
  async setupStatus(@Ctx() context: Context): Promise<SetupStatus> {
    return { open: await isSetupOpen(context.db) };
  }

  @Mutation(() => SignInPayload, { description: 'Creates the company and its first system administrator, once for ever, and signs that person in.' })
  setup(@Arg('input', () => SetupInput, { description: 'Company and administrator.' }) input: SetupInput, @Ctx() context: Context) {
    return signInPayload(context, () => setUp(context.db, input, clientOf(context)));
  }
}
