# Inside a training site (packages only; the browser module never loads these), and the one HTML file.

course-label = Your course
course-saving = Saving to your course
course-saved = Saved to your course
course-lost = Not saved: no course takes what you do here. Copy the receipt if you need to show it.
course-review = Not saved: your course has opened this for looking again only.
course-ended = Not saved: this visit has ended. Open it again from your course.
course-leave = Save and return to your course
course-receipt = Receipt
course-receipt-hint = What a course would be told, and last the code of your case. It leaves this page only if you copy it.
course-copy = Copy the receipt
course-copied = Copied
course-progress = Questions answered
course-completed = Completed
course-score = Score
course-passed = passed
course-failed = not passed
course-yes = yes
course-no = no
course-right = right:
course-headline = Result
course-sure-question = How sure
course-unsure = unsure
course-fairly-sure = fairly sure
course-sure = sure
course-binds = binds a State of the case
course-binds-none = binds no State of the case
course-not-on-record = not on record

## One HTML file: there is no reading edition beside it

course-file-old-browser = This browser is too old for this file. Update it or use another one.
course-file-wasm-blocked = This browser, or a setting on this network, blocks WebAssembly, which this file needs. Allow it or use another browser.
course-file-file-missing = This file is damaged. Get a fresh copy of it.
course-file-from-disk = This file cannot be opened from here. Copy it to this computer and open it again.
course-file-unknown = This file could not start. Open it again, or use another browser.
course-file-noscript = This file needs JavaScript. Allow it, or use the site itself, whose reading edition works without it.
