import { defineConfig } from "prisma/config";

// Only `prisma generate` uses this: migrations are applied by scripts/migrate.ts, without Prisma's engine.
export default defineConfig({ schema: "prisma/schema.prisma" });
