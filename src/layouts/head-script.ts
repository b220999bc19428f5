import { createHash } from 'node:crypto';

/**
 * The one inline script: it runs before first paint and before any module arrives.
 * It sets the chosen theme, so that a dark page never flashes light, and notes a press on a question's button
 * that came before the question's own script did; the island answers it when it arrives.
 * The settings' key is the one that stores/settings.ts writes.
 */
const headScript = (scope: string): string =>
  `(function(d){try{var t=JSON.parse(localStorage.getItem(${JSON.stringify(settingsKey(scope))})||'{}').theme;if(t==='dark'||t==='light')d.dataset.theme=t}catch(e){}` +
  `d.dataset.script='on';addEventListener('submit',function(e){var f=e.target;if(f.dataset.key){e.preventDefault();if(!f.dataset.live)f.dataset.early=(e.submitter&&e.submitter.value)||'check'}},true)})(document.documentElement)`;

const settingsKey = (scope: string): string => {
  const folder = scope.replace(/^\/+|\/+$/g, '');
  return folder === '' ? 'cg:settings' : `cg:settings@${folder}`;
};

export const headScriptText = headScript(process.env['COURSE_BASE'] ?? '/');

/** Its hash, for the policy of every page. */
export const headScriptHash = `sha256-${createHash('sha256').update(headScriptText).digest('base64')}` as const;
