#!/usr/bin/env node
'use strict';

/*
 * What `sourcebound` starts. Written so that every Node can read it: one that is too old says so in a sentence and not in a stack.
 * In the repository the program runs from its source, in the package from what that was stripped to.
 */
var fs = require('fs');
var nodeModule = require('module');
var path = require('path');
var url = require('url');

var NEEDED = [22, 12];
var found = process.versions.node.split('.').map(Number);

if (found[0] < NEEDED[0] || (found[0] === NEEDED[0] && found[1] < NEEDED[1])) {
  process.stderr.write(
    'Sourcebound needs Node.js ' +
      NEEDED.join('.') +
      ' or later, and this is ' +
      process.versions.node +
      '. Install one from https://nodejs.org/.\n',
  );
  process.exitCode = 1;
} else {
  // Compiling the program and its packages anew takes half of the time of a check. Threads find the same cache by the environment.
  var cache = nodeModule.enableCompileCache();
  if (cache.directory) process.env.NODE_COMPILE_CACHE = process.env.NODE_COMPILE_CACHE || cache.directory;
  var source = path.join(__dirname, 'main.ts');
  var main = fs.existsSync(source) ? source : path.join(__dirname, 'main.js');
  var isDone = false;
  // Nothing is left to be waited for: an error that nobody heard must not look like success.
  process.on('beforeExit', function () {
    if (isDone) return;
    process.stderr.write('Sourcebound stopped before it was done. Try again, and report it if it happens twice.\n');
    process.exitCode = 1;
    isDone = true;
  });
  import(url.pathToFileURL(main).href)
    .then(function (program) {
      return program.main(process.argv.slice(2));
    })
    .then(function () {
      isDone = true;
    });
}
