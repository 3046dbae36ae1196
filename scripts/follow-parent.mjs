// Loaded into the server before anything else: if the process that started it is killed, the server ends cleanly rather
// than staying behind with nobody to stop it.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// That alone must not keep the server from ending.
process.channel?.unref();
