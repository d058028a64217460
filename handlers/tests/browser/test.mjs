// The documentation page in a browser: start the server, authorise, make a call by clicking, see the answer.

import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import assert from "node:assert/strict";
import { chromium } from "playwright-core";

const [program, executablePath, screenshot] = process.argv.slice(2);
const token = "browser-token";
const folder = await mkdtemp(join(tmpdir(), "socialhub-browser-"));

// Starts the server; the URL of the page that it prints.
const start = async () => {
  const server = spawn(program, ["--listen", "127.0.0.1:0", "--dev-token", token], {
    cwd: folder, stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, RUST_LOG: "warn" },
  });
  for await (const line of createInterface({ input: server.stdout })) {
    const docs = /^\s+Docs\s+(\S+)$/.exec(line);
    if (docs) return { server, url: docs[1] };
  }
  throw new Error("the server did not start");
};

const step = async (what, work) => {
  const began = performance.now();
  const result = await work();
  console.log(`  ${what} (${Math.round(performance.now() - began)} ms)`);
  return result;
};

const { server, url } = await start();
const { origin } = new URL(url);
const complaints = [];
const elsewhere = [];
let browser;
let page;
try {
  browser = await chromium.launchPersistentContext(join(folder, "profile"), {
    executablePath,
    headless: true,
    colorScheme: "light",
    viewport: { width: 1280, height: 1400 },
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  page = await browser.newPage();
  page.setDefaultTimeout(30_000);
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith("data:") && new URL(request.url()).origin !== origin) elsewhere.push(request.url());
  });

  await step("the page shows the contract", async () => {
    await page.goto(url.replace(/\/$/, ""));
    await page.locator(".info .title").waitFor();
    await page.locator(".opblock-tag").first().waitFor();
    assert.ok(await page.locator(".opblock-tag").count() > 30, "groups by tag");
    assert.equal(await page.locator(".opblock").count(), 0, "no operation is shown at first");
    await page.screenshot({ path: screenshot.replace(/\.png$/, "-overview.png") });
  });

  await step("the filter finds operations", async () => {
    await page.locator(".operation-filter-input").fill("listContacts");
    await page.locator("#operations-contacts-listContacts").waitFor();
    assert.equal(await page.locator(".opblock").count(), 1);
    await page.locator(".operation-filter-input").fill("");
    await page.locator("#operations-contacts-listContacts").waitFor({ state: "detached" });
  });

  await step("a token authorises", async () => {
    await page.locator(".auth-wrapper .authorize").first().click();
    // There are several schemes; the user's has the plain name.
    const form = page.locator(".auth-container", { has: page.locator("h4 code", { hasText: /^token$/ }) });
    await form.locator("input").fill(token);
    await form.locator("button[type=submit]").click();
    await page.locator(".auth-container", { hasText: "Authorized" }).waitFor();
    await page.locator(".btn-done").first().click();
  });

  const operation = page.locator("#operations-contacts-listContacts");
  const call = async () => {
    const answered = page.waitForResponse((response) => new URL(response.url()).pathname === "/api2/contacts");
    await operation.locator("button.execute").click();
    const answer = await answered;
    await operation.locator(".live-responses-table .response-col_status", { hasText: "200" }).waitFor();
    return answer;
  };

  await step("Try it out reaches this server", async () => {
    await page.locator("#operations-tag-contacts").click();
    await operation.locator(".opblock-summary-control").click();
    await operation.locator("button.try-out__btn").click();
    const answer = await call();
    assert.equal(answer.status(), 200);
    assert.deepEqual(await answer.json(), []);
    const shown = await operation.locator(".request-url pre").innerText();
    assert.ok(shown.startsWith(`${origin}/api2/contacts?`) && shown.includes(`accesstoken=${token}`), shown);
  });

  await step("what is stored is seen", async () => {
    const created = await page.request.post(`${origin}/api2/contacts?accesstoken=${token}`, {
      data: { email: "ada@example.com" },
    });
    assert.equal(created.status(), 200);
    await call();
    await operation.locator(".live-responses-table .highlight-code", { hasText: "ada@example.com" }).waitFor();
    await operation.evaluate((element) => element.scrollIntoView());
    await page.screenshot({ path: screenshot });
  });

  await step("the token is still there after a reload, and links lead to operations", async () => {
    await page.goto(`${url}#/contacts/listContacts`);
    await page.reload();
    await operation.locator("button.try-out__btn").click();
    assert.equal((await call()).status(), 200);
  });

  await step("it is dark for those who want it", async () => {
    await page.emulateMedia({ colorScheme: "dark" });
    await page.locator("html.dark-mode").waitFor();
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: screenshot.replace(/\.png$/, "-dark.png") });
  });

  assert.deepEqual(elsewhere, [], "the page talks to this server only");
  assert.deepEqual(complaints, [], "the browser complains");
  console.log(`the documentation page works; see ${screenshot}`);
} catch (error) {
  console.error("what the browser says:", complaints, elsewhere);
  await page?.screenshot({ path: screenshot });
  throw error;
} finally {
  await browser?.close();
  server.kill();
  await rm(folder, { recursive: true, force: true });
}
