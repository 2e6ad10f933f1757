import { Field, ID, InputType } from 'type-graphql';

@InputType('WebFormUpdateInput', { description: 'Fields of a form to change; what is left out stays, null empties.' })
export class WebFormUpdateInput {
  @Field(() => String, { nullable: true, description: 'Name and heading, at most 100 characters.' }) name?: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether it takes entries.' }) active?: boolean;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary customer-source.' }) sourceId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Department that its leads go to.' }) departmentId?: string;
  @Field(() => String, { nullable: true, description: 'Thanks in Chinese, at most 500 characters.' }) thanksZh?: string | null;
  @Field(() => String, { nullable: true, description: 'Thanks in English, at most 500 characters.' }) thanksEn?: string | null;
  @Field(() => String, { nullable: true, description: 'Address to go to in place of the thanks, http or https.' }) redirectUrl?: string | null;
  @Field(() => [String], { nullable: true, description: 'Sites whose programs may send entries, e.g. https://www.example.com; at most 20. None: only plain forms of any site, and our own page.' })
  allowedOrigins?: string[];
}

@InputType('WebFormCreateInput', { description: 'A new form; a heading and a department are enough.' })
export class WebFormCreateInput extends WebFormUpdateInput {
  @Field(() => String, { description: 'Name and heading, at most 100 characters.' }) override name!: string;
  @Field(() => ID, { description: 'Department that its leads go to.' }) override departmentId!: string;
}
