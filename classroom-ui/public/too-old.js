// Runs before the page, in browsers that cannot read the page: plain ES5, and a file of its own since none is allowed inline.
// What it asks for came in the oldest browsers the page works in (docs/browsers.md), the last of each kind.
;(function () {
  function isTooOld() {
    return !(
      'noModule' in document.createElement('script') &&
      typeof structuredClone === 'function' &&
      typeof Array.prototype.at === 'function' &&
      typeof Object.hasOwn === 'function' &&
      window.CSS &&
      CSS.supports('accent-color', 'red')
    )
  }

  if (!isTooOld()) return
  var page = document.getElementById('page')
  // the page begins where it finds its place
  page.parentNode.removeChild(page)
  document.getElementById('too-old').removeAttribute('hidden')
})()
