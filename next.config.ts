import type { NextConfig } from "next";

const headers = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(self), geolocation=(), microphone=(), payment=(), usb=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

export default {
  poweredByHeader: false,
  allowedDevOrigins: ["127.0.0.1"],
  reactStrictMode: true,
  // Types are checked by `npm run check`, once, for the whole tree.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["@node-rs/argon2", "pino"],
  experimental: { serverActions: { bodySizeLimit: "11mb" } },
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  headers: () => Promise.resolve([{ source: "/(.*)", headers }]),
} satisfies NextConfig;
