# What goes wrong, in plain sentences: what happened, where, and what to do.
# problem-<kind>: { $place } is the place in a case file, such as answers.means[2]; { $found } what stands there;
# { $expected } what may stand there. boot-<kind>: shown when the app cannot start, without the app.

problem-not-json = This file is not a case file: it cannot be read as JSON ({ $found }). Choose a file that was saved with Save case file.
problem-too-large = This file is too large to be a case file. Choose a file that was saved with Save case file.
problem-unreadable-file = The file could not be read. It may have been moved, or the browser may not open it. Try to choose it again.
problem-storage-blocked = This browser does not let the page keep anything on this device. Your case is kept until you close this page. Save a case file if you want to go on later.
problem-stored-case-broken = The case kept on this device could not be read, so this is a new, empty one. If you saved a case file, open that.
problem-content-missing = A part of the texts could not be loaded, so this page is not complete. Check the connection and load the page again. Your answers are kept.

## Problems in a case file

problem-not_object = This file is not a case file: it holds something else ({ $found }) where a case should be. Choose a file that was saved with Save case file.
problem-format_missing = This file is not a case file, or not a whole one: the entry “format” is missing. A case file has { $expected } there. Choose a file that was saved with Save case file.
problem-format_wrong = This file is of another kind or from another version: “format” is “{ $found }”, and this version reads { $expected }. Choose another file, or open it with the version that saved it.
problem-unknown_key = The entry “{ $place }” in the file is not known. It may be mistyped. Change it to one of these, or take it out: { $expected }.
problem-wrong_type = At “{ $place }” the file holds the wrong kind of value: { $found }. Put one of these there: { $expected }.
problem-list_expected = At “{ $place }” the file holds “{ $found }” alone. Put a list in square brackets there. These may stand in it, except that none and unknown stand alone, without a list: { $expected }.
problem-unknown_id = At “{ $place }” the file holds “{ $found }”, which is not one of the answers. Change it to one of these: { $expected }.
problem-empty_list = At “{ $place }” the list is empty. Put at least one answer in it, or write none or unknown without a list. The answers are: { $expected }.
problem-none_in_list = At “{ $place }” the word “{ $found }” stands in a list with other answers. Write it alone, without a list, or take it out. These may stand in the list: { $expected }.
problem-unknown_code = At “{ $place }” the file holds “{ $found }”, which is not the code of a State or territory. Use the two capital letters of ISO 3166-1, or XK.
problem-lower_case_code = At “{ $place }” the code “{ $found }” is in small letters. Write { $expected }.
problem-uk_code = At “{ $place }” the file holds “{ $found }”. The code of the United Kingdom is { $expected }: write that.
problem-eu_code = At “{ $place }” the file holds “{ $found }”. The European Union is not a State: name its member States one by one.
problem-bad_date = At “{ $place }” the file holds “{ $found }”, which is not a date in the form { $expected }. Write year, month and day, for example 2021-05-01.
problem-impossible_date = At “{ $place }” the file holds “{ $found }”. There is no such day in the calendar. Correct the month or the day.
problem-title_too_long = The name of the case has { $found } characters. It may have { $expected } at most: shorten it in the file.
problem-link_broken = This link does not hold a whole case. It may have been cut off or changed on the way. Ask for the link again, or for a case file.
problem-link_version = This link comes from another version (“{ $found }”; this one reads { $expected }). Ask for a case file instead, or open the link with the version that made it.

## When the app cannot start

boot-old-browser = This browser is too old for the interactive pages. Update it or use another one. The reading edition holds the same law and frameworks and works in any browser.
boot-wasm-blocked = This browser, or a setting on this network, blocks WebAssembly, which the interactive pages need. Allow it for this site or use another browser. The reading edition works without it.
boot-file-missing = A file of this site could not be loaded. Check the connection and load the page again. If that does not help, whoever runs the site should copy all of its files again. The reading edition may still work.
boot-from-disk = The interactive pages cannot run when they are opened as files from a disk. Open them through a web server. The reading edition works from a disk.
boot-sandboxed = This page stands in a frame that may not load the files of the interactive pages. Whoever made the page around it can allow it with allow-same-origin in the attribute sandbox. The reading edition works without them.
boot-unknown = The interactive pages could not start. Load the page again, or use another browser. The reading edition works without them.
