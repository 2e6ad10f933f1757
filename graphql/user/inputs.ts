import { Field, ID, InputType } from 'type-graphql';

const LOCALE = { nullable: true, description: 'Preferred language, zh-CN or en; null follows the browser.' } as const;

@InputType('UserUpdateInput', { description: 'Fields of a user to change; what is left out stays.' })
export class UserUpdateInput {
  @Field(() => String, { nullable: true, description: 'Full name.' }) name?: string;
  @Field(() => String, { nullable: true, description: 'E-mail address, with which the person signs in.' }) email?: string;
  @Field(() => String, LOCALE) locale?: 'zh-CN' | 'en' | null;
  @Field(() => ID, { nullable: true, description: 'Department; what the person holds moves along, but archived service tickets.' }) departmentId?: string;
  @Field(() => [ID], { nullable: true, description: 'All roles of the person; takes role:update. Other roles end the person’s sessions.' }) roleIds?: string[];
  @Field(() => Boolean, { nullable: true, description: 'False disables the person: every session ends at once.' }) active?: boolean;
}

@InputType('UserCreateInput', { description: 'A new user. Without a password they are invited by mail.' })
export class UserCreateInput {
  @Field(() => String, { description: 'Full name.' }) name!: string;
  @Field(() => String, { description: 'E-mail address, with which the person signs in.' }) email!: string;
  @Field(() => String, LOCALE) locale?: 'zh-CN' | 'en' | null;
  @Field(() => ID, { description: 'Department.' }) departmentId!: string;
  @Field(() => [ID], { nullable: true, description: 'Roles; giving any takes role:update.' }) roleIds?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Initial password. Left out: an invitation is mailed with a link, valid for seven days.' }) password?: string | null;
}

@InputType('UserSelfInput', { description: 'What people change about themselves.' })
export class UserSelfInput {
  @Field(() => String, { nullable: true, description: 'Full name.' }) name?: string;
  @Field(() => String, LOCALE) locale?: 'zh-CN' | 'en' | null;
}

@InputType('UserFilterInput', { description: 'Which users; every field given must match.' })
export class UserFilterInput {
  @Field(() => Boolean, { nullable: true, description: 'Active or disabled ones.' }) active?: boolean | null;
  @Field(() => [ID], { nullable: true, description: 'Of these departments.' }) departmentIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Of these departments and all below them.' }) departmentTreeIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'With one of these roles.' }) roleIds?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Whose roles grant this permission at any reach, e.g. serviceTicket:handle.' }) granted?: string | null;
  @Field(() => String, { nullable: true, description: 'Whom the viewer’s own reach by this permission covers, e.g. customer:transfer: to whom they may give records by it.' }) within?: string | null;
}
