# One image for every part: the workspace is copied whole, because TypeScript is run natively and not under node_modules.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /attribune
ENV NEXT_TELEMETRY_DISABLED=1 TURBO_TELEMETRY_DISABLED=1 CI=1
COPY . .
# No optional packages: in a container the servers are containers of their own.
RUN npx -y pnpm@12.21.0 install --frozen-lockfile --no-optional --filter '!@attribune/tests' --filter '!@attribune/bench'
RUN cd apps/web && node node_modules/next/dist/bin/next build

FROM node:24.21.0-bookworm-slim
WORKDIR /attribune
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 ATTRIBUNE_DATA=/attribune-data
RUN mkdir /attribune-data && chown node:node /attribune-data
COPY --from=build --chown=node:node /attribune /attribune
USER node
CMD ["node", "apps/cli/src/main.ts", "--help"]
