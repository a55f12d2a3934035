import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;
type Transaction = Awaited<ReturnType<Adapter["startTransaction"]>>;

/**
 * PostgreSQL as Prisma speaks to it, with the statements of a transaction strictly one after another. Prisma loads
 * sibling relations of one read at the same time; a transaction has one connection, and `pg` stops queueing for it.
 */
export class OrderedPg extends PrismaPg {
  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    const start = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (isolation) => inOrder(await start(isolation));
    return adapter;
  }
}

function inOrder(tx: Transaction): Transaction {
  const take = turns();
  const [queryRaw, executeRaw] = [tx.queryRaw.bind(tx), tx.executeRaw.bind(tx)];
  tx.queryRaw = (query) => take(() => queryRaw(query));
  tx.executeRaw = (query) => take(() => executeRaw(query));
  return tx;
}

/** Each piece of work begins when the one before has ended, whether it succeeded or failed. */
function turns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine;
    return mine;
  };
}
