import { readFileSync, rmSync, writeFileSync } from 'node:fs';

// The server may not import from app/, so the list of known operations moves to where it is used.
const generated = 'app/apollo/generated/persisted-documents.json';
const operations = JSON.parse(readFileSync(generated, 'utf8'));
const sorted = Object.fromEntries(Object.entries(operations).map(([hash, text]) => [hash.replace('sha256:', ''), text]).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('graphql/persisted-operations.json', `${JSON.stringify(sorted, null, 2)}\n`);
rmSync(generated);
