import type { ReactNode } from 'react';
import { DisplayMenu, LanguageMenu } from '@/app/(crm)/shell/display-menu';
import { ApiProvider } from '@/app/apollo/provider';

export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <ApiProvider>
      <div className="flex min-h-dvh flex-col bg-canvas">
        <div className="flex h-12 shrink-0 items-center justify-end gap-0.5 px-3">
          <LanguageMenu />
          <DisplayMenu />
        </div>
        <main className="flex flex-1 flex-col items-center px-4 pt-[max(1rem,9vh)] pb-16 max-md:pt-4">{children}</main>
      </div>
    </ApiProvider>
  );
}
