'use client';
import { createContext, use, useCallback, useState, type ReactNode } from 'react';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useLocale } from 'next-intl';
import { ViewerDocument, type FieldRight, type ViewerQuery } from '@/app/apollo/generated/graphql';

type SignedIn = NonNullable<ViewerQuery['viewer']>;

/** Who is signed in and what they may, as the API sees it. What a page hides is only politeness: the API decides. */
export interface Viewer {
  id: string;
  name: string;
  email: string;
  locale: string | null;
  departmentId: string;
  departmentName: string;
  roleNames: readonly string[];
  permissions: readonly string[];
  /** Fields that are masked or hidden, `customer.phone` → MASKED; every other one is readable. */
  fieldRights: ReadonlyMap<string, FieldRight>;
  /** What is mailed reaches people; else it stands in the log of the server. */
  mailLeaves: boolean;
}

const ViewerContext = createContext<Viewer | null>(null);

/** `initial` is the viewer whom the server already asked for, so that the first picture is complete. */
export function ViewerProvider({ initial, children }: { initial: SignedIn; children: ReactNode }) {
  const client = useApolloClient();
  useState(() => client.writeQuery({ query: ViewerDocument, data: { __typename: 'Query', viewer: initial, setupStatus: { __typename: 'SetupStatus', open: false } } }));
  const { data } = useQuery(ViewerDocument, { fetchPolicy: 'cache-first' });
  return <ViewerContext value={viewerOf(data?.viewer ?? initial, useLocale() === 'en')}>{children}</ViewerContext>;
}

function viewerOf({ user, department, locale, roles, permissions, fieldRights, mailLeaves }: SignedIn, english: boolean): Viewer {
  return {
    id: user.id, name: user.name, email: user.email, locale, departmentId: department.id, departmentName: department.name,
    roleNames: roles.map((role) => (english ? role.nameEn : role.nameZh)),
    permissions: permissions.map(({ permission }) => permission),
    fieldRights: new Map(fieldRights.map(({ field, right }) => [field, right])), mailLeaves,
  };
}

/** The person who is signed in; everything below app/(crm) has one. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error('useViewer needs ViewerProvider (app/(crm)/layout.tsx)');
  return viewer;
}

/** Whether the viewer holds a permission, `noun:verb`, whatever its reach. */
export function useCan(): (permission: string) => boolean {
  const { permissions } = useViewer();
  return useCallback((permission) => permissions.includes(permission), [permissions]);
}
