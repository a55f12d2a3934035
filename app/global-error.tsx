"use client";
import "@/app/globals.css";
import { PlainPage } from "@/components/account/plain-page";
import { Button } from "@/components/ui/button";

interface GlobalFaultProps {
  error: Error & { digest?: string };
  reset: () => void;
}

export default function GlobalFault({ error, reset }: GlobalFaultProps) {
  return (
    <html lang="id">
      <body>
        <title>Terjadi gangguan - Teraju</title>
        <PlainPage title="Terjadi gangguan">
          <p>
            Teraju tidak dapat menampilkan halaman ini. Yang sudah Anda simpan tetap aman.
            {error.digest !== undefined && ` Sebutkan kode ${error.digest} bila melapor kepada admin.`}
          </p>
          <Button variant="primary" onClick={reset}>
            Coba lagi
          </Button>
        </PlainPage>
      </body>
    </html>
  );
}
