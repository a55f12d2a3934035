import type { MetadataRoute } from "next";

/** What a telephone needs to keep Teraju among its applications; the colours are those of the light tokens. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Teraju, kinerja ASN",
    short_name: "Teraju",
    description: "Penilaian kinerja ASN yang eksak dan terjelaskan",
    lang: "id",
    start_url: "/",
    display: "standalone",
    background_color: "#f7fafa",
    theme_color: "#00515e",
    icons: [
      { src: "/icon.192.png", sizes: "192x192", type: "image/png" },
      { src: "/icon.512.png", sizes: "512x512", type: "image/png" },
      { src: "/icon.maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}
