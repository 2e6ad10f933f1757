import { type DocumentNode, getNamedType, getNullableType, GraphQLError, type GraphQLSchema, isCompositeType, isIntrospectionType, isListType } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { DEFAULT_PAGE } from '@/services/page';
import { LIMITS } from './rules';

/** Rows of a list that comes whole, as far as its cost goes: most are of a handful of small things. Nested into each other, such lists multiply. */
const WHOLE_LIST = 10;

/**
 * A record costs a point, a page as many times its rows as were asked for, and so does a list that comes whole and says by `complexity` how long it gets;
 * plain fields are free.
 */
const estimate: ComplexityEstimator = ({ args, childComplexity, field, type }) => {
  if (!isCompositeType(getNamedType(field.type))) return 0;
  const { first, last } = args as { first?: number | null; last?: number | null };
  if (field.args.some(({ name }) => name === 'first')) return 1 + (Math.max(first ?? 0, last ?? 0) || DEFAULT_PAGE) * childComplexity;
  const long = field.extensions.complexity as number | undefined;
  if (long) return 1 + long * Math.max(childComplexity, 1);
  // A page counts its own rows; the schema's description of itself is kept, not read.
  const whole = isListType(getNullableType(field.type)) && field.name !== 'nodes' && field.name !== 'edges' && !isIntrospectionType(type);
  return 1 + (whole ? WHOLE_LIST : 1) * childComplexity;
};

const MAX_SHAPES = 100;
const known = new WeakMap<DocumentNode, Map<string, number>>();

// Only whole numbers (page sizes) and booleans (@include, @skip) decide the cost; of everything else it is enough that it is there.
const shapeOf = (operationName: string | null | undefined, variables: Record<string, unknown>): string =>
  JSON.stringify([operationName ?? null, ...Object.entries(variables).map(([name, value]) => {
    const decides = value === null || typeof value === 'number' || typeof value === 'boolean';
    return [name, decides ? value : typeof value];
  })]);

/**
 * The cost of an operation in points; throws LIMIT when one request asks for more than 2,000. Computed once for a document and the shape of its
 * variables: Apollo keeps parsed documents.
 */
export function operationCost(schema: GraphQLSchema, document: DocumentNode, operationName: string | null | undefined, variables: Record<string, unknown>): number {
  let costs = known.get(document);
  if (!costs) known.set(document, (costs = new Map()));
  const shape = shapeOf(operationName, variables);
  let cost = costs.get(shape);
  if (cost === undefined) {
    const options = { schema, query: document, variables, ...(operationName ? { operationName } : {}), estimators: [estimate] };
    cost = Math.ceil(complexityOf(options));
    if (costs.size >= MAX_SHAPES) costs.clear();
    costs.set(shape, cost);
  }
  if (cost > LIMITS.cost) {
    throw new GraphQLError(`The operation costs ${cost} points; a request may cost ${LIMITS.cost}.`, { extensions: { code: 'LIMIT', cost, limit: LIMITS.cost, http: { status: 400 } } });
  }
  return cost;
}

// The variables are read for the first time here; one that does not fit the schema is the client's mistake, not ours.
function complexityOf(options: Parameters<typeof getComplexity>[0]): number {
  try {
    return getComplexity(options);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
  }
}
