// Preloaded into processes that must not outlive the one that started them, also when that one is killed.
if (process.channel) {
  process.channel.unref();
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
}
