import type { SlaPolicyCreateInput, SlaPolicyRowFragment } from '@/app/apollo/generated/graphql';
import { decimal, optional, readAll, whole } from '@/components/number-text';
import type { Priority } from '@/domain/service-ticket';
import { USUAL_WARN_PERCENT } from '@/domain/sla-policy-defaults';

/** What the form holds: times in hours as they are typed, empty where nothing is promised. */
export interface PolicyDraft {
  nameZh: string;
  nameEn: string;
  typeId: string | null;
  priority: Priority | null;
  gradeId: string | null;
  response: string;
  resolution: string;
  warnPercent: string;
  active: boolean;
}

const HOUR = 60;
const YEAR_HOURS = 366 * 24;
const hours = (minutes: number | null | undefined) => (minutes == null ? '' : String(Math.round((minutes / HOUR) * 100) / 100));
const minutes = (text: string | null): number | null => (text === null ? null : Math.round(Number(text) * HOUR));

const HOURS = optional(decimal(2, { min: 0.02, max: YEAR_HOURS }));
/** How the numbers of the form are read. */
export const POLICY_NUMBERS = { response: HOURS, resolution: HOURS, warnPercent: whole({ min: 1, max: 99 }) };

export function draftOf(policy: SlaPolicyRowFragment | null): PolicyDraft {
  return {
    nameZh: policy?.nameZh ?? '', nameEn: policy?.nameEn ?? '', typeId: policy?.type?.id ?? null, priority: policy?.priority ?? null, gradeId: policy?.grade?.id ?? null,
    response: hours(policy?.responseMinutes), resolution: hours(policy?.resolutionMinutes), warnPercent: String(policy?.warnPercent ?? USUAL_WARN_PERCENT), active: policy?.active ?? true,
  };
}

/** The draft as the API takes it; null while a number cannot be read. */
export function inputOf(draft: PolicyDraft): SlaPolicyCreateInput | null {
  const { values } = readAll(POLICY_NUMBERS, draft);
  if (!values) return null;
  const { nameZh, nameEn, typeId, priority, gradeId, active } = draft;
  const { response, resolution, warnPercent } = values;
  return {
    nameZh: nameZh.trim(), nameEn: nameEn.trim(), typeId, priority, gradeId, responseMinutes: minutes(response), resolutionMinutes: minutes(resolution),
    warnPercent, active,
  };
}
