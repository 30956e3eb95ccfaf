/*
 * Warns before the session ends, and keeps what was typed when it ends all the same (typed work is never lost).
 * The server counts from its last answer; every tab tells the others when that was.
 */
(function () {
  'use strict';

  var WARN_BEFORE_MS = 120000;
  var SEEN = 'jauge.seen';
  var KEPT = 'jauge.kept:';
  var SENT = 'jauge.sent';
  var BACK = 'jauge.back';
  var dialog;
  var lifetimeMs;

  function seen() {
    localStorage.setItem(SEEN, String(Date.now()));
  }

  function leftMs() {
    return Number(localStorage.getItem(SEEN)) + lifetimeMs - Date.now();
  }

  function pageKey() {
    return KEPT + dialog.dataset.user + ':' + location.pathname + location.search;
  }

  function isTyped(field) {
    return field.name && !field.disabled && !field.readOnly
      && !/^(hidden|password|file|submit|button|reset|image)$/.test(field.type)
      && field.name.indexOf('jakarta.faces') !== 0;
  }

  function isChecked(field) {
    return field.type === 'checkbox' || field.type === 'radio';
  }

  function isChanged(field) {
    if (isChecked(field)) return field.checked !== field.defaultChecked;
    if (field.options) {
      return Array.prototype.some.call(field.options, function (option) {
        return option.selected !== option.defaultSelected;
      });
    }
    return field.value !== field.defaultValue;
  }

  function fields() {
    return Array.prototype.filter.call(document.querySelectorAll('main input, main select, main textarea'), isTyped);
  }

  function keep() {
    var typed = fields().filter(isChanged).map(function (field) {
      return { name: field.name, value: field.value, checked: field.checked };
    });
    if (typed.length > 0) sessionStorage.setItem(pageKey(), JSON.stringify(typed));
  }

  function send() {
    keep();
    sessionStorage.setItem(SENT, pageKey());
  }

  /* Signing out drops what is typed; changing the language shows the page anew and offers it again. */
  function submitted(event) {
    if (event.target.closest('main')) send();
    else if (!event.submitter || event.submitter.id !== 'visitor:signOut') keep();
  }

  function putBack(typed) {
    typed.forEach(function (one) {
      fields().filter(function (field) {
        return field.name === one.name && (field.type !== 'radio' || field.value === one.value);
      }).forEach(function (field) {
        if (isChecked(field)) field.checked = one.checked;
        else field.value = one.value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
    });
  }

  /* A page that is reached signed in, right after a form was sent, means that the form arrived. */
  function offerKept() {
    var sent = sessionStorage.getItem(SENT);
    if (sent) forget(sent);
    var text = sessionStorage.getItem(pageKey());
    if (!text) return;
    var bar = document.getElementById('kept');
    bar.hidden = false;
    function done() {
      bar.hidden = true;
      forget(pageKey());
    }
    document.getElementById('keptDrop').addEventListener('click', done);
    document.getElementById('keptBack').addEventListener('click', function () {
      putBack(JSON.parse(text));
      done();
    });
  }

  function forget(key) {
    sessionStorage.removeItem(key);
    sessionStorage.removeItem(SENT);
  }

  function end() {
    keep();
    dialog.querySelector('.session-ending').hidden = true;
    dialog.querySelector('.session-ended').hidden = false;
    if (!dialog.open) dialog.showModal();
  }

  function clock(ms) {
    var seconds = Math.max(0, Math.ceil(ms / 1000));
    return Math.floor(seconds / 60) + ':' + ('0' + seconds % 60).slice(-2);
  }

  function watch() {
    if (dialog.querySelector('.session-ending').hidden) return;
    var left = leftMs();
    document.getElementById('sessionLeft').textContent = clock(left);
    if (left <= 0) end();
    else if (left <= WARN_BEFORE_MS && !dialog.open) dialog.showModal();
    else if (left > WARN_BEFORE_MS && dialog.open) dialog.close();
  }

  function stay() {
    fetch(dialog.dataset.stay, { method: 'POST', credentials: 'same-origin', redirect: 'manual' }).then(function (answer) {
      if (answer.status !== 204) return end();
      seen();
      watch();
    });
  }

  function isSignInPage(xhr) {
    return xhr.status === 401 || /<html/i.test(xhr.responseText || '');
  }

  function watchAnswers() {
    if (!window.jQuery) return;
    window.jQuery(document)
      .on('pfAjaxSend', send)
      .on('pfAjaxSuccess', function () {
        seen();
        forget(pageKey());
      })
      .on('pfAjaxError', function (event, xhr) {
        if (isSignInPage(xhr)) end();
      });
  }

  /* Sign-in and error pages: what was sent did not arrive, and its page is the one to come back to. */
  function interrupted() {
    var sent = sessionStorage.getItem(SENT);
    if (sent) sessionStorage.setItem(BACK, sent);
    sessionStorage.removeItem(SENT);
  }

  function goneBack() {
    var back = sessionStorage.getItem(BACK);
    var own = KEPT + dialog.dataset.user + ':';
    sessionStorage.removeItem(BACK);
    if (!back || back === pageKey() || back.indexOf(own) !== 0 || !sessionStorage.getItem(back)) return false;
    location.replace(back.substring(own.length));
    return true;
  }

  function start() {
    dialog = document.getElementById('session');
    if (!dialog) return interrupted();
    if (goneBack()) return;
    lifetimeMs = Number(dialog.dataset.seconds) * 1000;
    seen();
    offerKept();
    document.addEventListener('submit', submitted, true);
    watchAnswers();
    dialog.addEventListener('cancel', function (event) { event.preventDefault(); });
    document.getElementById('sessionStay').addEventListener('click', stay);
    document.getElementById('sessionAgain').addEventListener('click', function () { location.reload(); });
    setInterval(watch, 1000);
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
