import neo4j, { type Driver, type Session, type Transaction } from "neo4j-driver";

export interface Neo4jOptions {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Null: the server's default database. */
  readonly database: string | null;
}

export type Row = Readonly<Record<string, unknown>>;
export type Parameters = Readonly<Record<string, unknown>>;

/** Runs one statement of a transaction. Its rows have the shape that its RETURN names: nobody else can check that. */
export type Run = <T extends object = Row>(cypher: string, parameters?: Parameters) => Promise<readonly T[]>;

export interface Connection {
  /** One statement in a transaction of its own. */
  readonly run: Run;
  /** The same, row by row, so that a long answer neither fills the memory nor holds up others. */
  readonly stream: (cypher: string, parameters: Parameters) => AsyncGenerator<Row>;
  /** All of it or nothing. Null from the work takes everything back too. */
  transaction<T>(work: (run: Run) => Promise<T | null>): Promise<T | null>;
  close(): Promise<void>;
}

export function connect({ uri, user, password, database }: Neo4jOptions): Connection {
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 15_000,
    userAgent: "sluice",
  });
  const session = (): Session => driver.session(database === null ? {} : { database });
  return {
    run: (cypher, parameters) => withSession(session(), (open) => rowsOf(open.run(cypher, parameters))),
    async *stream(cypher, parameters) {
      const open = session();
      try {
        for await (const record of open.run(cypher, parameters)) yield record.toObject();
      } finally {
        await open.close();
      }
    },
    transaction: (work) => withSession(session(), (open) => inTransaction(open, work)),
    close: () => driver.close(),
  };
}

async function withSession<T>(session: Session, work: (session: Session) => Promise<T>): Promise<T> {
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}

async function inTransaction<T>(session: Session, work: (run: Run) => Promise<T | null>): Promise<T | null> {
  const transaction = await session.beginTransaction();
  try {
    const result = await work((cypher, parameters) => rowsOf(transaction.run(cypher, parameters)));
    if (result !== null) await transaction.commit();
    return result;
  } finally {
    if (transaction.isOpen()) await rollback(transaction);
  }
}

/** Where the connection is gone the server has taken it back already, and the error that broke it is the one to tell. */
async function rollback(transaction: Transaction): Promise<void> {
  await transaction.rollback().catch(() => undefined);
}

async function rowsOf<T extends object>(result: ReturnType<Transaction["run"]>): Promise<readonly T[]> {
  const { records } = await result;
  return records.map((record) => record.toObject() as T);
}
