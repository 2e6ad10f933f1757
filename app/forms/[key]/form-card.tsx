import type { ReactNode } from 'react';

interface FormCardProps {
  title: string;
  text?: string;
  children: ReactNode;
}

/** One card on a calm page; it looks the same in a frame. */
export function FormCard({ title, text, children }: FormCardProps) {
  return (
    <main className="flex min-h-dvh flex-col items-center bg-canvas px-4 py-[clamp(1rem,7vh,5rem)]">
      <div className="w-full max-w-lg overflow-hidden rounded-lg border border-line bg-surface">
        <div aria-hidden="true" className="h-1 bg-accent" />
        <div className="p-7 max-sm:p-5">
          <h1 className="text-2xl font-semibold text-balance wrap-anywhere">{title}</h1>
          {text && <p className="mt-1.5 text-pretty text-ink-2">{text}</p>}
          <div className="mt-6">{children}</div>
        </div>
      </div>
    </main>
  );
}
