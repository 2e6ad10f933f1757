import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RuleList } from './rule-list';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('assignmentRules');
  return { title: t('title') };
}

export default function AssignmentRulesPage() {
  return <RuleList />;
}
