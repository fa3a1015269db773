import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte()],
  clearScreen: false,
  // The fonts are the same files the documents are set in.
  server: { port: 5173, strictPort: true, fs: { allow: ["..", "../src-tauri/crates/typeset/fonts"] } },
  // WebKitGTK 2.40 (Debian 12 as released) and WebView2 both read this.
  // Parts of the page alone, without a browser. What needs the real one is tried in it: ../tests/e2e.
  test: { environment: "happy-dom", include: ["tests/*.test.ts"], css: true },
  resolve: process.env.VITEST ? { conditions: ["browser"] } : {},
  build: { target: ["safari16", "chrome120"], assetsInlineLimit: 0 },
});
