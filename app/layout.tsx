import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import "@/app/globals.css";

export const metadata: Metadata = {
  title: { default: "Teraju", template: "%s - Teraju" },
  description: "Penilaian kinerja ASN yang eksak dan terjelaskan",
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

/**
 * Every page is made for the one who asks: its scripts carry the nonce of this answer, and a page that was kept from
 * an earlier visitor would have its scripts refused by the browser.
 */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <html lang="id">
      <body>{children}</body>
    </html>
  );
}
