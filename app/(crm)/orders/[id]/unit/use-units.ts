'use client';
import { useQuery } from '@apollo/client/react';
import { type OrderUnitsQuery, OrderUnitProjectsDocument, OrderUnitsDocument } from '@/app/apollo/generated/graphql';
import { OFFERED, ORDERABLE, unitWorkflow } from '@/domain/unit';

export type FoundUnit = OrderUnitsQuery['units']['nodes'][number];

export interface UnitQuery {
  project: string | null;
  building: string | null;
  search: string;
}

/** The projects with their buildings, and the units of one that an order of this customer could be of. */
export function useUnits({ project, building, search }: UnitQuery, customerId: string | undefined) {
  const projects = useQuery(OrderUnitProjectsDocument).data?.projects.nodes ?? [];
  const of = project ?? projects[0]?.id ?? null;
  const filter = { projectIds: of ? [of] : null, buildingIds: building ? [building] : null, status: [...(search.trim() ? ORDERABLE : OFFERED)] };
  const { data, previousData, loading } = useQuery(OrderUnitsDocument, { variables: { filter, search: search.trim() || null }, skip: !of, fetchPolicy: 'cache-and-network' });
  const free = ({ status, hold }: FoundUnit) => unitWorkflow.initial.includes(status) || (hold?.customer !== undefined && hold.customer?.id === customerId);
  return { projects, project: projects.find(({ id }) => id === of), units: ((data ?? previousData)?.units.nodes ?? []).filter(free), loading };
}
