// Takes the pictures of the main pages that the README and docs show: a new demo region, a real browser, the system's
// Chromium. `npm run pictures` writes docs/pictures/; look at them before they are kept.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { ensureBuilt } from "./build.mjs";
import { root, say } from "./install.mjs";

const laptop = { width: 1280, height: 900 };
const phone = { width: 360, height: 780 };

/** Which page, as whom, on what. `address` may ask the API for what it shows. */
const pictures = [
	{ name: "front-director", role: "municipal-director", address: () => "/" },
	{ name: "front-leader-phone", role: "unit-leader", address: () => "/", size: phone },
	{ name: "gaps", role: "quality-developer", address: () => "/gaps" },
	{
		name: "finding",
		role: "municipal-director",
		async address(get) {
			const { id } = await get("/analyses/latest");
			const { items } = await get(`/analyses/${id}/findings?limit=1`);
			return `/gaps/findings/${items[0].id}`;
		},
	},
	{
		name: "matrix",
		role: "quality-developer",
		async address(get) {
			const { items } = await get("/units?search=sykehjem&limit=5");
			return `/competence/units/${items[0].id}`;
		},
	},
	{
		name: "plan-steps",
		role: "quality-developer",
		async address(get) {
			const { items } = await get("/plans?limit=1");
			return `/plans/${items[0].id}`;
		},
	},
	{ name: "mapping-mine-phone", role: "employee", address: () => "/mapping/mine", size: phone },
	{
		name: "organisation-dark",
		role: "quality-developer",
		address: () => "/organisation",
		dark: true,
	},
];

const folder = join(root, "docs/pictures");
const municipality = /Gjøvik kommune/;

ensureBuilt();
mkdirSync(folder, { recursive: true });
const data = mkdtempSync(join(tmpdir(), "rodtrad-pictures-"));
const port = await findFreePort();
const origin = `http://localhost:${port}`;
const product = spawn(
	process.execPath,
	["-e", `import(${JSON.stringify(`${root}/dist/main.js`)}).then(({ run }) => run(["serve"]))`],
	{
		env: {
			...process.env,
			RODTRAD_DEMO: "1",
			RODTRAD_DATA: data,
			PORT: String(port),
			RODTRAD_ORIGIN: origin,
			RODTRAD_LOG: join(data, "log"),
		},
		stdio: ["ignore", "ignore", "inherit"],
	},
);
try {
	await untilReady();
	const browser = await chromium.launch({
		executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
		args: ["--no-sandbox"],
	});
	for (const picture of pictures) await take(browser, picture);
	await browser.close();
} finally {
	product.kill("SIGTERM");
	await new Promise((done) => product.once("exit", done));
	rmSync(data, { recursive: true, force: true });
}

async function take(browser, { name, role, address, size = laptop, dark = false }) {
	const context = await browser.newContext({
		...{ viewport: size, locale: "nb-NO", deviceScaleFactor: 1 },
		...{ colorScheme: dark ? "dark" : "light" },
	});
	const page = await context.newPage();
	const ask = { headers: { "x-rodtrad": "1", origin } };
	const { items: accounts } = await (
		await page.request.get(`${origin}/api/v1/demo/accounts`)
	).json();
	const account = accounts.find(
		(one) => one.role === role && municipality.test(one.organisation.name),
	);
	await page.request.post(`${origin}/api/v1/demo/sign-in`, {
		...ask,
		data: { account: account.account, role },
	});
	const get = async (path) => (await page.request.get(`${origin}/api/v1${path}`)).json();
	await page.goto(origin + (await address(get)), { waitUntil: "networkidle" });
	await page.getByRole("heading", { level: 1 }).waitFor();
	await page.screenshot({ path: join(folder, `${name}.png`) });
	await context.close();
	say(`docs/pictures/${name}.png`);
}

async function untilReady() {
	for (let tries = 0; tries < 600; tries += 1) {
		const answered = await fetch(`${origin}/ready`).catch(() => undefined);
		if (answered?.ok) return;
		await new Promise((done) => setTimeout(done, 500));
	}
	throw new Error("The server did not come up.");
}

function findFreePort() {
	return new Promise((done) => {
		const probe = createServer().listen(0, "127.0.0.1", () => {
			const { port: free } = probe.address();
			probe.close(() => done(free));
		});
	});
}
