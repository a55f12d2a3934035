// Preloaded into processes that must not outlive the command that started them, also when that one is killed.
// Their own children inherit the preload, but not the parent: they are none of our business.
if (process.channel && process.ppid === Number(process.env["TERAJU_LEASH"])) {
  process.channel.unref();
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
}
