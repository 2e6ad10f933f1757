export interface Viewer {
  name: string;
  email: string;
  departmentName: string | null;
  roleNames: readonly string[];
  permissions: readonly string[];
}
