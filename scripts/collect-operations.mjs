import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const generated = 'app/apollo/generated';

// The server may not import from app/, so the list of known operations moves to where it is used.
const recorded = `${generated}/persisted-documents.json`;
const operations = JSON.parse(readFileSync(recorded, 'utf8'));
const sorted = Object.fromEntries(Object.entries(operations).map(([hash, text]) => [hash.replace('sha256:', ''), text]).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('graphql/persisted-operations.json', `${JSON.stringify(sorted, null, 2)}\n`);

// One file a document, so that a page's JavaScript holds the documents of that page and not everybody's.
const DOCUMENT = /^export const (\w+)Document = (.*) as unknown as DocumentNode<(\w+), (\w+)>;\n?/gm;
const text = readFileSync(`${generated}/graphql.ts`, 'utf8');
const documents = [...text.matchAll(DOCUMENT)];
rmSync(`${generated}/documents`, { recursive: true, force: true });
mkdirSync(`${generated}/documents`);
for (const [, name, node, result, variables] of documents) {
  writeFileSync(`${generated}/documents/${name}.ts`, [
    "import type { TypedDocumentNode } from '@graphql-typed-document-node/core';",
    `import type { ${result}, ${variables} } from '../graphql';\n`,
    `export const ${name}Document = ${node} as unknown as TypedDocumentNode<${result}, ${variables}>;\n`,
  ].join('\n'));
}
const FRAGMENT = /^export const \w+FragmentDoc = .*\n/gm;
const IMPORT = /^import type .*typed-document-node.*\n/m;
const exported = documents.map(([, name]) => `export { ${name}Document } from './documents/${name}';\n`).join('');
writeFileSync(`${generated}/graphql.ts`, text.replace(IMPORT, '').replace(FRAGMENT, '').replace(DOCUMENT, '').trimEnd().concat('\n', exported));
for (const file of [recorded, `${generated}/gql.ts`, `${generated}/index.ts`]) rmSync(file);
