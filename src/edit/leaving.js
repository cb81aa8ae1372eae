/* Warns before what was typed is lost, and saves with the keys that save everywhere. The editor works without it. */
const form = document.querySelector('form[method="post"]');

if (form) {
  let isChanged = 'unsaved' in form.dataset;
  form.addEventListener('input', () => {
    isChanged = true;
  });
  form.addEventListener('submit', () => {
    isChanged = false;
  });
  addEventListener('beforeunload', (event) => {
    if (isChanged) event.preventDefault();
  });
  addEventListener('keydown', (event) => {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.requestSubmit(form.querySelector('button.save'));
  });
}
