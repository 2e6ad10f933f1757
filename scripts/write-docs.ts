import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { permissionsDocument } from './docs/permissions';
import { workflowsDocument } from './docs/workflows';

/** Writes the documents that follow from the code. */
writeFileSync('docs/workflows.md', workflowsDocument());
writeFileSync('docs/permissions.md', permissionsDocument());
