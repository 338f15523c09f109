import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express } from "express";
import helmet from "helmet";
import { calendarRouter } from "./addenda/renewals/calendar.http.js";
import { addendumRouter } from "./addenda/addendum/download.http.js";
import { type Context, contextOf } from "./context.js";
import { SluiceError } from "./common/errors.js";
import type { PaperWriters } from "./addenda/addendum/paper.js";
import { downloadRouter } from "./documents/download.http.js";
import { uploadRouter } from "./documents/upload.http.js";
import { formatError } from "./error-format.js";
import { guard } from "./guard.js";
import { BODY_LIMIT } from "./limits.js";
import type { Live } from "./live.js";
import { metrics } from "./metrics.js";
import { answersRouter } from "./requests/package/answers.http.js";
import { standingChangesRouter } from "./requests/standing/changes.http.js";
import { suppressionRouter } from "./requests/standing/suppression.http.js";
import { reportsRouter } from "./requests/reports/reports.http.js";
import { mayDiscloseRouter } from "./requests/gate/may-disclose.http.js";
import type { ExchangeDirectory } from "./requests/exchange/directory.js";
import { exchangeRouter } from "./requests/exchange/exchange.http.js";
import { gppRouter } from "./requests/exchange/gpp.http.js";
import type { Site } from "./requests/public/layout.js";
import { privacyPages } from "./requests/public/privacy.http.js";
import { registerRouter } from "./requests/register/register.http.js";
import { exportRouter } from "./transfer/export.http.js";
import { importRouter } from "./transfer/import.http.js";
import { explorer, webPages } from "./web-pages.js";

export interface HttpOptions {
  readonly live: Live;
  readonly graphql: ApolloServer<Context>;
  readonly writers: PaperWriters;
  readonly site: Site;
  /** Agents whose signed requests are taken; null takes none. */
  readonly exchange: ExchangeDirectory | null;
  readonly host: string;
  readonly production: boolean;
  /** The built pages; null where only the API is wanted. */
  readonly webFolder: string | null;
}

export function httpApp({ live, graphql, writers, site, exchange, host, production, webFolder }: HttpOptions): Express {
  const app = express();
  const { timing, endpoint } = metrics(live);
  app.disable("x-powered-by");
  app.use(timing, securityHeaders, guard(host), compression());
  app.get("/healthz", (_request, response) => void response.json({ alive: true }));
  app.get("/readyz", (_request, response) => {
    response.json({ ready: true, revision: live.world.map.revision, storeReachable: live.storeReachable });
  });
  app.get("/metrics", endpoint);
  if (webFolder !== null && !production) app.use("/graphql", explorer(webFolder));
  app.use(
    "/graphql",
    express.json({ limit: BODY_LIMIT }),
    expressMiddleware(graphql, { context: () => Promise.resolve(contextOf(live)) }),
  );
  app.use(
    importRouter(live),
    exportRouter(live),
    uploadRouter(live),
    downloadRouter(live),
    addendumRouter(live, writers),
    calendarRouter(live),
    registerRouter(live),
    mayDiscloseRouter(live),
    reportsRouter(live),
    answersRouter(live),
    standingChangesRouter(live),
    suppressionRouter(live),
    privacyPages(live, site),
    exchangeRouter(live, exchange),
    gppRouter(live),
  );
  if (webFolder !== null) app.use(webPages(webFolder));
  app.use((_request, response) => void response.status(404).json({ errors: [{ message: "There is nothing here." }] }));
  app.use(errorHandler(live));
  return app;
}

/** Everything comes from this server. Mantine sets styles on elements, which is what 'unsafe-inline' is for. */
const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", "data:", "blob:"],
      fontSrc: ["'self'", "data:"],
      workerSrc: ["'self'", "blob:"],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  // Whether this is reached over TLS is known to whoever puts TLS in front of it.
  strictTransportSecurity: false,
});

function errorHandler(live: Live): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return void next(error);
    const status = statusOf(error);
    const known = status < 500 && !(error instanceof SluiceError);
    const shown = known
      ? { message: plain(status), extensions: { code: "BAD_REQUEST" } }
      : formatError(error, live.log);
    response.status(status).json({ errors: [status === 413 ? tooLarge : shown] });
  };
}

const tooLarge = {
  message: `A request is at most ${BODY_LIMIT / 1024 / 1024} MB. Larger changes go through POST /import.`,
  extensions: { code: "LIMIT" },
};

const STATUSES: Readonly<Record<string, number>> = { NOT_FOUND: 404, CONFLICT: 409, UNAVAILABLE: 503, LIMIT: 413 };

function statusOf(error: unknown): number {
  if (error instanceof SluiceError) return STATUSES[error.code] ?? 400;
  const status = typeof error === "object" && error !== null && "status" in error ? error.status : 500;
  return typeof status === "number" && status >= 400 && status < 600 ? status : 500;
}

function plain(status: number): string {
  return status === 404 ? "There is nothing here." : "This request cannot be read.";
}
