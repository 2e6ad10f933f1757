import { createServer } from 'node:http';
import BetterSqlite3 from 'better-sqlite3';

// The floor that the product is compared with: no framework, no rights, two prepared statements.
const db = new BetterSqlite3(process.argv[2], { readonly: true });
for (const pragma of ['cache_size = -65536', 'mmap_size = 1073741824', 'temp_store = MEMORY']) db.pragma(pragma);
const customers = db.prepare(`SELECT c.id, c.number, c.kind, c.name, c.status, c.version, c.phone, c.created_at AS createdAt, c.last_contact_at AS lastContactAt,
  c.next_contact_at AS nextContactAt, c.annual_turnover AS annualTurnover, c.currency, u.id AS ownerId, u.name AS ownerName
  FROM customers c JOIN users u ON u.id = c.owner_id WHERE c.deleted_at IS NULL ORDER BY c.created_at DESC, c.id DESC LIMIT 50`);
const contacts = db.prepare(`SELECT id, customer_id AS customerId, name, position, mobile, email, is_primary AS isPrimary FROM contacts
  WHERE customer_id IN (${Array(50).fill('?').join()}) AND deleted_at IS NULL ORDER BY customer_id, CASE WHEN is_primary = 1 THEN '' ELSE name_sort END, id`);

function list() {
  const rows = customers.all();
  const byId = new Map();
  for (const row of rows) {
    const { ownerId, ownerName, ...customer } = row;
    byId.set(row.id, { ...customer, owner: { id: ownerId, name: ownerName }, contacts: { nodes: [] } });
  }
  for (const { customerId, ...contact } of contacts.all(...byId.keys())) byId.get(customerId).contacts.nodes.push(contact);
  return { data: { customers: { nodes: [...byId.values()] } } };
}

const server = createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(list())));
});
server.listen(Number(process.argv[3]), '127.0.0.1', () => process.stdout.write('ready\n'));
