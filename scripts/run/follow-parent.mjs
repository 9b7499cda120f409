// Preloaded into long-running commands: when the process that started this one is gone, this one goes too.
if (process.channel) {
  process.channel.unref();
  process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
}
