/**
 * The report's one script. All it does is for ease: the page reads without it. It opens what a link leads into, lights
 * up words that an overlap has cut in pieces, and lets one choose which states to see.
 */
export const SCRIPT = `
'use strict';
(function () {
  function reveal() {
    document.querySelectorAll('.lit').forEach(function (element) { element.classList.remove('lit'); });
    var id = decodeURIComponent(location.hash.slice(1));
    var target = id && document.getElementById(id);
    if (!target) return;
    if (target.closest('[hidden]')) choose('all');
    if (target.tagName === 'DETAILS') target.open = true;
    for (var up = target.parentElement; up; up = up.parentElement) if (up.tagName === 'DETAILS') up.open = true;
    document.querySelectorAll('[data-more]').forEach(function (element) {
      if (element.dataset.more === id) element.classList.add('lit');
    });
    target.scrollIntoView({ block: target.classList.contains('cited') ? 'center' : 'start' });
    if (target.tabIndex === -1) target.focus({ preventScroll: true });
  }
  function showStates(shown) {
    document.querySelectorAll('.state-group, .toc li[data-state]').forEach(function (element) {
      element.hidden = shown !== 'all' && element.dataset.state !== shown;
    });
  }
  var filter = document.getElementById('filter');
  function choose(state) {
    if (filter) filter.querySelectorAll('button').forEach(function (button) {
      button.setAttribute('aria-pressed', String(button.value === state));
    });
    showStates(state);
  }
  if (filter) {
    filter.hidden = false;
    filter.addEventListener('click', function (event) {
      var button = event.target.closest('button');
      if (button) choose(button.value);
    });
  }
  window.addEventListener('beforeprint', function () { choose('all'); });
  window.addEventListener('hashchange', reveal);
  reveal();
})();
`;
