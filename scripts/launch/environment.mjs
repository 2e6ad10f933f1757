import { existsSync } from 'node:fs';

// Next reads .env for the application alone; the port, a migration and a backup are decided before or beside it. What is set already stays.
if (existsSync('.env')) process.loadEnvFile?.('.env');
