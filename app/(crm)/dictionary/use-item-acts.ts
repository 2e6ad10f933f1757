'use client';
import { useTranslations } from 'next-intl';
import { DictionaryItemCreateDocument, DictionaryItemDeleteDocument, DictionaryItemUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { toast } from '@/components/toast';
import { refetch, type DictionaryType, type Item } from './dictionary-type';

/** What takes an item out of use, and back; each can be undone. */
export function useItemActs(type: DictionaryType, item: Item) {
  const t = useTranslations('dictionary');
  const update = useAct(DictionaryItemUpdateDocument, (data) => data.dictionaryItemUpdate, { refetch });
  const create = useAct(DictionaryItemCreateDocument, (data) => data.dictionaryItemCreate, { refetch });
  const drop = useAct(DictionaryItemDeleteDocument, (data) => data.dictionaryItemDelete, { refetch });
  const attempt = async (work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    }
  };
  const reactivate = (version = item.version) => attempt(async () => {
    await update.runOrThrow({ id: item.id, version, input: { active: true } });
    toast.success(t('reactivated', { name: item.label }));
  });
  return {
    reactivate: () => reactivate(),
    retire: () => attempt(async () => {
      const { dictionaryItem } = await update.runOrThrow({ id: item.id, version: item.version, input: { active: false } });
      toast.undo(t('retiredDone', { name: item.label }), t('undo'), () => void reactivate(dictionaryItem?.version));
    }),
    remove: async () => {
      await drop.runOrThrow({ id: item.id, version: item.version });
      const { code, labelZh, labelEn, color, position, active } = item;
      const again = () => attempt(() => create.runOrThrow({ typeId: type.id, input: { code, labelZh, labelEn, color, position, active } }));
      toast.undo(t('deleted', { name: item.label }), t('undo'), () => void again());
    },
  };
}
