//! Pages of another site that show this one in a frame: each takes the address of the site as `?at=` and what stands behind it
//! as `&as=`, and keeps what it hears in `heard`.

use std::{fs, path::PathBuf};

use serde_json::{Value, json};

use crate::{
    engine::Engine,
    page::Page,
    sites,
    trouble::{Outcome, Trouble},
};

/// What every host page begins with. There is a page's worth of room above the frame, so that scrolling would show.
const BEGIN: &str = "<!doctype html><html lang=en><meta charset=utf-8><link rel=icon href='data:,'><title>A course</title>\
    <h1 style='margin-bottom: 1200px'>A course</h1><script>
    const asked = new URLSearchParams(location.search), at = asked.get('at'), heard = window.heard = [];
    addEventListener('message', event => heard.push(event.data));
    function framed(more) { const frame = document.createElement('iframe'); frame.title = 'Palermo'; frame.style.width = '900px'; frame.style.height = '300px';
        if (asked.get('sandbox')) frame.sandbox = asked.get('sandbox');
        const address = new URL(asked.get('as'), at); address.search += more || ''; frame.src = address; document.body.append(frame); return frame; }
    </script>";

/// A host that knows only this frame's own messages.
const OWN: &str = "<body><script>const frame = framed();
    addEventListener('message', e => { if (e.source === frame.contentWindow && e.data.type === 'palermo:resize') frame.style.height = e.data.height + 'px'; });</script>";

/// A platform that sets the height as LTI hosts do.
const LTI: &str = "<body><script>const frame = framed();
    addEventListener('message', e => { let d = e.data; if (typeof d === 'string') { try { d = JSON.parse(d); } catch { return; } }
        if (e.source === frame.contentWindow && d.subject === 'lti.frameResize') frame.style.height = d.height + 'px'; });</script>";

/// A page with what pym.js does for its child.
const PYM: &str = "<body><script>const frame = framed('&childId=story-1');
    addEventListener('message', e => { if (typeof e.data !== 'string') return;
        const match = e.data.match(/^pymxPYMxstory-1xPYMx(\\S+)xPYMx(.*)$/);
        if (e.source === frame.contentWindow && match && match[1] === 'height') frame.style.height = parseInt(match[2]) + 'px'; });</script>";

/// A page with H5P's resizer: the same three steps and the same conditions.
const H5P: &str = "<body><script>const frame = framed();
    const steps = {
        hello(data, respond) { frame.style.width = '100%'; frame.getBoundingClientRect(); addEventListener('resize', () => respond('resize')); respond('hello'); },
        prepareResize(data, respond) { if (frame.clientHeight !== data.scrollHeight || data.scrollHeight !== data.clientHeight) { frame.style.height = data.clientHeight + 'px'; respond('resizePrepared'); } },
        resize(data) { frame.style.height = data.scrollHeight + 'px'; },
    };
    addEventListener('message', e => { if (e.data.context !== 'h5p' || e.source !== frame.contentWindow) return;
        steps[e.data.action]?.(e.data, action => e.source.postMessage({ context: 'h5p', action }, e.origin)); });</script>";

/// The name and the rest of each page.
const PAGES: [(&str, &str); 4] = [("own", OWN), ("lti", LTI), ("pym", PYM), ("h5p", H5P)];

/// A site with all of them, and a page that is as neutral as any.
pub fn site(engine: Engine, name: &str) -> PathBuf {
    let dir = sites::empty(engine, &format!("host-{name}"));
    let write = |name: &str, text: &str| fs::write(dir.join(name), text).expect("the folder for tests is writable");
    for (name, rest) in PAGES {
        write(&format!("{name}.html"), &format!("{BEGIN}{rest}"));
    }
    let neutral = "<!doctype html><html lang=en><link rel=icon href='data:,'><title>Weather</title><h1>Weather</h1>";
    write("index.html", neutral);
    dir
}

/// A page that allows nothing but what the element needs from the site; written when the address of the site is known.
pub fn write_strict(dir: &std::path::Path, site: &str, origin: &str) {
    let page = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><meta http-equiv=Content-Security-Policy content=\"default-src 'none'; script-src {origin} 'self'; frame-src {origin}; img-src data:\">\
         <link rel=icon href='data:,'><title>A course</title><h1>A course</h1><script src='{site}palermo-embed.js'></script><script src='listen.js'></script>\
         <palermo-explainer src='{site}' start='q/acts' theme='dark'><a href='{site}'>The explainer</a></palermo-explainer>"
    );
    let listen = "const heard = window.heard = []; for (const kind of ['ready', 'resize', 'progress', 'result']) addEventListener(`palermo:${kind}`, event => heard.push(event.detail)); \
        addEventListener('securitypolicyviolation', event => heard.push({ type: 'refused', what: event.violatedDirective }));";
    fs::write(dir.join("strict.html"), page).expect("the folder for tests is writable");
    fs::write(dir.join("listen.js"), listen).expect("the folder for tests is writable");
}

impl Page {
    /// Opens a page of the other site that shows this one, at `path` and with what `more` asks of the page.
    pub async fn host(&self, name: &str, path: &str, more: &str) -> Outcome {
        let script = "return `${arguments[0]}?at=${encodeURIComponent(arguments[1])}&as=${encodeURIComponent(arguments[2])}${arguments[3]}`;";
        let page = format!("{}{name}.html", self.other);
        let address = self.script(script, vec![json!(page), json!(self.address()), json!(path), json!(more)]).await?;
        Ok(self.web.goto(address.as_str().unwrap_or_default()).await?)
    }

    /// Steps into the frame of the page, where the app is to be ready.
    pub async fn step_in(&self) -> Outcome {
        self.wait_for("iframe").await?.enter_frame().await?;
        self.ready().await
    }

    /// Steps out again.
    pub async fn step_out(&self) -> Outcome {
        Ok(self.web.enter_parent_frame().await?)
    }

    /// Waits for a message of a type with what a script says of it as `m`.
    pub async fn hears(&self, what: &str, test: &str) -> Outcome<Value> {
        let script = format!("return heard.findLast(m => {test}) ?? null;");
        let found = self.wait_until(what, &script, vec![]).await;
        match found {
            Ok(found) => Ok(found),
            Err(trouble) => {
                let heard = self.script("return JSON.stringify(heard.slice(-12));", vec![]).await?;
                Err(Trouble::new(format!("{trouble}\nHeard last: {heard}")))
            }
        }
    }
}
