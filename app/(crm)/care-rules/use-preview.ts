'use client';
import { useEffect, useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { type CareRuleCreateInput, CareRulePreviewDocument } from '@/app/apollo/generated/graphql';

/** How long typing has to pause before it is counted, in milliseconds. */
const PAUSE = 400;

/** How many tasks the rule would make, counted anew after every pause; undefined while it is counted, null where it cannot be. */
export function usePreview(input: CareRuleCreateInput): number | null | undefined {
  const { occasion, feast, days, gradeId, customerKind, departmentId } = input;
  const wanted = JSON.stringify({ nameZh: '-', nameEn: '-', occasion, feast, days, gradeId, customerKind, departmentId });
  const [asked, setAsked] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), PAUSE);
    return () => clearTimeout(timer);
  }, [wanted]);
  const { data, error } = useQuery(CareRulePreviewDocument, { variables: { input: JSON.parse(asked) as CareRuleCreateInput }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  if (error) return null;
  return asked === wanted ? data?.careRulePreview : undefined;
}
