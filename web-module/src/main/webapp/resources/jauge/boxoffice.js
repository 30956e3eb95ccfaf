/* The counter's screen: plus and minus beside a quantity, and the cart's time running out where everybody sees it. */
(function () {
  'use strict';

  var WARN_AT_SECONDS = 60;
  var timer;

  function step(button) {
    var input = button.parentNode.querySelector('input');
    if (input.disabled) return;
    var next = Number(input.value || 0) + Number(button.dataset.step);
    input.value = String(Math.min(Math.max(next, 0), Number(input.max)));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function clock(seconds) {
    return Math.floor(seconds / 60) + ':' + ('0' + seconds % 60).slice(-2);
  }

  function show(countdown, left) {
    var cart = countdown.closest('.cart');
    var alarm = cart.querySelector('.countdown-alarm');
    countdown.querySelector('.countdown-left').textContent = clock(left);
    countdown.classList.toggle('countdown-warn', left <= WARN_AT_SECONDS);
    if (left > 0 && left <= WARN_AT_SECONDS && !alarm.textContent) alarm.textContent = alarm.dataset.text;
    if (left === 0) cart.classList.add('cart-over');
  }

  function count() {
    window.clearInterval(timer);
    var countdown = document.querySelector('.countdown');
    if (!countdown) return;
    var endsAt = Date.now() + Number(countdown.dataset.seconds) * 1000;
    function tick() {
      var left = Math.max(0, Math.ceil((endsAt - Date.now()) / 1000));
      show(countdown, left);
      if (left === 0) window.clearInterval(timer);
    }
    tick();
    timer = window.setInterval(tick, 1000);
  }

  /* Folded away is only what holds nothing typed and nothing wrong. */
  function unfold() {
    document.querySelectorAll('details.card').forEach(function (part) {
      var typed = Array.prototype.some.call(part.querySelectorAll('input'), function (input) { return input.value; });
      if (typed || part.querySelector('.ui-message-error')) part.open = true;
    });
  }

  /* A cart taken again is another cart: loading the page again must show that one. */
  function readdress() {
    var countdown = document.querySelector('.countdown');
    var address = new URL(window.location.href);
    if (!countdown || !address.searchParams.get('cart') || address.searchParams.get('cart') === countdown.dataset.cart) return;
    address.searchParams.set('cart', countdown.dataset.cart);
    window.history.replaceState(null, '', address);
  }

  function sum(text) {
    return Number(String(text).replace(/[\s\u00a0\u202f]/g, '').replace(',', '.'));
  }

  /* What goes back over the counter, while it is typed. */
  function change() {
    var line = document.querySelector('.change');
    if (!line) return;
    var typed = document.getElementById('pay:amount').value;
    var handed = document.getElementById('pay:tendered').value;
    var back = sum(handed) - (typed ? sum(typed) : Number(line.dataset.due));
    line.textContent = handed && back >= 0 ? line.dataset.text + ' ' + new Intl.NumberFormat(document.documentElement.lang,
      { style: 'currency', currency: line.dataset.currency }).format(back) : '';
  }

  function fill(button) {
    var input = document.getElementById(button.dataset.fills);
    input.value = button.dataset.value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /* Where nothing is being typed, a digit chooses the method of payment. */
  function choose(event) {
    var methods = document.querySelectorAll('.methods input');
    var writing = event.target.matches('input:not([type=radio]), select, textarea');
    if (writing || event.ctrlKey || event.altKey || event.metaKey || !/^[1-9]$/.test(event.key)) return;
    if (methods[event.key - 1]) methods[event.key - 1].click();
  }

  function pressed(event) {
    var button = event.key === 'Enter' && document.getElementById(event.target.dataset.enter || '');
    if (!button) return choose(event);
    event.preventDefault();
    button.click();
  }

  function refresh() {
    count();
    change();
    readdress();
    unfold();
  }

  function start() {
    document.addEventListener('click', function (event) {
      var button = event.target.closest('.step');
      if (button) step(button);
      if (event.target.closest('[data-print]')) window.print();
      if (event.target.closest('[data-fills]')) fill(event.target.closest('[data-fills]'));
    });
    document.addEventListener('input', change);
    document.addEventListener('keydown', pressed);
    if (window.jQuery) window.jQuery(document).on('pfAjaxComplete', refresh);
    refresh();
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
