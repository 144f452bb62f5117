//! `serve DIR [PORT] [--under /sub/path]`: serves the built site on this computer, to this computer only.
//!
//! It does what any static host does and no more, so that what works here works there. Without PORT it takes 8080 or the next
//! port that is free; PORT 0 is any free port. `--under` serves the site below a path, as many hosts do, and nothing outside it.

use std::{
    fs::{self, File},
    io::{self, Write as _},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
    thread,
};

use tiny_http::{Header, Method, Request, Response, Server};

/// Browsers ask for several files at once.
const WORKERS: usize = 4;
/// The ports tried when none is asked for.
const PORTS: std::ops::Range<u16> = 8080..8180;
const USAGE: &str = "serve: name the folder of the built site, as in: serve dist [PORT] [--under /sub/path]";

/// What the command line asks for.
#[derive(Debug, PartialEq, Eq)]
struct Asked {
    dir: PathBuf,
    port: Option<u16>,
    /// The parts of the path that the site is served under.
    under: Vec<String>,
}

/// What a request's path leads to.
#[derive(Debug, PartialEq, Eq)]
enum Found {
    /// A file or folder, by its path relative to the site's root.
    Place(PathBuf),
    /// Nothing, and nothing may be looked for.
    Nothing,
}

fn main() -> ExitCode {
    let Some(asked) = asked(std::env::args().skip(1)) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    match serve(&asked) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("serve: {trouble}");
            ExitCode::FAILURE
        }
    }
}

fn asked(mut args: impl Iterator<Item = String>) -> Option<Asked> {
    let (mut dir, mut port, mut under) = (None, None, Vec::new());
    while let Some(arg) = args.next() {
        if arg == "--under" {
            under = parts(&args.next()?)?;
        } else if dir.is_none() {
            dir = Some(PathBuf::from(arg));
        } else if port.is_none() {
            port = Some(arg.parse().ok()?);
        } else {
            return None;
        }
    }
    Some(Asked { dir: dir?, port, under })
}

fn serve(asked: &Asked) -> Result<(), String> {
    let root = fs::canonicalize(&asked.dir)
        .map_err(|e| format!("{} cannot be read ({e}). Run make build first.", asked.dir.display()))?;
    let server = Arc::new(listen(asked.port)?);
    let port = server.server_addr().to_ip().map_or(0, |address| address.port());
    let under: String = asked.under.iter().flat_map(|part| [part, "/"]).collect();
    println!("Palermo is served at http://localhost:{port}/{under}");
    io::stdout().flush().map_err(|e| e.to_string())?;
    thread::scope(|scope| {
        for _ in 0..WORKERS {
            scope.spawn(|| {
                for request in server.incoming_requests() {
                    // A browser that has gone away is no fault of ours.
                    let _ = answer(request, &root, &asked.under);
                }
            });
        }
    });
    Ok(())
}

/// Listens on the port asked for, or on the first free one of [`PORTS`].
fn listen(port: Option<u16>) -> Result<Server, String> {
    let ports = port.map_or(PORTS, |port| port..port.saturating_add(1));
    let mut trouble = String::new();
    for port in ports {
        match Server::http(("127.0.0.1", port)) {
            Ok(server) => return Ok(server),
            Err(e) => {
                trouble = format!("port {port} cannot be used ({e}). Name another, or 0 for any that is free.");
            }
        }
    }
    Err(trouble)
}

fn answer(request: Request, root: &Path, under: &[String]) -> io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(plain(405));
    }
    let path = request.url().split(['?', '#']).next().unwrap_or_default().to_owned();
    let Found::Place(place) = find(&path, under) else {
        return request.respond(plain(404));
    };
    let mut place = root.join(place);
    if place.is_dir() {
        if !path.ends_with('/') {
            // Relative, so that no path can send a browser to another host.
            let last = path.rsplit('/').next().unwrap_or_default();
            return request.respond(with(plain(301), "Location", &format!("{last}/")));
        }
        place.push("index.html");
    }
    // A link in the folder must not lead out of it.
    let inside = fs::canonicalize(&place).is_ok_and(|real| real.starts_with(root));
    match File::open(&place) {
        Ok(file) if inside && place.is_file() => {
            let response = with(Response::from_file(file), "Content-Type", mime(&place));
            request.respond(with(response, "Cache-Control", "no-cache"))
        }
        _ => request.respond(plain(404)),
    }
}

/// A response of a status and its number as text.
fn plain(status: u16) -> Response<io::Cursor<Vec<u8>>> {
    with(Response::from_string(status.to_string()).with_status_code(status), "Cache-Control", "no-cache")
}

/// Adds a header to a response; one that cannot be written is left out.
fn with<R: io::Read>(mut response: Response<R>, name: &str, value: &str) -> Response<R> {
    if let Ok(header) = Header::from_bytes(name, value) {
        response.add_header(header);
    }
    response
}

/// Where a request's path leads, within the site and below the path it is served under.
fn find(path: &str, under: &[String]) -> Found {
    match parts(path).as_deref().and_then(|parts| parts.strip_prefix(under)) {
        Some(rest) => Found::Place(rest.iter().collect()),
        None => Found::Nothing,
    }
}

/// The decoded parts of a path; nothing if one of them could lead elsewhere than down.
fn parts(path: &str) -> Option<Vec<String>> {
    path.split('/')
        .filter(|part| !part.is_empty())
        .map(decode)
        .collect::<Option<Vec<_>>>()
        .filter(|parts| parts.iter().all(|part| part != "." && part != ".." && !part.contains(['/', '\\', '\0', ':'])))
}

/// Undoes percent-encoding; nothing if it is broken or not UTF-8.
fn decode(part: &str) -> Option<String> {
    let mut bytes = part.bytes();
    let mut out = Vec::with_capacity(part.len());
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let high = char::from(bytes.next()?).to_digit(16)?;
            let low = char::from(bytes.next()?).to_digit(16)?;
            out.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            out.push(byte);
        }
    }
    String::from_utf8(out).ok()
}

/// The media type of a file, by the end of its name.
fn mime(place: &Path) -> &'static str {
    match place.extension().and_then(|end| end.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/vnd.microsoft.icon",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn leads(path: &str, under: &str, to: Option<&str>) {
        let under = parts(under).unwrap();
        let expected = to.map_or(Found::Nothing, |place| Found::Place(place.into()));
        assert_eq!(find(path, &under), expected, "{path} under {under:?}");
    }

    #[test]
    fn paths_lead_down_only() {
        leads("/", "", Some(""));
        leads("/read/index.html", "", Some("read/index.html"));
        leads("//read///a.html", "", Some("read/a.html"));
        leads("/a%20b.html", "", Some("a b.html"));
        for path in [
            "/..",
            "/../etc",
            "/a/../../etc",
            "/%2e%2e/etc",
            "/a%2fb",
            "/a%5C..",
            "/%00",
            "/%",
            "/%4",
            "/%zz",
            "/%ff",
            "/c:",
        ] {
            leads(path, "", None);
        }
    }

    #[test]
    fn only_what_is_under_the_path_is_served() {
        leads("/a/b/", "/a/b", Some(""));
        leads("/a/b/x.js", "a/b/", Some("x.js"));
        leads("/a/bc", "/a/b", None);
        leads("/x.js", "/a/b", None);
    }

    #[test]
    fn the_command_line_is_read() {
        let read = |line: &str| asked(line.split_whitespace().map(str::to_owned));
        let expected = Asked { dir: "dist".into(), port: Some(0), under: vec!["a".into(), "b".into()] };
        assert_eq!(read("dist 0 --under /a/b"), Some(expected));
        assert_eq!(read("dist").map(|asked| asked.port), Some(None));
        for line in ["", "dist eighty", "dist 70000", "dist 1 2", "dist --under", "dist --under /../x"] {
            assert_eq!(read(line), None, "{line}");
        }
    }

    #[test]
    fn wasm_has_its_type() {
        assert_eq!(mime(Path::new("a/palermo-1.wasm")), "application/wasm");
        assert_eq!(mime(Path::new("index.bin")), "application/octet-stream");
    }
}
