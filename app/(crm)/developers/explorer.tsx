'use client';
import 'graphiql/style.css';
import './explorer.css';
import 'graphiql/setup-workers/webpack';
import { useEffect, useRef } from 'react';
import { GraphiQL, type GraphiQLProps } from 'graphiql';
import type { Theme } from '@/app/preferences/preferences';
import type { Example } from './read-examples';
import { allowEditorStyles } from './editor-styles';
import { keepTabsPlain } from './plain-tabs';

allowEditorStyles();

const fetcher: GraphiQLProps['fetcher'] = async (params, options) => {
  const response = await fetch('/api/graphql', {
    method: 'POST', headers: { 'content-type': 'application/json', ...(options?.headers as Record<string, string> | undefined) }, body: JSON.stringify(params),
  });
  return response.json();
};

interface ExplorerProps {
  example: Example | null;
  /** The example was chosen just now, as against shown to somebody who has nothing of their own yet. */
  asked: boolean;
  theme: Theme;
}

/** GraphiQL as it is shipped, out of our own bundle. What one writes stays in the browser; a chosen example opens beside it. */
export default function Explorer({ example, asked, theme }: ExplorerProps) {
  const shown = asked ? { initialQuery: example?.query, initialVariables: example?.variables } : {};
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => (root.current ? keepTabsPlain(root.current) : undefined), []);
  return (
    <div ref={root} className="h-full">
      <GraphiQL
        key={asked ? example?.id : 'own'} fetcher={fetcher} forcedTheme={theme} showPersistHeadersSettings={false} {...shown}
        defaultTabs={example ? [{ query: example.query, variables: example.variables }] : undefined}
      />
    </div>
  );
}
