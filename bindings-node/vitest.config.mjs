import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['tests/runners/*.vitest.mjs'] } });
