'use client';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { UsersRound } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { DepartmentMembersDocument, type DepartmentRowFragment } from '@/app/apollo/generated/graphql';
import { Avatar } from '@/components/avatar';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { LoadMore } from '@/components/load-more';
import { Section } from '@/components/section';
import { Skeleton } from '@/components/skeleton';
import { Switch } from '@/components/switch';
import { Tag } from '@/components/tag';
import { useRoleName } from '../users/use-role-name';

const BY_NAME = { by: 'NAME', direction: 'ASC' } as const;

export function Members({ department }: { department: DepartmentRowFragment }) {
  const t = useTranslations('departments');
  const format = useFormatter();
  const [below, setBelow] = useState(true);
  const filter = below ? { departmentTreeIds: [department.id] } : { departmentIds: [department.id] };
  const { data, previousData, error, loading, fetchMore, refetch } = useQuery(DepartmentMembersDocument, { variables: { filter, sort: BY_NAME }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const members = (data ?? previousData)?.users;
  const count = members && `${format.number(members.totalCount.count)}${members.totalCount.more ? '+' : ''}`;
  return (
    <Section
      quiet level={3} title={count ? t('membersCount', { count }) : t('members')} className="px-5 pb-6"
      actions={<Switch checked={below} onCheckedChange={setBelow} className="text-sm">{t('withBelow')}</Switch>}
    >
      {error && !members && <ErrorState onRetry={() => void refetch()} />}
      {!members && !error && <div className="grid gap-4 py-3" aria-busy="true"><Skeleton className="w-52" /><Skeleton className="w-44" /><Skeleton className="w-56" /></div>}
      {members?.nodes.length === 0 && <EmptyState icon={<UsersRound />} title={t('noMembers')} text={t('noMembersText')} />}
      <ul>{members?.nodes.map((member) => <Member key={member.id} member={member} where={below ? member.department?.name : undefined} />)}</ul>
      {members && <LoadMore hasMore={members.pageInfo.hasNextPage} loading={loading} onLoadMore={() => void fetchMore({ variables: { after: members.pageInfo.endCursor } })} />}
    </Section>
  );
}

interface MemberProps {
  member: { name: string; email: string; active: boolean; roles: readonly { nameZh: string; nameEn: string }[] };
  where: string | undefined;
}

function Member({ member, where }: MemberProps) {
  const t = useTranslations('users');
  const roleName = useRoleName();
  return (
    <li className="flex min-h-(--row) items-center gap-3 border-b border-line py-1.5">
      <Avatar name={member.name} size="md" />
      <span className="min-w-0 flex-1">
        <span className="flex items-center gap-2"><span className="truncate font-medium">{member.name}</span>{!member.active && <Tag>{t('disabled')}</Tag>}</span>
        <span className="block truncate text-xs text-ink-3">{[where, member.roles.map(roleName).join(t('and'))].filter(Boolean).join(' · ') || t('noRoles')}</span>
      </span>
      <span className="truncate text-sm text-ink-3 max-md:hidden">{member.email}</span>
    </li>
  );
}
