/*
 * The pad of digits beside the rates: they go to the rate or reserve that was touched last, to the first one to begin
 * with. On the list of events, what a scanner types goes into the search, wherever one was.
 */
(function () {
  'use strict';

  var chosen = '';
  var begun = false;

  function home(input) {
    return input.closest('.wish-reserve') || input.closest('.wish');
  }

  function current() {
    var inputs = Array.prototype.filter.call(document.querySelectorAll('.wish .stepper input'), function (input) {
      return !input.disabled;
    });
    return inputs.find(function (input) { return input.id === chosen; }) || inputs[0];
  }

  function mark() {
    var input = document.querySelector('.keypad') && current();
    document.querySelectorAll('.chosen').forEach(function (one) { one.classList.remove('chosen'); });
    if (input) home(input).classList.add('chosen');
  }

  function choose(place) {
    var input = place.querySelector('.stepper input');
    if (!input || input.disabled) return;
    if (input.id !== chosen) begun = false;
    chosen = input.id;
    mark();
  }

  function press(key) {
    var input = current();
    if (!input) return;
    var typed = key === '' ? '' : (begun ? input.value : '') + key;
    begun = key !== '';
    chosen = input.id;
    input.value = typed === '' ? '' : String(Math.min(Number(typed), Number(input.max)));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    mark();
  }

  function typed(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.matches('input, select, textarea')) return;
    var search = document.querySelector('.desk-search input');
    if (document.querySelector('.keypad') && /^[0-9]$/.test(event.key)) press(event.key);
    else if (search && /^\S$/.test(event.key)) search.focus(); // the letter itself follows
  }

  function start() {
    document.addEventListener('click', function (event) {
      var key = event.target.closest('[data-key]');
      var place = event.target.closest('.wish-reserve') || event.target.closest('.wish');
      if (key) press(key.dataset.key);
      else if (place && document.querySelector('.keypad')) choose(place);
    });
    document.addEventListener('keydown', typed);
    if (window.jQuery) window.jQuery(document).on('pfAjaxComplete', mark);
    mark();
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
