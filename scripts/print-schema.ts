import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { buildSchema } from '@/graphql/schema';

/** Writes graphql/schema.graphql, which is committed so that every change of the API shows in a diff. */
writeFileSync('graphql/schema.graphql', `${printSchema(buildSchema())}\n`);
