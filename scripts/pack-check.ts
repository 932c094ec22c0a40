/** `npm run pack-check -- --out DIR`: puts sourceline-check into a folder of its own, ready for `npm pack` or `npx`. */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import ts from 'typescript';
import { isObject, readJson } from './check/text/read-json.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const entry = 'scripts/sourceline-check.ts';
const pages = 'scripts/check/rules';

/** What Astro hands on under a name of its own, by the name it has in the registry. */
const handedOn: Readonly<Record<string, string>> = { 'astro/zod': 'zod' };

const { out } = new Command('pack-check')
  .description('Put sourceline-check into a folder of its own, as a package without the rest.')
  .requiredOption('--out <dir>', 'folder to write; it must be empty or not there')
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  .parse()
  .opts<{ out: string }>();

try {
  await pack(out);
  process.stdout.write(`${out} holds sourceline-check: npx ${resolve(out)} DIR\n`);
} catch (error) {
  console.error(`pack-check failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}

async function pack(folder: string): Promise<void> {
  const held = await readdir(folder).catch(() => []);
  if (held.length > 0) throw new Error(`"${folder}" is not empty; name a new folder.`);
  const { modules, packages } = await follow(entry);
  const texts = (await readdir(join(root, pages))).filter((name) => name.endsWith('.md'));
  const files = new Map<string, string>([
    ...[...modules].map(([path, text]) => [toJs(path), transpile(text)] as const),
    ...(await Promise.all(
      texts.map(async (name) => [`${pages}/${name}`, await read(`${pages}/${name}`)] as const),
    )),
    ['README.md', (await read('scripts/check/README.md')).replaceAll('(rules/)', `(${pages}/)`)],
    ['LICENSE', await read('LICENSE')],
    ['package.json', `${JSON.stringify(await describe(packages), null, 2)}\n`],
  ]);
  for (const [path, text] of files) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Reads a module and all that it imports; gives their texts by path, and the packages they name. */
async function follow(
  first: string,
): Promise<{ modules: ReadonlyMap<string, string>; packages: ReadonlySet<string> }> {
  const modules = new Map<string, string>();
  const packages = new Set<string>();
  const queue = [first];
  for (const path of queue) {
    if (modules.has(path)) continue;
    const text = await read(path);
    modules.set(path, text);
    for (const { fileName } of ts.preProcessFile(transpile(text)).importedFiles) {
      if (fileName.startsWith('.'))
        queue.push(join(dirname(path), fileName.replace(/\.js$/u, '.ts')));
      else if (!fileName.startsWith('node:')) packages.add(handedOn[fileName] ?? fileName);
    }
  }
  return { modules, packages };
}

function transpile(text: string): string {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ESNext,
      verbatimModuleSyntax: true,
      rewriteRelativeImportExtensions: true,
    },
  });
  return outputText.replaceAll(/(?<=from ')[^']+(?=')/gu, (name) => handedOn[name] ?? name);
}

function toJs(path: string): string {
  return path.replace(/\.ts$/u, '.js');
}

/** The package's own description: versions are those of this project, as installed. */
async function describe(packages: ReadonlySet<string>): Promise<object> {
  const own = await manifest('package.json');
  const versions = await Promise.all(
    [...packages, 'node'].sort().map(async (name) => {
      const { version } = await manifest(`node_modules/${name}/package.json`);
      return [name, version] as const;
    }),
  );
  return {
    name: 'sourceline-check',
    version: own['version'],
    description: 'Judges a static site: every number must lead to the sentence it comes from.',
    license: own['license'],
    private: true,
    type: 'module',
    bin: { 'sourceline-check': toJs(entry) },
    allowScripts: { node: true },
    dependencies: Object.fromEntries(versions),
  };
}

async function manifest(path: string): Promise<Readonly<Record<string, unknown>>> {
  const data = readJson(await read(path));
  return isObject(data) ? data : {};
}

function read(path: string): Promise<string> {
  return readFile(join(root, path), 'utf8');
}
