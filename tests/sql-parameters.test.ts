import { render, sql, within } from '@/services/database/sql';

const keys = (count: number) => within(sql`id`, Array.from({ length: count }, (_, place) => place + 1));

describe('the parameters of a statement for SQL Server, which takes 2,100', () => {
  it('are all its values, in order', () => {
    const { text, parameters } = render('mssql', sql`SELECT 1 WHERE ${keys(3)} AND a = ${'x'}`);
    expect(text).toBe('SELECT 1 WHERE id IN (@0,@1,@2) AND a = @3');
    expect(parameters).toHaveLength(4);
  });

  it('leave out keys where there are too many, and no word ever', () => {
    const { text, parameters } = render('mssql', sql`SELECT 1 WHERE a = ${'1; DROP TABLE x'} AND ${keys(2500)} AND b = ${1.5} AND c = ${null}`);
    expect(text).toMatch(/^SELECT 1 WHERE a = @0 AND id IN \(1,2,3,.*,2500\) AND b = @1 AND c = @2$/);
    expect(parameters).toHaveLength(3);
    expect(parameters.slice(1)).toEqual([1.5, null]);
  });

  it('are no matter on the embedded file', () => {
    expect(render('sqlite', sql`SELECT 1 WHERE ${keys(2500)}`).parameters).toHaveLength(2500);
  });
});
