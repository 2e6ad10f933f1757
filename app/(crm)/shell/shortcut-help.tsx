'use client';
import { useTranslations } from 'next-intl';
import { usePreferences } from '@/app/preferences/provider';
import { Dialog } from '@/components/dialog';
import { Kbd } from '@/components/kbd';
import { Switch } from '@/components/switch';
import { keysOf, type NavItem } from './navigation';

const general = [['command', ['Ctrl', 'K']], ['search', ['/']], ['help', ['?']], ['escape', ['Esc']]] as const;
const lists = [['move', ['J', 'K']], ['select', ['X']], ['open', ['Enter']], ['create', ['C']]] as const;
const fields = [['edit', ['F2']], ['save', ['Enter']], ['cancel', ['Esc']]] as const;

export default function ShortcutHelp({ items, onClose }: { items: readonly NavItem[]; onClose: () => void }) {
  const t = useTranslations('shell');
  const { singleKeys, setSingleKeys } = usePreferences();
  return (
    <Dialog open onOpenChange={onClose} title={t('shortcuts')} size="lg">
      <div className="grid gap-x-10 gap-y-5 md:grid-cols-2">
        <div className="grid content-start gap-5">
          <Group title={t('keys.general')} lines={general.map(([id, keys]) => ({ id, text: t(`keys.${id}`), keys }))} />
          <Group title={t('keys.lists')} lines={lists.map(([id, keys]) => ({ id, text: t(`keys.${id}`), keys }))} />
          <Group title={t('keys.fields')} lines={fields.map(([id, keys]) => ({ id, text: t(`keys.${id}`), keys }))} />
        </div>
        <Group title={t('keys.goTo')} lines={items.filter(({ key }) => key).map((item) => ({ id: item.href, text: t(`nav.${item.labelKey}`), keys: keysOf(item) }))} />
      </div>
      <div className="mt-5 border-t border-line pt-4">
        <Switch checked={singleKeys} onCheckedChange={setSingleKeys} hint={t('singleKeysHint')}>{t('singleKeys')}</Switch>
      </div>
    </Dialog>
  );
}

function Group({ title, lines }: { title: string; lines: readonly { id: string; text: string; keys: readonly string[] }[] }) {
  return (
    <section>
      <h3 className="mb-1.5 text-xs font-semibold text-ink-3">{title}</h3>
      <dl>
        {lines.map((line) => (
          <div key={line.id} className="flex min-h-7 items-center justify-between gap-4">
            <dt>{line.text}</dt>
            <dd className="flex gap-1">{line.keys.map((key) => <Kbd key={key}>{key}</Kbd>)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
