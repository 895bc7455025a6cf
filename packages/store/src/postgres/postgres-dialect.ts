import { PostgresAdapter, PostgresDialect, type DialectAdapter, type PostgresPool } from "kysely";

/** Kysely over PostgreSQL, or whatever speaks as it does. */
export function postgresDialect(pool: PostgresPool): PostgresDialect {
  return new LocklessPostgresDialect({ pool });
}

class LocklessPostgresDialect extends PostgresDialect {
  override createAdapter(): DialectAdapter {
    return new LocklessPostgresAdapter();
  }
}

/**
 * Takes no lock for migrations: `migrate` holds one that ends with its transaction.
 *
 * Kysely's own outlives the transaction, and giving it back after a migration that failed hides why it failed.
 */
class LocklessPostgresAdapter extends PostgresAdapter {
  override async acquireMigrationLock(): Promise<void> {}
  override async releaseMigrationLock(): Promise<void> {}
}
