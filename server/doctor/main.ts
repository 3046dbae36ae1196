import { connect } from '#server/db/connection.ts';
import { joinDatabase } from '#server/db/open-database.ts';
import { examine, tellFinding } from '#server/doctor/examine.ts';
import { readEnv, SetupError } from '#server/env.ts';

// `npm run doctor`: whether the data of a hotline is sound.
try {
  const database = await joinDatabase(readEnv(process.env), (line) => console.error(line));
  const { db } = connect(database.url, 1);
  try {
    const findings = await examine(db);
    for (const finding of findings) console.log(tellFinding(finding));
    if (findings.some(({ broken }) => broken.length > 0)) process.exitCode = 1;
  } finally {
    await db.destroy();
    await database.stop();
  }
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}
