'use client';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { FeedbackSettingDocument, FeedbackSettingUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Switch } from '@/components/switch';
import { toast } from '@/components/toast';
import { useCan } from '../viewer';

/** Whether customers are asked by themselves; a supervisor decides, the others see it. */
export function AutomaticSwitch() {
  const t = useTranslations('serviceReport');
  const may = useCan()('feedbackLink:configure');
  const { data } = useQuery(FeedbackSettingDocument, { fetchPolicy: 'cache-and-network' });
  const act = useAct(FeedbackSettingUpdateDocument, (answer) => answer.feedbackSettingUpdate, { refetch: ['FeedbackSetting'] });
  const setting = data?.feedbackSetting;
  if (!setting) return null;
  const set = async (automatic: boolean) => {
    try {
      await act.runOrThrow({ version: setting.version, automatic });
      toast.success(t(automatic ? 'automaticOn' : 'automaticOff'));
    } catch (reason) {
      toast.error(reason instanceof Error ? reason.message : String(reason));
    }
  };
  return (
    <div className="border-t border-line pt-4" data-print="hide">
      <Switch checked={setting.automatic} disabled={!may || act.pending} onCheckedChange={(automatic) => void set(automatic)} hint={t('automaticHint')}>{t('automatic')}</Switch>
    </div>
  );
}
