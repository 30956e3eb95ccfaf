/* The menu on narrow screens, tables as cards there, and the eye led to what went wrong. */
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

  /* Narrow tables show each cell under its column's title (jauge.css). */
  function titleCells() {
    document.querySelectorAll('.ui-datatable table').forEach(function (table) {
      var titles = Array.prototype.map.call(table.querySelectorAll('thead th'), function (head) {
        return head.textContent.trim();
      });
      table.querySelectorAll('tbody > tr').forEach(function (row) {
        Array.prototype.forEach.call(row.children, function (cell, index) {
          if (cell.hasAttribute('colspan')) return;
          if (titles[index]) cell.dataset.title = titles[index];
          cell.classList.toggle('void', !cell.textContent.trim() && !cell.querySelector('input, select, button, svg'));
        });
      });
    });
  }

  /* What is filled in, or wrong, is not hidden in a folded part. */
  function unfold() {
    document.querySelectorAll('main details').forEach(function (part) {
      var filled = Array.prototype.some.call(part.querySelectorAll('input, select, textarea'), function (field) {
        return field.type === 'checkbox' || field.type === 'radio' ? false : field.tagName !== 'SELECT' && field.value !== '';
      });
      if (filled || part.querySelector('.ui-state-error, [aria-invalid="true"]')) part.open = true;
    });
  }

  function showTrouble() {
    var field = document.querySelector('main .ui-inputfield.ui-state-error, main [aria-invalid="true"]');
    var message = document.querySelector('#messages .ui-messages-error, #messages .ui-messages-fatal');
    if (field) field.focus();
    else if (message) message.scrollIntoView({ block: 'center' });
  }

  /* The end moves with the start: an event keeps its length until another end is typed. */
  function wireMoves() {
    function minutes(moment) { return Date.parse(moment + 'Z'); }
    document.addEventListener('change', function (event) {
      var start = event.target;
      var end = document.getElementById(start.dataset.moves || '');
      if (!end || isNaN(minutes(start.value))) return;
      var moved = minutes(end.value) + minutes(start.value) - minutes(start.dataset.known || start.defaultValue);
      if (!isNaN(moved)) end.value = new Date(moved).toISOString().slice(0, 16);
      start.dataset.known = start.value;
    });
  }

  /* Enter in a field with a button of its own is that button; the form's first one belongs to another line. */
  function wireLines() {
    document.addEventListener('keydown', function (event) {
      var line = event.target.closest('.inline-edit');
      if (event.key !== 'Enter' || !line || event.target.tagName !== 'INPUT') return;
      event.preventDefault();
      line.querySelector('button').click();
    });
  }

  /* What is under way is looked at again by itself; the button is there for who has waited long enough. */
  function lookAgain() {
    var button = document.querySelector('button[data-again]');
    if (button) window.setTimeout(function () { if (button.isConnected) button.click(); }, Number(button.dataset.again));
  }

  function wireAnswers() {
    if (!window.jQuery) return;
    window.jQuery(document).on('pfAjaxComplete', function () {
      titleCells();
      unfold();
      showTrouble();
      lookAgain();
    });
  }

  ready(function () {
    wireMenu();
    titleCells();
    wireAnswers();
    wireMoves();
    wireLines();
    unfold();
    showTrouble();
    lookAgain();
  });
})();
