import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import type { Context } from './context';

type FieldResolverMetadata = ReturnType<typeof getMetadataStorage>['fieldResolvers'][number];
type Param = NonNullable<FieldResolverMetadata['params']>[number];
type Resolve = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>;
type Take = (...from: Parameters<Resolve>) => unknown;

/**
 * Puts a plain call in place of type-graphql's wrapper wherever that would only hand the arguments on. The wrapper makes several promises for a
 * field with arguments, and that for every row of every list.
 */
export function callDirectly(schema: GraphQLSchema): GraphQLSchema {
  const { fieldResolvers, objectTypes } = getMetadataStorage();
  const instances = new Map<FieldResolverMetadata['target'], Record<string, (...args: unknown[]) => unknown>>();
  for (const metadata of fieldResolvers) {
    const name = objectTypes.find(({ target }) => target === metadata.getObjectType?.())?.name;
    const type = name === undefined ? undefined : schema.getType(name);
    const field = isObjectType(type) ? type.getFields()[metadata.schemaName] : undefined;
    const takes = takesOf(metadata);
    if (!field || !takes) continue;
    let instance = instances.get(metadata.target);
    if (!instance) instances.set(metadata.target, (instance = new (metadata.target as new () => NonNullable<typeof instance>)()));
    const method = instance[metadata.methodName]?.bind(instance);
    if (method) field.resolve = ((...from) => method(...takes.map((take) => take(...from)))) satisfies Resolve;
  }
  return schema;
}

/** How each parameter is come by; undefined where the wrapper does more than that. */
function takesOf({ kind, params = [], middlewares, roles }: FieldResolverMetadata): Take[] | undefined {
  if (kind !== 'external' || middlewares?.length || roles) return undefined;
  const takes = [...params].sort((a, b) => a.index - b.index).map(takeOf);
  return takes.every((take) => take !== undefined) ? takes : undefined;
}

function takeOf(param: Param): Take | undefined {
  if (param.kind === 'info') return (_root, _args, _context, info) => info;
  if (param.kind === 'context' && !param.propertyName) return (_root, _args, context) => context;
  if (param.kind === 'root' && !param.propertyName && (!param.getType || param.getType() === Object)) return (root) => root;
  // An input object becomes an instance of its class, which stays the wrapper's work.
  const isInput = param.kind === 'arg' && getMetadataStorage().inputTypes.some(({ target }) => target === param.getType());
  return param.kind === 'arg' && !isInput ? (_root, args) => args[param.name] : undefined;
}
