// Shows each document to swagger-parser; ends with 1 where it refuses one.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import SwaggerParser from "@apidevtools/swagger-parser";

const { version } = JSON.parse(
  readFileSync(new URL("node_modules/@apidevtools/swagger-parser/package.json", import.meta.url)),
);
for (const path of process.argv.slice(2)) {
  try {
    const api = await SwaggerParser.validate(path);
    const paths = Object.keys(api.paths).length;
    console.log(`swagger-parser ${version}: ${basename(path)} accepted, ${paths} paths`);
  } catch (fault) {
    console.log(`swagger-parser ${version}: ${basename(path)} refused\n  ${String(fault.message).slice(0, 2000)}`);
    process.exitCode = 1;
  }
}
