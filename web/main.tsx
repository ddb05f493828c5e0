import { render } from 'preact';
import { App } from './app.tsx';
import { loadLog } from './decide/log.ts';
import { startSession } from './decide/session.ts';
import { joinUpdate } from './decide/update.ts';
import { startShortcuts } from './parts/shortcuts.ts';
import { startRouter } from './router.ts';

void startSession().then(joinUpdate).then(loadLog);
startRouter();
startShortcuts();
render(<App />, document.getElementById('app')!);
