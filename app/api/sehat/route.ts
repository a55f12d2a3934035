import { db } from "@/lib/server/db/client";
import { logger } from "@/lib/server/logger";

export const dynamic = "force-dynamic";

/** Whether the application and its database answer; for load balancers and the people who watch them. */
export async function GET(): Promise<Response> {
  const headers = { "cache-control": "no-store" };
  try {
    await db.$queryRaw`SELECT 1`;
    return Response.json({ status: "baik", database: "menjawab" }, { headers });
  } catch (error) {
    logger().error({ err: error }, "database does not answer");
    return Response.json({ status: "terganggu", database: "tidak menjawab" }, { status: 503, headers });
  }
}
