import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { ItemDraft, ItemPatch } from '@/domain/dictionary-input';
import { notFound } from '@/domain/refusal';
import { DictionaryItem, DictionaryType } from '@/entities/dictionary';
import { createItem } from '@/services/dictionary/create-item';
import { deleteItem } from '@/services/dictionary/delete-item';
import { updateItem } from '@/services/dictionary/update-item';
import { present } from '@/services/read';
import { demand } from '@/services/scope';
import { type Context, signedIn } from '../context';
import { recordId } from '../global-id';
import { payloadType, recordPayload } from '../payload';
import { DictionaryItemCreateInput, DictionaryItemUpdateInput } from './inputs';

const DictionaryItemPayload = payloadType('DictionaryItemPayload', 'dictionaryItem', DictionaryItem);
const ID_ARG = { description: 'Global id of the item.' };
const VERSION_ARG = { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' };

function readableTypes(context: Context): DictionaryType[] {
  const viewer = signedIn(context);
  demand(viewer, 'dictionaryType:read');
  // Copies: what is in memory is everybody's.
  return present(viewer, 'dictionaryType', viewer.dictionaries.types.map((type) => ({ ...type })));
}

@Resolver(() => DictionaryType)
export class DictionaryResolver {
  @Query(() => [DictionaryType], { description: 'Every dictionary.' })
  dictionaryTypes(@Ctx() context: Context) {
    return readableTypes(context);
  }

  @Query(() => DictionaryType, { description: 'One dictionary by its code, e.g. region; NOT_FOUND where there is none.' })
  dictionaryType(@Arg('code', () => String, { description: 'Code of the dictionary.' }) code: string, @Ctx() context: Context) {
    const found = readableTypes(context).find((type) => type.code === code);
    if (!found) throw notFound();
    return found;
  }

  @FieldResolver(() => String, { description: 'Name in the viewer’s language.' })
  name(@Root() type: DictionaryType & object, @Ctx() context: Context) {
    return context.locale === 'en' ? type.nameEn : type.nameZh;
  }

  @FieldResolver(() => [DictionaryItem], { description: 'Items in their order.' })
  items(
    @Root() type: DictionaryType & object,
    @Arg('activeOnly', () => Boolean, { defaultValue: false, description: 'Without the retired ones.' }) activeOnly: boolean,
    @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    const items = viewer.dictionaries.items(type.code).filter((item) => item.active || !activeOnly);
    return present(viewer, 'dictionaryItem', items.map((item) => ({ ...item })));
  }

  @Mutation(() => DictionaryItemPayload, { description: 'Adds an item to a dictionary that is not locked. Takes dictionaryItem:create.' })
  dictionaryItemCreate(
    @Arg('typeId', () => ID, { description: 'Global id of the dictionary.' }) typeId: string,
    @Arg('input', () => DictionaryItemCreateInput, { description: 'The new item.' }) input: DictionaryItemCreateInput,
    @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return recordPayload(context, 'dictionaryItem', 'dictionaryItem', async () => createItem(viewer, recordId('DictionaryType', typeId), input as ItemDraft));
  }

  @Mutation(() => DictionaryItemPayload, { description: 'Renames, recolours, moves or retires an item. Takes dictionaryItem:update.' })
  dictionaryItemUpdate(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => DictionaryItemUpdateInput, { description: 'What to change.' }) input: DictionaryItemUpdateInput, @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return recordPayload(context, 'dictionaryItem', 'dictionaryItem', async () => updateItem(viewer, recordId('DictionaryItem', id), version, input as ItemPatch));
  }

  @Mutation(() => DictionaryItemPayload, { description: 'Deletes an item that no record uses; IN_USE otherwise. Takes dictionaryItem:delete.' })
  dictionaryItemDelete(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return recordPayload(context, 'dictionaryItem', 'dictionaryItem', async () => deleteItem(viewer, recordId('DictionaryItem', id), version));
  }
}
