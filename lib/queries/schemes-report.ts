import "server-only";
import type { Viewer } from "@/lib/domain/viewer";
import {
  listBuckets,
  listClassPassages,
  listOfficeChanges,
  listRatingPassages,
  summariseSimulation,
} from "@/lib/queries/schemes-findings";
import { listSimulated } from "@/lib/queries/schemes-simulations";

export type SimulationReportData = Awaited<ReturnType<typeof getSimulationReport>>;

/** Everything the page of a finished simulation shows; read the simulation first, it decides who may. */
export async function getSimulationReport(viewer: Viewer, simulationId: string, asked: { page: number }) {
  const [findings, ratings, classes, buckets, offices, people] = await Promise.all([
    summariseSimulation(simulationId),
    listRatingPassages(simulationId),
    listClassPassages(simulationId),
    listBuckets(simulationId),
    listOfficeChanges(simulationId),
    listSimulated(viewer, simulationId, asked),
  ]);
  return { findings, ratings, classes, buckets, offices, people };
}
