import type { NextConfig } from "next";

const headers = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(self), geolocation=(), microphone=(), payment=(), usb=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

export default {
  poweredByHeader: false,
  // What the stories of the browser walk is counted on the build that ships, by its source maps. The code of the
  // server stays as it is written: it loads once, and a fault in the log names a place that exists.
  productionBrowserSourceMaps: true,
  allowedDevOrigins: ["127.0.0.1"],
  reactStrictMode: true,
  // Types are checked by `npm run check`, once, for the whole tree.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["@node-rs/argon2", "pino"],
  // A workbook of 2 MB with the form around it; more than that is never kept in memory.
  experimental: {
    serverActions: { bodySizeLimit: "3mb" },
    proxyClientMaxBodySize: "4mb",
    turbopackMinify: { server: false },
  },
  outputFileTracingRoot: import.meta.dirname,
  turbopack: {
    root: import.meta.dirname,
    // The questionnaire is no page of the framework and links a stylesheet of its own.
    rules: {
      "*.css": { condition: { query: "?text" }, loaders: ["./scripts/stylesheet.mjs"], type: "text" },
    },
  },
  headers: () =>
    Promise.resolve([
      { source: "/(.*)", headers },
      {
        source: "/huruf/(.*)",
        headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
      },
    ]),
} satisfies NextConfig;
