FROM node:24-bookworm-slim
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && mkdir -p /data && chown -R node:node /data /app/.next
USER node
EXPOSE 3000
CMD ["sh", "-c", "npm run migrate && npm start"]
