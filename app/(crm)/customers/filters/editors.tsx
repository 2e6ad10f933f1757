'use client';
import dynamic from 'next/dynamic';
import { Skeleton } from '@/components/skeleton';

const Waiting = () => <Skeleton className="h-24 w-48" />;

// What stands in the popovers of filters comes with the first one that is opened.
export const ChoiceList = dynamic(() => import('./choice-list').then((module) => module.ChoiceList), { ssr: false, loading: Waiting });
export const DepartmentFilter = dynamic(() => import('./department-filter').then((module) => module.DepartmentFilter), { ssr: false, loading: Waiting });
export const OwnerFilter = dynamic(() => import('./owner-filter').then((module) => module.OwnerFilter), { ssr: false, loading: Waiting });
export const PeriodFilter = dynamic(() => import('./period-filter').then((module) => module.PeriodFilter), { ssr: false, loading: Waiting });
export const ProductFilter = dynamic(() => import('../../pickers/product-filter').then((module) => module.ProductFilter), { ssr: false, loading: Waiting });
