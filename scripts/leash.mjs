// Loaded first in each child process of a command: when the command is gone, however it went, the child stops by itself.
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
process.channel?.unref();
