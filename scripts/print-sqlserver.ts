import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { sqlServerScript } from './sqlserver-script';

/** Writes migrations/sqlserver.sql, which is committed so that every change of the stored shape shows in a diff. */
sqlServerScript().then((script) => writeFileSync('migrations/sqlserver.sql', script));
