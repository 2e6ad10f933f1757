/** What a tree of departments needs to know of each. */
export interface Branch {
  id: string;
  name: string;
  parent: { id: string } | null;
}

export interface Nested<Department extends Branch> {
  department: Department;
  children: Nested<Department>[];
}

/** Departments below one another; siblings stay in the order in which they came. */
export function nest<Department extends Branch>(departments: readonly Department[], parentId: string | null = null): Nested<Department>[] {
  return departments
    .filter(({ parent }) => (parent?.id ?? null) === parentId)
    .map((department) => ({ department, children: nest(departments, department.id) }));
}

/** The departments above this one, the company first. */
export function above<Department extends Branch>(departments: readonly Department[], id: string): Department[] {
  const path: Department[] = [];
  let parentId = departments.find((department) => department.id === id)?.parent?.id;
  while (parentId) {
    const parent = departments.find((department) => department.id === parentId);
    if (!parent) break;
    path.unshift(parent);
    parentId = parent.parent?.id;
  }
  return path;
}

/** Whether `id` stands below `ancestorId`, or is it. */
export function within(departments: readonly Branch[], id: string, ancestorId: string): boolean {
  return id === ancestorId || above(departments, id).some((department) => department.id === ancestorId);
}

/** Every department in the order of the tree, each with those above it: for lists that one types into. */
export function flatten<Department extends Branch>(nodes: readonly Nested<Department>[], path: readonly string[] = []): { department: Department; path: readonly string[] }[] {
  return nodes.flatMap(({ department, children }) => [{ department, path }, ...flatten(children, [...path, department.name])]);
}
