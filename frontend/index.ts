import { Router, type RouteContext } from '@vaadin/router';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';

/** Every address is the server's to answer. */
const [{ path, action }] = new Flow({
  imports: () => import('Frontend/generated/flow/generated-flow-imports.js'),
}).serverSideRoutes;

let started: Promise<unknown> | undefined;

/** A step back while the page starts waits for it: Flow would start a second time and show nothing. */
async function enter(context: RouteContext) {
  await started;
  const entering = action(context);
  started ??= entering;
  return entering;
}

const router = new Router(document.querySelector('#outlet'));
void router.setRoutes([{ path, action: enter }]);
