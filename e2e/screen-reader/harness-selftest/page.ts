import type { Reader } from '#e2e/screen-reader/harness/reader.ts';

// One of each: button, text field, live region, list, dialog. Its keys are F2 (command), F6 (list), F9 (says the same twice).
const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Small desk</title></head>
<body>
<main>
<h1>Small desk</h1>
<button id="save">Save</button>
<label>Place <input id="place"></label>
<div role="listbox" aria-label="Queue" id="queue">
<div role="option" tabindex="0">Fallen tree</div>
<div role="option" tabindex="-1">Dark street light</div>
<div role="option" tabindex="-1">Stray dog</div>
</div>
<h2>Answers</h2>
<p>Ticket 2 6 4, 0 1 7. Bring the form.</p>
<div role="dialog" aria-modal="true" aria-label="Find ticket" id="find" hidden><label>Number <input id="number"></label></div>
<div role="menu" aria-label="Command" tabindex="-1" id="command"></div>
</main>
<div aria-live="polite" id="live"></div>
<script>
const at = (id) => document.getElementById(id);
const say = (text) => { at('live').textContent = text; setTimeout(() => { at('live').textContent = ''; }, 500); };
const options = [...at('queue').children];
at('save').addEventListener('click', () => say('Saved'));
at('queue').addEventListener('keydown', (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const next = options[options.indexOf(document.activeElement) + step];
  if (next) { event.preventDefault(); options.forEach((option) => { option.tabIndex = -1; }); next.tabIndex = 0; next.focus(); }
});
addEventListener('keydown', (event) => {
  if (event.key === 'F2') at('command').focus();
  else if (event.key === 'F6') options[0].focus();
  else if (event.key === 'f' && document.activeElement === at('command')) {
    event.preventDefault();
    at('find').hidden = false;
    at('number').focus();
  } else if (event.key === 'Escape' && !at('find').hidden) {
    at('save').focus();
    // Orca 43 stays silent about the new focus when the old one vanishes at the same moment.
    setTimeout(() => { at('find').hidden = true; }, 100);
  } else if (event.key === 'F9') {
    at('save').focus();
    say('Save push button');
  } else return;
  event.preventDefault();
});
</script>
</body>
</html>`;

/** Opens a page with a button, a field, a list, a heading, a dialog and a live region. */
export const openPage = async (reader: Reader): Promise<string[]> => {
  await reader.page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: page }));
  return reader.open('/');
};
