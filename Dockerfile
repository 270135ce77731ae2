# The explorer with its embedded store. What is read is kept in /data.
FROM node:20-bookworm-slim
WORKDIR /atlas
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY . .
RUN node -e "import('./ingest/setup/explorer.mjs').then((explorer) => process.exit(explorer.buildExplorer() ? 0 : 1))" \
  && mkdir /data && chown node:node /data
USER node
ENV HOST=0.0.0.0 PORT=8400 ATLAS_DATA=/data
VOLUME /data
EXPOSE 8400
CMD ["node", "ingest/start.mjs"]
