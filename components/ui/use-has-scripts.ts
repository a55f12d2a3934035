import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Whether scripts run in this browser: false on the server and while the page takes over, so that both agree. */
export const useHasScripts = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
