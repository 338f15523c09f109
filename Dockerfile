# Builds the program and runs it as a user without rights, with its data in a volume.
FROM node:20-slim AS build
WORKDIR /sluice
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:20-slim
WORKDIR /sluice
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 SLUICE_DATA=/data
COPY --from=build /sluice/package.json ./
COPY --from=build /sluice/node_modules ./node_modules
COPY --from=build /sluice/dist ./dist
COPY --from=build /sluice/schema ./schema
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/readyz').then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/api/main.js"]
