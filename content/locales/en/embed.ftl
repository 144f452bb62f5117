# Palermo in other pages: the page "Embed this", what stands beside the app there, the way out, and newer versions.
# Markdown may be used in the texts of sections; embed-option-<name> and embed-message-<name> are rows of tables.

embed-title = Embed this
embed-lead = Put Palermo into a course, an article or a page of your own. It is a plain frame: it works without any script on your side, and it asks nobody but this site for anything.

embed-snippet = The lines to copy
embed-snippet-plain = With scripts on, this page writes these lines for you. Without, put the address of this site in place of ADDRESS:
embed-frame-title = Palermo: trafficking in persons or smuggling of migrants?
embed-kind = What your page takes
embed-kind-frame = A frame
    .hint = Works everywhere, also where a course site removes scripts. The height is fixed.
embed-kind-element = An element with a script
    .hint = The frame grows and shrinks with its content, and your page hears what happens in it.
embed-start = Opens at
embed-start-home = the start page
embed-start-case = the first question
embed-start-compare = the comparison
embed-start-frameworks = the frameworks
embed-start-glossary = the glossary
embed-theme = Light or dark
embed-theme-device = as on the reader’s device
embed-theme-light = light
embed-theme-dark = dark
embed-exit = With a button that leaves the page at once
    .hint = It clears the answers and goes to a neutral page. Pressing Shift three times does the same.
embed-exit-address = Where the button leads, if not to the usual page
embed-answers = Ask each person whether their answers may be sent to your page
    .hint = The person sees who asks and decides. Without this, no answer ever leaves the frame.
embed-code = The lines for your page
embed-copy-lines = Copy the lines
embed-copied = Copied.
embed-copy-by-hand = The browser does not let this page copy. The lines are selected: copy them with the keyboard.
embed-view = How it looks
embed-heard = The last message that your page would hear:

embed-options = Options
    .note = In the address of the frame, after ?embed=1, or as attributes of the element.
embed-column-option = Option
embed-column-meaning = What it does
embed-option-start = Where it opens. In the address of a frame it is the part after #/, for example #/compare.
embed-option-lang = The language, by its tag. In the address of a frame it is the folder of that language.
embed-option-theme = light or dark. Without it, as on the reader’s device.
embed-option-exit = 1 for the button that leaves at once, or the address it should lead to.
embed-option-answers = 1 asks each person whether the answers may be sent along with the result.
embed-option-host = The origin of your page, such as https://example.org. The element sets it by itself. A result is sent to that origin only; without it, to the origin that the browser names.

embed-messages = What your page hears
    .note = Messages of the frame, by postMessage. Check event.source.
embed-column-message = Message
embed-message-ready = The app stands. It names its language.
embed-message-resize = The height in pixels. The same is said in the ways that Canvas and other platforms that use LTI (lti.frameResize), H5P and pym.js expect.
embed-message-progress = How many questions are answered (done), and how many there are at most on these answers (of). No answer is in it.
embed-message-result = The headline and every finding, by its id. The answers are in it only if your page asked for them and the person agreed, on screen.
embed-message-exit = The person wants to leave at once and the frame may not do it alone: leave your page.

embed-in = What your page may say
    .note = From the page around the frame only. Anything else is ignored.
embed-in-theme = light or dark.
embed-in-language = A language by its tag. Where the browser keeps nothing for the frame, it changes only before the first answer.
embed-in-restart = Clears the case and begins again.

embed-limits = What to know
    .text =
        - **No answer leaves the frame** unless your page asks for it and the person agrees.
        - Some browsers let a frame of another site keep nothing. Then the case is kept until the page is closed, and the frame says so.
        - Focus and scrolling of your page stay as they are until the person acts in the frame, and its Back button stays its own.
        - Fullscreen, clipboard and saving files may be refused in a frame. What would be saved is shown as text to copy.
        - A frame with the attribute `sandbox` needs `allow-scripts allow-same-origin`; saving files and opening other pages need `allow-downloads allow-popups`.
        - A site that sets its own Content-Security-Policy must name this site in frame-src, and in script-src for the element.
        - Pages that read oEmbed find a description in oembed.json. It holds the lines for a frame if the address of the site was named when it was built, in PALERMO_ADDRESS.

## Beside the app, in a frame

embed-memory = The browser does not let this page keep anything. Your case is kept until you close this page.
embed-own-window = Open Palermo in a window of its own
embed-copy = If no file was saved, copy this text and keep it in a file named
embed-copy-button = Copy the text
embed-close = Close
embed-asks = The page around this one asks for your answers together with the result. It is
embed-agree = Send my answers
embed-refuse = Do not send them
embed-sent = Your answers are sent to the page around this one with each result.
embed-stop = Stop sending them

## Leaving at once

exit-button = Exit this page
exit-note = Or press Shift three times. Your answers here are cleared; the browser’s history still shows that you were here.
exit-press-two = Shift, press two more times to exit.
exit-press-one = Shift, press one more time to exit.
exit-expired = Exit this page has expired.
exit-leaving = Exiting this page.
exit-is-on = The button is shown now, at the top of every page.
exit-is-off = The button is no longer shown.
exit-not-kept = The browser does not let this page keep the setting, so the button stays off.
exit-setting-on = Show the button “Exit this page”
exit-setting-address = Where it leads

## Newer versions

update-ready = A newer version of Palermo is here. Your case is kept.
update-load = Load it now
