"use client";
import { PlainPage } from "@/components/account/plain-page";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";

interface FaultProps {
  error: Error & { digest?: string };
  reset: () => void;
}

export default function Fault({ error, reset }: FaultProps) {
  return (
    <PlainPage title="Terjadi gangguan">
      <p>
        Halaman ini tidak dapat ditampilkan. Yang sudah Anda simpan tetap aman.
        {error.digest !== undefined && ` Sebutkan kode ${error.digest} bila melapor kepada admin.`}
      </p>
      <Actions>
        <Button variant="primary" onClick={reset}>
          Coba lagi
        </Button>
        <ButtonLink href="/">Kembali ke beranda</ButtonLink>
      </Actions>
    </PlainPage>
  );
}
