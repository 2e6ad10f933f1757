import type { LucideIcon } from 'lucide-react';
import { Mail, MapPin, MessageCircle, MessageSquareText, MessagesSquare, Phone, Users } from 'lucide-react';
import type { InteractionChannel } from '@/domain/interaction';

const icons: Record<InteractionChannel, LucideIcon> = {
  VISIT: MapPin, PHONE: Phone, EMAIL: Mail, SMS: MessageSquareText, WECHAT: MessageCircle, CHAT: MessagesSquare, MEETING: Users,
};

/** How the two sides met, as a picture; say the channel beside it. */
export function ChannelIcon({ channel }: { channel: InteractionChannel }) {
  const Icon = icons[channel];
  return <Icon aria-hidden="true" />;
}
