'use client';
import { onDemand } from '@/components/on-demand';
import { Skeleton } from '@/components/skeleton';

const Waiting = () => <Skeleton className="h-24 w-48" />;

// What stands in the popovers of filters comes with the first one that is opened.
export const ChoiceList = onDemand(() => import('./choice-list').then((module) => module.ChoiceList), Waiting);
export const DepartmentFilter = onDemand(() => import('./department-filter').then((module) => module.DepartmentFilter), Waiting);
export const OwnerFilter = onDemand(() => import('./owner-filter').then((module) => module.OwnerFilter), Waiting);
export const PeriodFilter = onDemand(() => import('./period-filter').then((module) => module.PeriodFilter), Waiting);
export const ProductFilter = onDemand(() => import('../../pickers/product-filter').then((module) => module.ProductFilter), Waiting);
