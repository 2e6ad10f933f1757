import 'reflect-metadata';
import { type GraphQLSchema, isInterfaceType, isObjectType, isUnionType, lexicographicSortSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { callDirectly } from './direct-calls';
import { toGlobalId } from './global-id';
import { resolvers } from './resolvers';

/** The executable schema, which Apollo checks as it starts. Input is checked by domain/ in the services, where imports and jobs pass too. */
export function buildSchema(): GraphQLSchema {
  return exposeGlobalIds(callDirectly(lexicographicSortSchema(buildSchemaSync({ resolvers, validate: false, skipCheck: true }))));
}

// Rows are plain objects that carry their type's name: an id becomes global at the one place where it leaves.
function exposeGlobalIds(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type) || isUnionType(type)) type.resolveType = (row: { __typename: string }) => row.__typename;
    if (!isObjectType(type) || !type.getInterfaces().some(({ name }) => name === 'Node')) continue;
    const id = type.getFields().id;
    if (id) id.resolve = (row: { id: number }) => toGlobalId(type.name, row.id);
  }
  return schema;
}
