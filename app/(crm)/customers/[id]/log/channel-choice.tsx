'use client';
import { useTranslations } from 'next-intl';
import { SegmentedControl } from '@/components/segmented-control';
import { INTERACTION_CHANNELS, type InteractionChannel } from '@/domain/interaction';
import { ChannelIcon } from './channel-icon';

interface ChannelChoiceProps {
  value: InteractionChannel;
  onChange: (channel: InteractionChannel) => void;
}

/** How the two sides met: the chosen one in words, the others by their picture and tooltip. */
export function ChannelChoice({ value, onChange }: ChannelChoiceProps) {
  const t = useTranslations();
  const options = INTERACTION_CHANNELS.map((channel) => ({
    value: channel, label: t(`fields.values.channel.${channel}`), icon: <ChannelIcon channel={channel} />, iconOnly: channel !== value,
  }));
  return <SegmentedControl label={t('customer.log.channel')} options={options} value={value} onValueChange={onChange} />;
}
