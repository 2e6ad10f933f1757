import { Skeleton } from '@/components/skeleton';

/** The shape of the page before its record is there. */
export function RecordSkeleton({ label }: { label: string }) {
  return (
    <div aria-busy="true" aria-label={label} role="region" className="flex min-h-0 flex-1 flex-col">
      <div className="grid gap-4 border-b border-line px-5 pt-4 pb-4">
        <Skeleton className="h-6 w-72 max-w-full" />
        <div className="flex flex-wrap gap-7">{[0, 1, 2, 3, 4].map((place) => <div key={place} className="grid gap-1.5"><Skeleton className="w-14" /><Skeleton className="w-24" /></div>)}</div>
        <Skeleton className="h-4 w-full" />
      </div>
      <div className="grid flex-1 md:grid-cols-[minmax(0,1fr)_320px] xl:grid-cols-[minmax(0,1fr)_380px]">
        <div className="grid content-start gap-6 px-5 py-4"><Skeleton className="h-20 w-full rounded-md" />{[0, 1, 2, 3].map((place) => <div key={place} className="flex gap-3"><Skeleton className="size-7 rounded-full" /><Skeleton className="w-64" /></div>)}</div>
        <div className="grid content-start gap-3 border-s border-line bg-canvas p-4 max-md:hidden">{[0, 1, 2, 3, 4, 5, 6, 7].map((place) => <Skeleton key={place} className="w-56" />)}</div>
      </div>
    </div>
  );
}
