/*
 * What is left, without a click: the numbers follow the sales of other desks. Only what is marked changes, so nothing that
 * is typed is touched; and a page that nobody touches any more asks no more, or its session would never end.
 */
(function () {
  'use strict';

  var EVERY_MS = 5000;
  var AWAKE_MS = 600000;
  var touchedAt = Date.now();
  var asking = false;

  function each(mark, left, change) {
    document.querySelectorAll('[data-live-' + mark + ']').forEach(function (element) {
      var now = left[element.getAttribute('data-live-' + mark)];
      if (now) change(element, now);
    });
  }

  function show(left) {
    each('text', left, function (element, now) {
      if (element.textContent !== now.text) element.textContent = now.text;
    });
    each('off', left, function (element, now) {
      element.classList.toggle(element.dataset.off, now.off);
    });
    each('max', left, function (input, now) {
      input.max = now.units;
      input.disabled = now.off;
    });
  }

  function ask() {
    var source = document.querySelector('[data-live-from]');
    if (!source || asking || document.hidden || Date.now() - touchedAt > AWAKE_MS) return;
    asking = true;
    fetch(source.dataset.liveFrom, { credentials: 'same-origin', headers: { 'X-Requested-With': 'XMLHttpRequest' } })
      .then(function (answer) { return answer.ok ? answer.json() : {}; })
      .then(show)
      .catch(function () { /* the next one may come through */ })
      .then(function () { asking = false; });
  }

  ['pointerdown', 'keydown'].forEach(function (touch) {
    document.addEventListener(touch, function () { touchedAt = Date.now(); });
  });
  document.addEventListener('visibilitychange', ask);
  window.setInterval(ask, EVERY_MS);
})();
