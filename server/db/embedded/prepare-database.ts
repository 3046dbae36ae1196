import { Client } from 'pg';

/** The address of the database for the rest of the server. */
export const databaseUrl = (port: number, password: string): string =>
  `postgres://handrail:${password}@127.0.0.1:${port}/handrail`;

/**
 * Makes the user and the database `handrail` if they are not there, and so proves that PostgreSQL serves and takes our
 * password. Throws when it does not answer in time.
 */
export const prepareDatabase = async (port: number, password: string): Promise<void> => {
  const connect = { host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' };
  const client = new Client({ ...connect, connectionTimeoutMillis: 5_000, query_timeout: 30_000 });
  // A connection that breaks fails the query under way; without a listener it would end the process as well.
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query(
      `select exists (select from pg_roles where rolname = 'handrail') as role,
              exists (select from pg_database where datname = 'handrail') as database`,
    );
    // The server does not work as superuser, who could run programs and read files: an injected statement must not
    // either. One password is enough, as whoever can read its file owns the data anyway.
    if (!rows[0].role) {
      await client.query(`create role handrail login createdb password ${client.escapeLiteral(password)}`);
    }
    if (!rows[0].database) await client.query('create database handrail owner handrail');
  } finally {
    // Not awaited: a server that does not answer does not say goodbye either.
    client.end().catch(() => {});
  }
};
