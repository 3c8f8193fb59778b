// The build copies this to the folder of package.json, where paths start.
import path from 'node:path';
import type { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

interface Modules {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

const START = path.resolve(__dirname, 'frontend/index.ts');
const PAGE = path.resolve(__dirname, 'frontend/generated/flow/generated-flow-imports.js');

/** The modules that come with one whether anybody asks for them or not. */
function comingWith(entry: string, modules: Modules): Set<string> {
  const found = new Set([entry]);
  // a set hands out what is added to it on the way
  for (const id of found) {
    modules.getModuleInfo(id)?.importedIds.forEach((imported) => found.add(imported));
  }
  return found;
}

let page: Set<string> | undefined;

// Split by who shares what, the page that everybody opens first would come as a hundred files: it comes as one.
const customConfig: UserConfigFn = () => ({
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            {
              name: (id: string, modules: Modules) => {
                page ??= comingWith(PAGE, modules).difference(comingWith(START, modules));
                return page.has(id) ? 'page' : null;
              },
            },
          ],
        },
      },
    },
  },
});

export default overrideVaadinConfig(customConfig);
