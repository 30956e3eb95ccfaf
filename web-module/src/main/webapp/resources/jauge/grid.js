/*
 * The grid of prices by keyboard alone, as in a spreadsheet: one stop of the Tab key; arrows, Home and End move between
 * cells; Space ticks; Enter goes down; Escape takes back; Ctrl+D and Ctrl+R copy a cell down its column, along its row.
 */
(function () {
  'use strict';

  var before = [];
  var current = null;

  function cellOf(element) {
    return element && element.closest ? element.closest('.grid td') : null;
  }

  function price(cell) {
    return cell.querySelector('input:not([type=checkbox])');
  }

  function tick(cell) {
    return cell.querySelector('input[type=checkbox]');
  }

  function field(cell) {
    return price(cell) || tick(cell);
  }

  function state(cell) {
    return { cell: cell, price: price(cell) ? price(cell).value : null, ticked: tick(cell).checked };
  }

  function put(cell, value, ticked) {
    if (price(cell) && value !== null && price(cell).value !== value) {
      price(cell).value = value;
      price(cell).dispatchEvent(new Event('change', { bubbles: true }));
    }
    if (tick(cell).checked !== ticked) tick(cell).click();
  }

  /* The Tab key stops at one cell only, the last one visited. */
  function rove(cell) {
    var grid = cell.closest('.grid');
    grid.querySelectorAll('td input').forEach(function (input) { input.tabIndex = -1; });
    field(cell).tabIndex = 0;
  }

  function enter(cell) {
    if (cell === current) return;
    current = cell;
    before = [state(cell)];
    rove(cell);
  }

  function go(cell) {
    if (!cell) return;
    var input = field(cell);
    input.focus({ preventScroll: true });
    if (input === price(cell)) input.select();
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  function row(cell) {
    return Array.prototype.slice.call(cell.parentNode.querySelectorAll('td'));
  }

  function column(cell) {
    var at = row(cell).indexOf(cell);
    var rows = cell.closest('tbody').querySelectorAll('tr');
    return Array.prototype.map.call(rows, function (line) { return line.querySelectorAll('td')[at]; });
  }

  function beside(cells, cell, step) {
    return cells[cells.indexOf(cell) + step];
  }

  /* Within a price that is being typed the arrows move the caret; at its end, or when it is selected, they leave. */
  function leaves(input, towardsStart) {
    if (input.type === 'checkbox') return true;
    var whole = input.selectionStart === 0 && input.selectionEnd === input.value.length;
    return whole || (input.selectionStart === input.selectionEnd
      && input.selectionStart === (towardsStart ? 0 : input.value.length));
  }

  function say(count) {
    var line = document.querySelector('.grid-said');
    if (line) line.textContent = line.dataset.text.replace('{0}', String(count));
  }

  function fill(cell, cells) {
    var following = cells.slice(cells.indexOf(cell) + 1);
    var like = state(cell);
    before = [state(cell)].concat(following.map(state));
    following.forEach(function (one) { put(one, like.price, like.ticked); });
    say(following.length);
  }

  function takeBack(cell) {
    before.forEach(function (was) { put(was.cell, was.price, was.ticked); });
    before = [state(cell)];
    go(cell);
  }

  function corner(cell, last) {
    var rows = cell.closest('tbody').querySelectorAll('tr');
    var cells = rows[last ? rows.length - 1 : 0].querySelectorAll('td');
    return cells[last ? cells.length - 1 : 0];
  }

  function act(event, cell) {
    var ctrl = event.ctrlKey || event.metaKey;
    switch (event.key) {
      case 'ArrowUp': go(beside(column(cell), cell, -1)); return true;
      case 'ArrowDown': go(beside(column(cell), cell, 1)); return true;
      case 'ArrowLeft': return leaves(event.target, true) && (go(beside(row(cell), cell, -1)), true);
      case 'ArrowRight': return leaves(event.target, false) && (go(beside(row(cell), cell, 1)), true);
      case 'Home': return (ctrl || leaves(event.target, true)) && (go(ctrl ? corner(cell, false) : row(cell)[0]), true);
      case 'End': return (ctrl || leaves(event.target, false)) && (go(ctrl ? corner(cell, true) : row(cell).pop()), true);
      case 'Enter': before = [state(cell)]; go(beside(column(cell), cell, event.shiftKey ? -1 : 1)); return true;
      case 'Escape': takeBack(cell); return true;
      case ' ': return event.target !== tick(cell) && (tick(cell).click(), field(cell).focus(), true);
      case 'd': return ctrl && (fill(cell, column(cell)), true);
      case 'r': return ctrl && (fill(cell, row(cell)), true);
      default: return false;
    }
  }

  function pressed(event) {
    var cell = cellOf(event.target);
    if (!cell || event.altKey || event.isComposing) return;
    if (act(event, cell)) event.preventDefault();
  }

  function refresh() {
    current = null;
    var grid = document.querySelector('.grid tbody');
    var cell = cellOf(document.activeElement) || (grid && grid.querySelector('td'));
    if (cell && cellOf(document.activeElement)) enter(cell);
    else if (cell) rove(cell);
  }

  function start() {
    document.addEventListener('keydown', pressed);
    document.addEventListener('focusin', function (event) {
      var cell = cellOf(event.target);
      if (cell) enter(cell);
      else current = null;
    });
    if (window.jQuery) window.jQuery(document).on('pfAjaxComplete', refresh);
    refresh();
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
