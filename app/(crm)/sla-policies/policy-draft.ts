import type { SlaPolicyCreateInput, SlaPolicyRowFragment } from '@/app/apollo/generated/graphql';
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
const hours = (minutes: number | null | undefined) => (minutes == null ? '' : String(Math.round((minutes / HOUR) * 100) / 100));
const minutes = (text: string): number | null => (text.trim() ? Math.round(Number(text) * HOUR) || 0 : null);

export function draftOf(policy: SlaPolicyRowFragment | null): PolicyDraft {
  return {
    nameZh: policy?.nameZh ?? '', nameEn: policy?.nameEn ?? '', typeId: policy?.type?.id ?? null, priority: policy?.priority ?? null, gradeId: policy?.grade?.id ?? null,
    response: hours(policy?.responseMinutes), resolution: hours(policy?.resolutionMinutes), warnPercent: String(policy?.warnPercent ?? USUAL_WARN_PERCENT), active: policy?.active ?? true,
  };
}

/** The draft as the API takes it. */
export function inputOf({ nameZh, nameEn, typeId, priority, gradeId, response, resolution, warnPercent, active }: PolicyDraft): SlaPolicyCreateInput {
  return {
    nameZh: nameZh.trim(), nameEn: nameEn.trim(), typeId, priority, gradeId, responseMinutes: minutes(response), resolutionMinutes: minutes(resolution),
    warnPercent: Math.round(Number(warnPercent)) || 0, active,
  };
}
