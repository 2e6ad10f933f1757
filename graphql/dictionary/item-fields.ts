import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { DictionaryItem } from '@/entities/dictionary';
import { reachOf } from '@/services/scope';
import { type Context, signedIn } from '../context';
import { usageOfType } from './usage';

@Resolver(() => DictionaryItem)
export class DictionaryItemFields {
  @FieldResolver(() => String, { description: 'Label in the viewer’s language.' })
  label(@Root() item: DictionaryItem & object, @Ctx() context: Context) {
    return context.locale === 'en' ? item.labelEn : item.labelZh;
  }

  @FieldResolver(() => Int, {
    nullable: true, description: 'How many records carry the item, whoever holds them; null for viewers who may not change dictionaries.',
  })
  async usedCount(@Root() item: DictionaryItem & object, @Ctx() context: Context) {
    if (!reachOf(signedIn(context), 'dictionaryItem:update')) return null;
    return (await usageOfType(context, item.typeId)).get(item.id) ?? 0;
  }
}
