'use client';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslations } from 'next-intl';
import { Button } from './button';

interface LoadMoreProps {
  hasMore: boolean;
  loading: boolean;
  onLoadMore: () => void;
}

/** Loads when it comes into view; the button is for keyboards and for when the observer never fires. */
export function LoadMore({ hasMore, loading, onLoadMore }: LoadMoreProps) {
  const t = useTranslations('kit');
  const mark = useRef<HTMLDivElement>(null);
  const seen = useEffectEvent(() => { if (!loading) onLoadMore(); });
  useEffect(() => {
    if (!hasMore || loading || !mark.current) return;
    const observer = new IntersectionObserver(([entry]) => { if (entry?.isIntersecting) seen(); }, { rootMargin: '400px' });
    observer.observe(mark.current);
    return () => observer.disconnect();
  }, [hasMore, loading]);
  if (!hasMore) return null;
  return (
    <div ref={mark} className="flex justify-center py-3" data-print="hide">
      <Button variant="ghost" pending={loading} onClick={onLoadMore}>{loading ? t('loading') : t('loadMore')}</Button>
    </div>
  );
}
