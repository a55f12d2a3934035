"use client";

import { createContext, use, useMemo, useState, type ComponentType, type ReactNode } from "react";
import type { ChartData } from "@/components/charts/chart-data";
import { useHasScripts } from "@/components/ui/use-has-scripts";
import { viewClass } from "@/components/charts/view-switch";
import { Button } from "@/components/ui/button";
import { exploreWords } from "@/lib/labels/explore";

interface Explored {
  readonly title: string;
  readonly data: ChartData;
}

type Loaded = ComponentType<Explored> | "nothing" | "opening" | "failed";

interface Scope extends Explored {
  readonly loaded: Loaded;
  readonly open: () => void;
}

const ScopeContext = createContext<Scope | null>(null);

function useScope(): Scope {
  const scope = use(ScopeContext);
  if (scope === null) throw new Error("Exploring needs an ExploreScope around it.");
  return scope;
}

/** Ties the choice "Jelajah" to the place where it shows; nothing is loaded before somebody asks. */
export function ExploreScope({ title, data, children }: Explored & { readonly children: ReactNode }) {
  const [loaded, setLoaded] = useState<Loaded>("nothing");
  const scope = useMemo(() => {
    const open = () => {
      if (loaded !== "nothing" && loaded !== "failed") return;
      setLoaded("opening");
      import("@/components/charts/explorer").then(
        ({ Explorer }) => {
          setLoaded(() => Explorer);
        },
        () => {
          setLoaded("failed");
        },
      );
    };
    return { title, data, loaded, open };
  }, [title, data, loaded]);
  return <ScopeContext value={scope}>{children}</ScopeContext>;
}

/** The third choice beside "Grafik" and "Tabel"; it is there only where scripts run. */
export function ExploreChoice({ name }: { readonly name: string }) {
  const { open } = useScope();
  const hasScripts = useHasScripts();
  if (!hasScripts) return null;
  return (
    <label className={viewClass}>
      <input type="radio" name={name} className="explore-switch sr-only" onChange={open} />
      {exploreWords.view}
    </label>
  );
}

/** Where the exploring view shows. */
export function ExplorePlace() {
  const { title, data, loaded, open } = useScope();
  if (loaded === "nothing") return null;
  if (loaded === "opening") return <p role="status">{exploreWords.opening}</p>;
  if (loaded === "failed")
    return (
      <div role="alert" className="flex flex-wrap items-center gap-3">
        <p>{exploreWords.failed}</p>
        <Button size="small" onClick={open}>
          {exploreWords.again}
        </Button>
      </div>
    );
  const Explorer = loaded;
  return <Explorer title={title} data={data} />;
}
