import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Department } from '@/entities/department';
import { DictionaryItem } from '@/entities/dictionary';
import { User } from '@/entities/user';
import { WebForm } from '@/entities/web-form';
import { DEFAULT_PAGE } from '@/services/page';
import { readOne } from '@/services/read';
import { listWebForms, WEB_FORM_SORTS } from '@/services/web-form/list';
import { createWebForm, originsOf, updateWebForm } from '@/services/web-form/write';
import { connectionOf, connectionType, type SortInput, sortInputType, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { recordId, referenceId } from '../global-id';
import { payloadType, recordPayload } from '../payload';
import { WebFormCreateInput, WebFormUpdateInput } from './inputs';

const WebFormConnection = connectionType('WebForm', WebForm);
const WebFormPayload = payloadType('WebFormPayload', 'webForm', WebForm);
const WebFormSort = sortInputType('WebForm', { CREATED_AT: 'When the record was created.' });
const ID_ARG = { description: 'Global id of the form.' };

const choice = <K extends string>(field: K, id: string | null | undefined) => (id === undefined ? {} : { [field]: referenceId('DictionaryItem', id, field) ?? null });

@Resolver(() => WebForm)
export class WebFormResolver {
  @Query(() => WebForm, { description: 'One form; NOT_FOUND where there is none.' })
  webForm(@Arg('id', () => ID, { description: 'Global id of the webForm.' }) id: string, @Ctx() context: Context) {
    return readOne(signedIn(context), WebForm, recordId('WebForm', id));
  }

  @Query(() => WebFormConnection, { description: 'The forms on web sites, a page at a time.' })
  async webForms(
    @Arg('first', () => Int, { nullable: true, description: `Rows wanted, 1 to 100; ${DEFAULT_PAGE} where left out.` }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Arg('sort', () => WebFormSort, { nullable: true, description: 'Order; the newest first where left out.' }) sort: SortInput | null,
    @Ctx() context: Context,
  ) {
    const order = sortOf(WEB_FORM_SORTS, sort, { by: 'CREATED_AT', direction: 'DESC' });
    return connectionOf(await listWebForms(signedIn(context), { first, after, sort: order }));
  }

  @FieldResolver(() => Department, { nullable: true, description: 'Department that its leads go to.' })
  department(@Root() form: WebForm & object, @Ctx() context: Context) {
    return context.loaders.load<Department>('department', form.departmentId);
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Source that its leads have.' })
  source(@Root() { sourceId }: WebForm & object, @Ctx() context: Context) {
    return sourceId === null ? null : (signedIn(context).dictionaries.item(sourceId) ?? null);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who created the record; null for the product itself.' })
  createdBy(@Root() form: WebForm & object, @Ctx() context: Context) {
    return context.loaders.load<User>('user', form.createdById);
  }

  @FieldResolver(() => [String], { description: 'Sites whose programs may send entries.' })
  allowedOrigins(@Root() form: WebForm & object) {
    return originsOf(form);
  }

  @Mutation(() => WebFormPayload, { description: 'Creates a form. Takes webForm:create.' })
  webFormCreate(@Arg('input', () => WebFormCreateInput, { description: 'The new form.' }) { sourceId, departmentId, ...input }: WebFormCreateInput, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return recordPayload(context, 'webForm', 'webForm', async () =>
      createWebForm(viewer, { ...input, departmentId: referenceId('Department', departmentId, 'departmentId'), ...choice('sourceId', sourceId) }));
  }

  @Mutation(() => WebFormPayload, { description: 'Changes a form, or switches it off. Takes webForm:update.' })
  webFormUpdate(
    @Arg('id', () => ID, ID_ARG) id: string,
    @Arg('version', () => Int, { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' }) version: number,
    @Arg('input', () => WebFormUpdateInput, { description: 'What to change.' }) { sourceId, departmentId, ...input }: WebFormUpdateInput, @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return recordPayload(context, 'webForm', 'webForm', async () => {
      const moved = departmentId == null ? {} : { departmentId: referenceId('Department', departmentId, 'departmentId') };
      return updateWebForm(viewer, recordId('WebForm', id), version, { ...input, ...moved, ...choice('sourceId', sourceId) });
    });
  }
}
