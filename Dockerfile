# The explorer. What is read is kept in /data, or in the Neo4j that NEO4J_URI names.
FROM node:20-bookworm-slim
WORKDIR /atlas
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY . .
RUN node ingest/setup/prepare.mjs
RUN mkdir /data && chown node:node /data
USER node
ENV HOST=0.0.0.0 PORT=8400 ATLAS_DATA=/data
VOLUME /data
EXPOSE 8400
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD node -e "fetch('http://127.0.0.1:' + process.env.PORT + '/api/health').then((answer) => answer.json()).then(({ status }) => process.exit(status === 'ok' ? 0 : 1), () => process.exit(1))"
CMD ["node", "ingest/start.mjs"]
