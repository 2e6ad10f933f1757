'use client';
import { useTranslations } from 'next-intl';
import { PageHeader } from '@/components/page-header';
import { NameSection } from './name-section';
import { PasswordSection } from './password-section';
import { SessionsSection } from './sessions-section';

export function Profile() {
  const t = useTranslations('profile');
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="grid max-w-[42rem] gap-9 px-5 py-6 max-md:px-4">
          <NameSection />
          <PasswordSection />
          <SessionsSection />
        </div>
      </div>
    </>
  );
}
