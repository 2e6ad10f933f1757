import { Skeleton } from '@/components/skeleton';

/** The shape of the day before it is known. */
export function TodaySkeleton() {
  return (
    <div aria-busy="true" className="grid gap-x-8 gap-y-7 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="grid content-start gap-5"><Skeleton className="w-20" />{[0, 1, 2, 3, 4, 5].map((place) => <div key={place} className="grid gap-2"><Skeleton className="w-64" /><Skeleton className="w-44" /></div>)}</div>
      <div className="grid content-start gap-4"><Skeleton className="w-20" />{[0, 1, 2, 3, 4, 5].map((place) => <Skeleton key={place} className="w-56" />)}</div>
    </div>
  );
}
