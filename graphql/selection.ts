import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** What a field was asked for: sub-field → what that was asked for. Fragments are merged; @skip and @include are taken as asked. */
export interface Selection {
  fields: ReadonlyMap<string, Selection>;
  /** The selection below a path such as `nodes`, or an empty one. */
  at(...path: string[]): Selection;
  has(field: string): boolean;
}

const known = new WeakMap<FieldNode, Selection>();

/** The selection below the field that is being resolved. Parsed once a document: Apollo keeps parsed documents. */
export function selectionOf(info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): Selection {
  const [first] = info.fieldNodes;
  const cached = first && known.get(first);
  if (cached) return cached;
  const selection = merge(info.fieldNodes.flatMap((node) => node.selectionSet ?? []), info);
  if (first) known.set(first, selection);
  return selection;
}

const EMPTY: Selection = { fields: new Map(), at: () => EMPTY, has: () => false };

function merge(sets: readonly SelectionSetNode[], info: Pick<GraphQLResolveInfo, 'fragments'>): Selection {
  const below = new Map<string, SelectionSetNode[]>();
  const collect = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) below.set(node.name.value, [...(below.get(node.name.value) ?? []), ...(node.selectionSet ? [node.selectionSet] : [])]);
      else if (node.kind === Kind.INLINE_FRAGMENT) collect(node.selectionSet);
      else if (info.fragments[node.name.value]) collect((info.fragments[node.name.value] as { selectionSet: SelectionSetNode }).selectionSet);
    }
  };
  sets.forEach(collect);
  const fields = new Map([...below].map(([name, nested]) => [name, merge(nested, info)]));
  return {
    fields,
    has: (field) => fields.has(field),
    at: (head, ...rest) => {
      const next = head === undefined ? undefined : fields.get(head);
      if (!next) return EMPTY;
      return rest.length ? next.at(...rest) : next;
    },
  };
}

/** What the rows of a connection were asked for, by `nodes` or by `edges { node }`. */
export function rowSelection(connection: Selection): Selection {
  const nodes = connection.at('nodes');
  const edges = connection.at('edges', 'node');
  if (!edges.fields.size) return nodes;
  if (!nodes.fields.size) return edges;
  const fields = new Map([...nodes.fields, ...edges.fields]);
  return { fields, has: (field) => fields.has(field), at: (head, ...rest) => (rest.length ? fields.get(head ?? '')?.at(...rest) : fields.get(head ?? '')) ?? EMPTY };
}
