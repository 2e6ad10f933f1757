import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ReplyList } from './reply-list';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('savedReplies');
  return { title: t('title') };
}

export default function SavedRepliesPage() {
  return <ReplyList />;
}
