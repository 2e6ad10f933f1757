'use client';
import { useEffect, useState } from 'react';
import { skipToken, useQuery } from '@apollo/client/react';
import { type CareRuleCreateInput, CareRulePreviewDocument } from '@/app/apollo/generated/graphql';

/** How long typing has to pause before it is counted, in milliseconds. */
const PAUSE = 400;

/** What decides how many tasks there are. */
const criteriaOf = ({ occasion, feast, days, gradeId, customerKind, departmentId }: CareRuleCreateInput) =>
  JSON.stringify({ nameZh: '-', nameEn: '-', occasion, feast, days, gradeId, customerKind, departmentId });

/** How many tasks the rule would make, counted anew after every pause; undefined while it is counted, null where it cannot be. */
export function usePreview(input: CareRuleCreateInput | null): number | null | undefined {
  const wanted = input && criteriaOf(input);
  const [asked, setAsked] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), PAUSE);
    return () => clearTimeout(timer);
  }, [wanted]);
  const { data, error } = useQuery(CareRulePreviewDocument, asked === null ? skipToken : { variables: { input: JSON.parse(asked) as CareRuleCreateInput }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  if (error || wanted === null) return null;
  return asked === wanted ? data?.careRulePreview : undefined;
}
