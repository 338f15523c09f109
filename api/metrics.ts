import type { RequestHandler } from "express";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Live } from "./live.js";

export interface Metrics {
  /** Times every request by method, route and status; addresses themselves would be unbounded and may hold ids. */
  readonly timing: RequestHandler;
  readonly endpoint: RequestHandler;
}

/** The first that fits. Private addresses hold secrets: only what stands before one is told. */
const ROUTES = [
  ...["/graphql", "/import", "/export", "/documents", "/healthz", "/readyz", "/metrics", "/assets"],
  ...["/privacy/status", "/privacy/verify", "/privacy/package", "/privacy/signal", "/privacy", "/.well-known"],
];

export function metrics(live: Live): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  mapGauges(register, live);
  const seconds = new Histogram({
    name: "sluice_http_request_seconds",
    help: "Time to answer, by method, route and status.",
    labelNames: ["method", "route", "status"],
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 30],
    registers: [register],
  });
  return {
    timing: (request, response, next) => {
      const began = performance.now();
      const route = ROUTES.find((each) => request.path === each || request.path.startsWith(`${each}/`)) ?? "page";
      response.on("finish", () => {
        const labels = { method: request.method, route, status: String(response.statusCode) };
        seconds.observe(labels, (performance.now() - began) / 1_000);
      });
      next();
    },
    endpoint: async (_request, response) => {
      response.type(register.contentType).send(await register.metrics());
    },
  };
}

function mapGauges(register: Registry, live: Live): void {
  gauge(register, {
    name: "sluice_map_revision",
    help: "Revision of the map that queries are answered from.",
    read: () => live.world.map.revision,
  });
  gauge(register, {
    name: "sluice_store_reachable",
    help: "1 where the store answered last time.",
    read: () => (live.storeReachable ? 1 : 0),
  });
  const tables = ["systems", "vendors", "flows", "contracts", "categories"] as const;
  const records: Gauge<"kind"> = new Gauge({
    name: "sluice_map_records",
    help: "Records of the map, by kind.",
    labelNames: ["kind"],
    registers: [register],
    collect: () => tables.forEach((kind) => records.set({ kind }, live.world.map[kind].size)),
  });
}

interface Read {
  readonly name: string;
  readonly help: string;
  readonly read: () => number;
}

function gauge(register: Registry, { name, help, read }: Read): void {
  const made: Gauge = new Gauge({ name, help, registers: [register], collect: () => made.set(read()) });
}
