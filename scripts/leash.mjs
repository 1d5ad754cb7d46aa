// Loaded first in each child process of a command: when the command is gone, however it went, the child stops by itself,
// with what it has started (it leads its own group; on Windows there are none).
process.on("disconnect", () => {
  try {
    process.kill(process.platform === "win32" ? process.pid : -process.pid, "SIGTERM");
  } catch {
    process.kill(process.pid, "SIGTERM");
  }
});
process.channel?.unref();
