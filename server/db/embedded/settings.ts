import { totalmem } from 'node:os';

/** Given to every start, on the command line: nothing in the data folder can take them back. */
export const promisedSettings = (port: number): Record<string, string> => ({
  // Reachable from this machine only.
  listen_addresses: '127.0.0.1',
  port: String(port),
  unix_socket_directories: '',
  // What was acknowledged is on disk.
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  // Citizens' data never reaches the log. Messages of level error quote values and are told to the client anyway, so
  // only the server's own messages are written, without their details, which quote rows and queries.
  log_min_messages: 'log',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_statement: 'none',
  log_duration: 'off',
  log_min_duration_statement: '-1',
  log_min_duration_sample: '-1',
  log_transaction_sample_rate: '0',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_checkpoints: 'off',
  // Files of at most 5 MB; the supervisor keeps the newest ten.
  logging_collector: 'on',
  log_destination: 'stderr',
  log_directory: '../log',
  log_filename: 'postgresql-%Y-%m-%d_%H%M%S.log',
  log_file_mode: '0600',
  log_rotation_size: '5MB',
  log_rotation_age: '1d',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Read by the supervisor to tell why a start failed.
  lc_messages: 'C',
});

const megabyte = 2 ** 20;

/**
 * How much of the machine's memory, in bytes, the database keeps for pages that it has read: a sixteenth, as the machine
 * is not its own, from 128 MB to 1 GB.
 */
const pagesKept = (memory: number): string => `${Math.min(1024, Math.max(128, Math.floor(memory / megabyte / 16)))}MB`;

/** Written into postgresql.conf when the cluster is made; whoever runs the machine may tune them there. */
export const tunableSettings: Record<string, string> = {
  max_connections: '100',
  shared_buffers: pagesKept(totalmem()),
  wal_compression: 'on',
  // The binaries come without a compiler; asking for it at each plan is in vain.
  jit: 'off',
};

/** The settings as arguments of `postgres` or `initdb`. */
export const asArguments = (settings: Record<string, string>): string[] =>
  Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
