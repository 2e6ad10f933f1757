/** Whether the engine refused a row because a unique index has its like already: SQLite's code, SQL Server's 2601 and 2627. */
export function isUniqueViolation(error: unknown): boolean {
  const levels = [error, (error as { driverError?: unknown }).driverError, (error as { originalError?: unknown }).originalError];
  return levels.some((level) => {
    const { code, number } = (level ?? {}) as { code?: unknown; number?: unknown };
    return code === 'SQLITE_CONSTRAINT_UNIQUE' || number === 2601 || number === 2627;
  });
}
