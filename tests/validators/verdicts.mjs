// Shows documents to swagger-parser, and prints a line of JSON for each verdict, as verdicts.py does.
import { pathToFileURL } from "node:url";

const { default: SwaggerParser } = await import("@apidevtools/swagger-parser");
for (const path of process.argv.slice(2)) {
  let fault = null;
  try {
    // The network is not asked.
    await SwaggerParser.validate(path, { resolve: { http: false } });
  } catch (refusal) {
    fault = String(refusal.message).slice(0, 400);
  }
  console.log(JSON.stringify({ document: path, validator: "swagger-parser", fault }));
}
