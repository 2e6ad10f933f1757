'use client';
import { useTranslations } from 'next-intl';
import type { FeedbackLinkRowFragment } from '@/app/apollo/generated/graphql';
import { Tag, type TagColor } from '@/components/tag';
import { type FeedbackLinkState, isAnswered, standingOfLink } from '@/domain/feedback-link';
import type { Standing } from '@/domain/workflow';
import { useDay } from '../../../values/use-day';

const colors: Record<Standing, TagColor> = { OPEN: 'blue', GOOD: 'green', RISK: 'amber', BAD: 'grey' };

/** One link: whom it went to, where it stands, and when it was asked, opened and answered. */
export function AskedRow({ link, customer }: { link: FeedbackLinkRowFragment; customer: string }) {
  const t = useTranslations('feedbackLink');
  const day = useDay();
  const state: FeedbackLinkState | null = link.state;
  const stamps = [
    link.sentAt ? t('sentAt', { at: day.full(link.sentAt) }) : t('askedAt', { at: day.full(link.createdAt) }),
    link.openedAt && t('openedAt', { at: day.full(link.openedAt) }),
    link.answeredAt && t('answeredAt', { at: day.full(link.answeredAt) }),
    link.sentAt && !link.answeredAt && link.expiresAt && t('until', { at: day.short(link.expiresAt) }),
  ].filter(Boolean);
  return (
    <li className="flex flex-wrap items-baseline gap-x-2 gap-y-0.5 text-sm">
      {state && <Tag plain color={colors[standingOfLink(state)]}>{t(`states.${state}`)}</Tag>}
      <span className="wrap-anywhere">{link.contact?.name ?? customer}</span>
      {state && isAnswered(state) && link.result && <span className="text-ink-2">{t(`results.${link.result}`)}</span>}
      <span className="text-ink-3">{stamps.join(' · ')}</span>
    </li>
  );
}
